package de.miteinander.indicator;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.protection.Protection;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as one reads it. */
@Schema(name = "Indicator", description = "Something that is measured over time.")
public record IndicatorDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Short code, used in files and natural keys.", maxLength = 40, required = true)
        String code,

        @Schema(description = "Name.", required = true) Text name,

        @Schema(description = "The question it answers.", nullable = true) @Nullable Text question,

        @Schema(description = "Field of life.", required = true)
        Theme theme,

        @Schema(description = "From the curated catalogue, or the town's own.", required = true)
        Origin origin,

        @Schema(description = "Which way is better; NONE: on purpose neither.", required = true)
        Direction direction,

        @Schema(description = "Whether only the gap between two groups may be judged.", required = true)
        boolean readAsGap,

        @Schema(description = "What sort of number it is.", required = true)
        ValueKind valueKind,

        @Schema(
                description = "Unit: percent, permille, persons, EUR, years or another word.",
                maxLength = 40,
                required = true)
        String unit,

        @Schema(description = "Decimals usually shown.", minimum = "0", maximum = "9", required = true)
        int decimals,

        @Schema(description = "What exactly is counted.", required = true)
        Text definition,

        @Schema(description = "How the value is worked out.", nullable = true) @Nullable Text formula,

        @Schema(description = "What is counted above the line of a share or rate.", nullable = true) @Nullable Text numeratorText,

        @Schema(description = "What is counted below it.", nullable = true) @Nullable Text denominatorText,

        @Schema(description = "How it is counted: register, survey, reference day.", nullable = true) @Nullable Text method,

        @Schema(description = "Number of the definition's version.", minimum = "1", required = true)
        int definitionVersion,

        @Schema(description = "Whether the figures are an official full count and no sample.", required = true)
        boolean officialFullCount,

        @Schema(
                description = "Smallest change that matters, in the indicator's unit; null if none is agreed.",
                nullable = true)
        @Nullable BigDecimal relevanceThreshold,

        @Schema(description = "Who may read it.", required = true)
        Visibility visibility,

        @Schema(description = "Whether it is switched on; most catalogue entries ship switched off.", required = true)
        boolean active,

        @Schema(
                description =
                        "How figures about persons are protected; null if nobody has decided yet. They are rounded to fives until then.",
                nullable = true)
        @Nullable Protection protection,

        @Schema(
                description =
                        "What is rounded to (5, 10), the smallest count shown (3, 5, 10), or to how many percent nobody may tell what an organisation contributes (4, 8).",
                minimum = "3",
                maximum = "10",
                nullable = true)
        @Nullable Integer protectionStep,

        @Schema(description = "How the producer protects them, in words.", maxLength = 200, nullable = true) @Nullable String protectionMethod,

        @Schema(description = "Whether it is still measured.", required = true)
        IndicatorStatus status,

        @Schema(description = "Why it is no longer measured.", maxLength = 500, nullable = true) @Nullable String retiredReason,

        @Schema(description = "The indicator that took its place.", nullable = true) @Nullable UUID successorId,

        @Schema(description = "The working group that looks after it.", nullable = true) @Nullable UUID workingGroupId,

        @Schema(description = "The answer it was made from.", nullable = true) @Nullable UUID sourceResponseId,

        @Schema(description = "What is known about whether it can be measured.", nullable = true) @Nullable Fitness fitness,

        @Schema(description = "Whether it suits its purpose.", required = true)
        FitnessCheck fitnessCheck,

        @Schema(description = "Number of its series.", minimum = "0", required = true)
        int seriesCount,

        @Schema(description = "Latest figure of its main series; null without figures.", nullable = true) @Nullable LatestFigure latest,

        @Schema(description = "Whether its main series changed; null without figures.", nullable = true) @Nullable ChangeSummary change,

        @Schema(description = "When it was set up.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    /** The latest figure of the main series. */
    @Schema(
            name = "LatestFigure",
            description =
                    "Latest figure of an indicator's main series: the town's total if there is one, else the series with most figures.")
    public record LatestFigure(
            @Schema(description = "The series.", required = true)
            UUID seriesId,

            @Schema(description = "Period.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Period in the reader's language.", maxLength = 60, required = true)
            String periodLabel,

            @Schema(description = "Value in the indicator's unit.", required = true)
            BigDecimal value,

            @Schema(description = "Area.", required = true) Ref area) {}

    /** The verdict in short. */
    @Schema(name = "ChangeSummary", description = "Whether the main series changed, in short.")
    public record ChangeSummary(
            @Schema(description = "The answer.", required = true)
            ChangeVerdict.Result result,

            @Schema(description = "Why there is no answer.", nullable = true)
            ChangeVerdict.@Nullable Reason reason,

            @Schema(description = "Which way the figures went.", nullable = true)
            ChangeVerdict.@Nullable Movement direction) {}
}
