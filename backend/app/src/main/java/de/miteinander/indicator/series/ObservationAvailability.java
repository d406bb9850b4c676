package de.miteinander.indicator.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to read. */
@Schema(description = "What there is to read: which indicators, areas, breakdowns and periods have figures.")
public record ObservationAvailability(
        @Schema(description = "Number of series with figures.", minimum = "0", required = true)
        long series,

        @Schema(description = "Number of figures.", minimum = "0", required = true)
        long figures,

        @Schema(description = "Codes of indicators.", maxItems = 10000, required = true)
        List<String> indicators,

        @Schema(description = "Codes of areas.", maxItems = 10000, required = true)
        List<String> areas,

        @Schema(description = "Breakdowns.", maxItems = 20, required = true)
        List<Dimension> dimensions,

        @Schema(description = "Periods in the order of time.", maxItems = 10000, required = true)
        List<String> periods) {

    /** A breakdown and its codes. */
    @Schema(name = "AvailableDimension", description = "A breakdown and the codes that have figures.")
    public record Dimension(
            @Schema(description = "Code of the breakdown.", maxLength = 40, required = true)
            String name,

            @Schema(description = "Codes; _T is the total.", maxItems = 1000, required = true)
            List<String> codes) {}
}
