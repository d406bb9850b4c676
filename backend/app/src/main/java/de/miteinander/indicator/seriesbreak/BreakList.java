package de.miteinander.indicator.seriesbreak;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The breaks of one series. */
@Schema(description = "The breaks of one series in the order of time.")
record BreakList(
        @Schema(description = "The breaks.", maxItems = 100, required = true)
        List<BreakDetail> items) {}
