package de.miteinander.indicator.exporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@link JsonStat} writes, for the contract. */
@Schema(
        name = "JsonStatDataset",
        description =
                "A JSON-stat 2.0 dataset. Its dimensions are INDICATOR, REF_AREA, each breakdown and TIME_PERIOD; value and status are sparse, their keys are places in row-major order.")
record JsonStatDataset(
        @Schema(description = "Version of JSON-stat.", enumeration = "2.0", required = true)
        String version,

        @Schema(name = "class", description = "What it is.", enumeration = "dataset", required = true)
        String type,

        @Schema(description = "Title.", maxLength = 200, required = true)
        String label,

        @Schema(description = "Who gives it out.", maxLength = 200, required = true)
        String source,

        @Schema(description = "When it was made.", maxLength = 40, format = "date-time", required = true)
        String updated,

        @Schema(description = "Names of the dimensions.", maxItems = 30, required = true)
        List<String> id,

        @Schema(description = "Number of categories of each dimension.", maxItems = 30, required = true)
        List<Long> size,

        @Schema(description = "Which dimensions are time, place and indicator.", required = true)
        Role role,

        @Schema(
                description = "The categories of each dimension, and the units of the indicators.",
                maxProperties = 30,
                required = true)
        Map<String, Dimension> dimension,

        @Schema(description = "Values by place.", required = true)
        Map<String, BigDecimal> value,

        @Schema(description = "Observation status of SDMX by place.", required = true)
        Map<String, String> status,

        @Schema(
                description =
                        "What the status codes mean; printed signs, reasons of missing values and protection by place.",
                required = true)
        Extension extension) {

    @Schema(name = "JsonStatRole", description = "Which dimensions are time, place and indicator.")
    record Role(
            @Schema(description = "Dimensions of place.", maxItems = 5, required = true)
            List<String> geo,

            @Schema(description = "Dimensions of what is measured.", maxItems = 5, required = true)
            List<String> metric,

            @Schema(description = "Dimensions of time.", maxItems = 5, required = true)
            List<String> time) {}

    @Schema(name = "JsonStatDimension", description = "A dimension.")
    record Dimension(
            @Schema(description = "Its categories.", required = true)
            Category category) {}

    @Schema(name = "JsonStatCategory", description = "Categories of a dimension.")
    record Category(
            @Schema(description = "Codes in their order.", maxItems = 100000, required = true)
            List<String> index,

            @Schema(description = "Units of the indicators.", maxProperties = 1000, nullable = true) @Nullable Map<String, Unit> unit) {}

    @Schema(name = "JsonStatUnit", description = "A unit.")
    record Unit(
            @Schema(description = "Code of the unit.", maxLength = 40, required = true)
            String label) {}

    @Schema(name = "JsonStatExtension", description = "What JSON-stat has no place for.")
    record Extension(
            @Schema(description = "What the status codes mean.", required = true)
            StatusLabels status,

            @Schema(description = "Printed signs by place.", required = true)
            Map<String, String> sign,

            @Schema(description = "Reasons of missing values by place.", required = true)
            Map<String, String> missingReason,

            @Schema(
                    description = "Which figures are shown so that they tell nothing about single persons.",
                    required = true)
            Protection protection) {}

    @Schema(
            name = "JsonStatProtection",
            description = "Which figures are shown so that they tell nothing about single persons.")
    record Protection(
            @Schema(description = "Words for ROUNDED and SUPPRESSED.", maxProperties = 2, required = true)
            Map<String, String> label,

            @Schema(description = "ROUNDED or SUPPRESSED by place; other figures stand as recorded.", required = true)
            Map<String, String> shown) {}

    @Schema(name = "JsonStatStatus", description = "What the status codes mean.")
    record StatusLabels(
            @Schema(description = "Words for each code.", required = true)
            Map<String, String> label) {}
}
