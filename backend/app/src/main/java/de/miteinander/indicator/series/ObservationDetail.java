package de.miteinander.indicator.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An observation as one reads it. */
@Schema(name = "Observation", description = "One figure, or the reason why there is none, as its source published it.")
public record ObservationDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Number of its revision, the ETag's content.", minimum = "1", required = true)
        int revision,

        @Schema(description = "Period in its canonical form.", maxLength = 32, required = true, examples = "2021/22")
        String period,

        @Schema(description = "First day.", required = true) LocalDate periodStart,

        @Schema(description = "Day after the last day.", required = true)
        LocalDate periodEnd,

        @Schema(description = "How finely the period is known.", required = true)
        Precision periodPrecision,

        @Schema(
                description = "Period in the reader's language.",
                maxLength = 60,
                required = true,
                examples = "Schuljahr 2021/22")
        String periodLabel,

        @Schema(description = "Value in the indicator's unit; null when missing, never 0 instead.", nullable = true)
        @Nullable BigDecimal value,

        @Schema(description = "Why there is no value.", nullable = true) @Nullable MissingReason missingReason,

        @Schema(description = "Statistical sign, as printed.", maxLength = 2, nullable = true, examples = "p") @Nullable String sign,

        @Schema(
                description = "Observation status of SDMX.",
                enumeration = {"A", "B", "E", "M", "O", "P", "U"},
                required = true)
        String status,

        @Schema(description = "How the figure came about.", required = true)
        ObservationKind kind,

        @Schema(description = "Whether the source names the period or it was inferred.", required = true)
        DateBasis dateBasis,

        @Schema(description = "Period and value as the source prints them.", maxLength = 200, nullable = true) @Nullable String asPrinted,

        @Schema(description = "Cases behind a share or rate.", minimum = "0", nullable = true) @Nullable Long numerator,

        @Schema(description = "Base of a share or rate.", minimum = "1", nullable = true) @Nullable Long denominator,

        @Schema(description = "Number of persons asked.", minimum = "1", nullable = true) @Nullable Long sampleSize,

        @Schema(description = "Published standard error, in the unit of the value.", nullable = true) @Nullable BigDecimal standardError,

        @Schema(description = "Where it comes from.", required = true)
        ObservationSource source,

        @Schema(description = "Remark.", maxLength = 2000, nullable = true) @Nullable String note,

        @Schema(
                description =
                        "Whether it stands for its period where sources compete: the chosen one, else the latest recorded.",
                required = true)
        boolean preferred,

        @Schema(description = "Version of the definition it was collected under.", minimum = "1", required = true)
        int definitionVersion,

        @Schema(description = "What is odd about it; it is stored as published.", maxItems = 10, required = true)
        List<Warning> warnings,

        @Schema(description = "When this revision was recorded.", required = true)
        Instant recordedAt,

        @Schema(
                description =
                        "How it is shown so that it tells nothing about single persons; null if it stands as it was recorded.",
                nullable = true)
        @Nullable FigureProtection protection,

        @Schema(description = "Who may see it; null where it is not shown as it was recorded.", nullable = true)
        @Nullable Confidentiality confidentiality) {

    /** A source in short. */
    @Schema(name = "ObservationSource", description = "Where a figure comes from, in short.")
    public record ObservationSource(
            @Schema(description = "Identifier.", required = true)
            UUID id,

            @Schema(description = "Title.", maxLength = 500, required = true)
            String title,

            @Schema(description = "Who counted.", maxLength = 200, nullable = true) @Nullable String producer,

            @Schema(description = "Where it is published.", maxLength = 1000, nullable = true) @Nullable String url,

            @Schema(description = "Licence.", maxLength = 100, nullable = true) @Nullable String licence,

            @Schema(description = "Day it was retrieved.", nullable = true) @Nullable LocalDate retrievedOn) {}

    /** Something odd. */
    @Schema(name = "ObservationWarning", description = "Something odd about a figure.")
    public record Warning(
            @Schema(description = "Stable code.", maxLength = 60, required = true, examples = "SHARE_ABOVE_100")
            String code,

            @Schema(description = "Sentence in the reader's language.", maxLength = 500, required = true)
            String detail) {}
}
