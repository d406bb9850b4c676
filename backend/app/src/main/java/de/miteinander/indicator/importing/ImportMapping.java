package de.miteinander.indicator.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the columns of a foreign file are to be read. */
@Schema(
        description =
                "How the columns of a file are to be read that does not use our names. Targets are the canonical columns (indicator, area, period, value, sign, kind, …) and codes of breakdowns (SEX, AGE, …).",
        examples =
                "{\"columns\": [{\"column\": \"Stichtag\", \"to\": \"period\"}, {\"column\": \"GES\", \"to\": \"SEX\"}], \"constants\": [{\"to\": \"area\", \"value\": \"05999001\"}], \"values\": [{\"to\": \"SEX\", \"from\": \"GESW\", \"value\": \"F\"}], \"measures\": [{\"column\": \"BEVSTD\", \"indicator\": \"DEM-01\"}]}")
public record ImportMapping(
        @Schema(description = "Columns that are read as another; to \"-\" leaves a column out.", maxItems = 200)
        @NotNull @Size(max = 200) List<@Valid @NotNull Column> columns,

        @Schema(description = "What holds for every row of the file.", maxItems = 30) @NotNull @Size(max = 30) List<@Valid @NotNull Constant> constants,

        @Schema(description = "Contents of cells that are read as another.", maxItems = 1000) @NotNull @Size(max = 1000) List<@Valid @NotNull Value> values,

        @Schema(
                description =
                        "Columns that hold the values of an indicator each; every filled cell of them becomes a figure.",
                maxItems = 200)
        @NotNull @Size(max = 200) List<@Valid @NotNull Measure> measures) {

    static final ImportMapping NONE = new ImportMapping(List.of(), List.of(), List.of(), List.of());
    static final String LEFT_OUT = "-";

    public ImportMapping {
        columns = orEmpty(columns);
        constants = orEmpty(constants);
        values = orEmpty(values);
        measures = orEmpty(measures);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** A column read as another. */
    @Schema(name = "MappedColumn", description = "A column of the file and what it is read as.")
    public record Column(
            @Schema(description = "Header as it stands in the file.", maxLength = 200) @NotBlank @Size(max = 200) String column,

            @Schema(description = "Canonical column, code of a breakdown, or \"-\" to leave it out.", maxLength = 40)
            @NotBlank @Size(max = 40) String to) {}

    /** What holds for all rows. */
    @Schema(name = "MappedConstant", description = "What holds for every row of the file.")
    public record Constant(
            @Schema(description = "Canonical column or code of a breakdown.", maxLength = 40) @NotBlank @Size(max = 40) String to,

            @Schema(description = "Content.", maxLength = 500) @NotBlank @Size(max = 500) String value) {}

    /** A content read as another. */
    @Schema(name = "MappedValue", description = "A content of cells that is read as another.")
    public record Value(
            @Schema(description = "Canonical column or code of a breakdown.", maxLength = 40) @NotBlank @Size(max = 40) String to,

            @Schema(description = "Content as it stands in the file; may be empty.", maxLength = 200)
            @NotNull @Size(max = 200) String from,

            @Schema(description = "What it is read as.", maxLength = 200) @NotBlank @Size(max = 200) String value) {}

    /** A column of values. */
    @Schema(name = "MappedMeasure", description = "A column that holds the values of one indicator.")
    public record Measure(
            @Schema(description = "Header as it stands in the file.", maxLength = 200) @NotBlank @Size(max = 200) String column,

            @Schema(description = "Code of the indicator.", maxLength = 60) @NotBlank @Size(max = 60) String indicator) {}

    boolean saysNothing() {
        return equals(NONE);
    }

    /** What a column of the file is read as; itself when nothing is said about it. */
    String target(String header) {
        for (Column column : columns) {
            if (column.column().equals(header)) {
                return column.to();
            }
        }
        return header;
    }

    /** The indicator whose values a column holds, or null. */
    @Nullable String indicator(String header) {
        for (Measure measure : measures) {
            if (measure.column().equals(header)) {
                return measure.indicator();
            }
        }
        return null;
    }

    boolean mentions(String header) {
        return !target(header).equals(header) || indicator(header) != null;
    }
}
