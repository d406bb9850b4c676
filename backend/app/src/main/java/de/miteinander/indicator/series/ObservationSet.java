package de.miteinander.indicator.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series with its observations. */
@Schema(description = "A series with its figures in the order of time.")
public record ObservationSet(
        @Schema(description = "The series.", required = true)
        SeriesDetail series,

        @Schema(
                description = "Its figures; several for one period where sources compete.",
                maxItems = 10000,
                required = true)
        List<ObservationDetail> items) {}
