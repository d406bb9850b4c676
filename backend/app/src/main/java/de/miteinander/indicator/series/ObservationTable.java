package de.miteinander.indicator.series;

import de.miteinander.platform.text.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many series at once, column by column. */
@Schema(
        description =
                "Many series at once. values[i][j] is the figure of series[i] in periods[j]; where sources compete, the preferred one.")
public record ObservationTable(
        @Schema(description = "The series.", maxItems = 500, required = true)
        List<TableSeries> series,

        @Schema(description = "All periods in the order of time, in canonical form.", maxItems = 5000, required = true)
        List<String> periods,

        @Schema(
                description = "One row per series, one value per period; null where there is none.",
                maxItems = 500,
                required = true)
        List<List<@Nullable BigDecimal>> values,

        @Schema(
                description =
                        "One row per series, one observation status of SDMX per period; null where nothing is recorded.",
                maxItems = 500,
                required = true)
        List<List<@Nullable String>> status,

        @Schema(
                description =
                        "One row per series, per period ROUNDED or SUPPRESSED where a figure is shown so that it tells nothing about single persons; else null.",
                maxItems = 500,
                required = true)
        List<List<FigureProtection.@Nullable Shown>> protection) {

    /** A series of the table. */
    @Schema(name = "TableSeries", description = "A series of the table.")
    public record TableSeries(
            @Schema(description = "Identifier.", required = true)
            UUID id,

            @Schema(description = "Key that anyone can build.", maxLength = 400, required = true)
            String naturalKey,

            @Schema(description = "The indicator.", required = true)
            Ref indicator,

            @Schema(description = "The area.", required = true)
            Ref area,

            @Schema(description = "Breakdown; empty for the total.", maxProperties = 10, required = true)
            Map<String, String> dimensions,

            @Schema(description = "Unit of its values.", maxLength = 40, required = true)
            String unit) {}
}
