package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.FigureSelection;
import de.miteinander.platform.time.Moment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which figures are wanted, where the list is too long for an address. */
@Schema(
        description = "Which figures are wanted, where the list is too long for an address.",
        examples =
                "{\"indicators\": [\"DEM-01\", \"DEM-02\"], \"areas\": [\"05999001\"], \"dimensions\": [{\"name\": \"SEX\", \"codes\": [\"F\", \"M\"]}], \"from\": \"2015\", \"lastN\": 5}")
record ObservationQuery(
        @Schema(description = "Codes of indicators.", maxItems = 1000) @NotEmpty @Size(max = 1000) List<@NotNull @Size(max = 60) String> indicators,

        @Schema(description = "Codes or official keys of areas; all when left out.", maxItems = 1000, nullable = true)
        @Size(max = 1000) @Nullable List<@NotNull @Size(max = 60) String> areas,

        @Schema(description = "Breakdowns that are limited to some codes.", maxItems = 20, nullable = true)
        @Size(max = 20) @Nullable List<@NotNull @Valid Dimension> dimensions,

        @Schema(description = "Only periods that begin in this period or later.", maxLength = 32, nullable = true)
        @Size(max = 32) @Nullable String from,

        @Schema(description = "Only periods that end with this period or earlier.", maxLength = 32, nullable = true)
        @Size(max = 32) @Nullable String to,

        @Schema(description = "Only the last periods of each series.", minimum = "1", maximum = "1000", nullable = true)
        @Min(1) @Max(1000) @Nullable Integer lastN,

        @Schema(description = "As it was at this moment (RFC 3339 with offset).", maxLength = 40, nullable = true)
        @Size(max = 40) @Nullable String asOf) {

    /** A breakdown and the codes that are wanted of it. */
    @Schema(name = "DimensionFilter", description = "A breakdown and the codes that are wanted of it.")
    record Dimension(
            @Schema(description = "Code of the breakdown.", maxLength = 40) @NotBlank @Size(max = 40) String name,

            @Schema(description = "Codes; _T stands for the total.", maxItems = 200) @NotEmpty @Size(max = 200) List<@NotNull @Size(max = 40) String> codes) {}

    FigureSelection selection() {
        Map<String, List<String>> wanted = new TreeMap<>();
        if (dimensions != null) {
            dimensions.forEach(dimension -> wanted.put(dimension.name(), dimension.codes()));
        }
        return new FigureSelection(
                null,
                indicators,
                Objects.requireNonNullElse(areas, List.of()),
                wanted,
                AskedPeriod.orNone("/from", from),
                AskedPeriod.orNone("/to", to),
                lastN,
                Moment.of("/asOf", asOf),
                false);
    }
}
