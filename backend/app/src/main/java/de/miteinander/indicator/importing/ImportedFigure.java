package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.Confidentiality;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.ObservationKind;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@link JsonFile} reads, for the contract. */
@Schema(
        name = "ImportedFigure",
        description =
                "A figure to be imported. Its members are the columns of a file: what is left out in all figures stays untouched. Texts as in a file are read as well, for example a number with a decimal comma.",
        examples =
                "{\"indicator\": \"DEM-02\", \"area\": \"05999001\", \"period\": \"2020-07-01\", \"value\": 28.98, \"source\": \"Melderegister\"}")
record ImportedFigure(
        @Schema(description = "Code of the indicator.", maxLength = 60, required = true)
        String indicator,

        @Schema(description = "Code or official key of the area.", maxLength = 60, required = true)
        String area,

        @Schema(description = "Period, for example 2020, 2020-Q3 or 2020-07-01.", maxLength = 60, required = true)
        String period,

        @Schema(description = "The value; null if it is missing.", nullable = true) @Nullable BigDecimal value,

        @Schema(description = "Statistical sign, as printed.", maxLength = 3, nullable = true) @Nullable String sign,

        @Schema(description = "Why the value is missing.", nullable = true) @Nullable MissingReason missingReason,

        @Schema(description = "How the figure came about.", nullable = true) @Nullable ObservationKind kind,

        @Schema(description = "Whether the source names the period itself.", nullable = true) @Nullable DateBasis dateBasis,

        @Schema(description = "Cases behind a share or rate.", minimum = "0", nullable = true) @Nullable Long numerator,

        @Schema(description = "Base of a share or rate.", minimum = "1", nullable = true) @Nullable Long denominator,

        @Schema(description = "People asked.", minimum = "1", nullable = true) @Nullable Long sampleSize,

        @Schema(description = "Standard error, in the unit of the value.", minimum = "0", nullable = true) @Nullable BigDecimal standardError,

        @Schema(description = "Title or identifier of the source.", maxLength = 500, nullable = true) @Nullable String source,

        @Schema(description = "Period and value as the source has them.", maxLength = 200, nullable = true) @Nullable String asPrinted,

        @Schema(description = "Remark.", maxLength = 2000, nullable = true) @Nullable String note,

        @Schema(description = "Who may see it.", nullable = true) @Nullable Confidentiality confidentiality,

        @Schema(
                name = "SEX",
                description = "Code of sex; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String sex,

        @Schema(
                name = "AGE",
                description = "Code of age; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String age,

        @Schema(
                name = "CITIZENSHIP",
                description = "Code of citizenship; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String citizenship,

        @Schema(
                name = "GENERATION",
                description = "Code of generation; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String generation,

        @Schema(
                name = "RESIDENCE_STATUS",
                description = "Code of residence status; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String residenceStatus,

        @Schema(
                name = "HOUSING",
                description = "Code of housing; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String housing,

        @Schema(
                name = "SCHOOL_TYPE",
                description = "Code of type of school; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String schoolType,

        @Schema(
                name = "COURSE_TYPE",
                description = "Code of type of course; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String courseType,

        @Schema(
                name = "TITLE",
                description = "Code of residence title; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String title,

        @Schema(
                name = "BENEFIT",
                description = "Code of benefit; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String benefit,

        @Schema(
                name = "POPULATION_GROUP",
                description = "Code of population group; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String populationGroup,

        @Schema(
                name = "ORGANISATION",
                description = "Code of organisation; _T or left out is the total.",
                maxLength = 60,
                nullable = true)
        @Nullable String organisation) {}
