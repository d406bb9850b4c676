package de.miteinander.indicator.overview;

import de.miteinander.indicator.Theme;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.targets.TargetPath;
import de.miteinander.platform.text.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One series at a glance. */
@Schema(description = "One series at a glance.")
record OverviewRow(
        @Schema(description = "Identifier of the series.", required = true)
        UUID id,

        @Schema(
                description = "Key that anyone can build: indicator, area and breakdown.",
                maxLength = 400,
                required = true,
                examples = "EDU-02.musterstadt.AGE=U18|SEX=F")
        String naturalKey,

        @Schema(description = "The indicator.", required = true)
        Ref indicator,

        @Schema(description = "Field of life of the indicator.", required = true)
        Theme theme,

        @Schema(description = "Which way is better; NONE: on purpose neither.", required = true)
        Direction direction,

        @Schema(description = "Whether only the gap between two groups may be judged.", required = true)
        boolean readAsGap,

        @Schema(description = "The working group that looks after the indicator.", nullable = true) @Nullable UUID workingGroupId,

        @Schema(description = "The area.", required = true) Ref area,

        @Schema(description = "Breakdown; empty for the total.", maxProperties = 10, required = true)
        Map<String, String> dimensions,

        @Schema(
                description =
                        "What the values of the breakdown are called in the reader's language, at least their code.",
                maxProperties = 10,
                required = true)
        Map<String, String> dimensionLabels,

        @Schema(description = "Unit of its values.", maxLength = 40, required = true)
        String unit,

        @Schema(description = "Decimals usually shown.", minimum = "0", maximum = "9", required = true)
        int decimals,

        @Schema(
                description =
                        "The latest figure as everyone may see it; where sources compete, the chosen one, else the latest recorded. Null without figures.",
                nullable = true)
        @Nullable Latest latest,

        @Schema(
                description =
                        "The next publication of the source whose figures are not here yet; null without a release calendar and for readers who may not know it.",
                nullable = true)
        @Nullable LocalDate nextRelease,

        @Schema(
                description =
                        "Whether that day has passed; null without a release calendar and for readers who may not know it.",
                nullable = true)
        @Nullable Boolean overdue,

        @Schema(description = "Whether it changed.", required = true)
        OverviewVerdict verdict,

        @Schema(description = "What people say to the verdict, counted and never averaged.", required = true)
        Voices voices,

        @Schema(
                description =
                        "The figure that is looked for, of several the one for the latest time; null for readers who may not know gaps.",
                nullable = true)
        @Nullable OpenGap gap,

        @Schema(description = "The target that holds and whether it is met; null without one.", nullable = true)
        @Nullable TargetPath target) {

    /** The latest figure of a series. */
    @Schema(name = "OverviewFigure", description = "The latest figure of a series and its age.")
    record Latest(
            @Schema(description = "Period.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Period in the reader's language.", maxLength = 60, required = true)
            String periodLabel,

            @Schema(description = "Value in the series' unit.", required = true)
            BigDecimal value,

            @Schema(description = "Whether it is rounded to protect single persons.", required = true)
            boolean rounded,

            @Schema(
                    description = "Full months from the end of the period until today.",
                    minimum = "0",
                    maximum = "6000",
                    required = true)
            int ageMonths) {}

    /** Voices to a verdict by their stance. */
    @Schema(name = "VoiceCount", description = "Voices to a verdict by their stance.")
    record Voices(
            @Schema(description = "Voices that confirm.", minimum = "0", required = true)
            int confirms,

            @Schema(description = "Voices that qualify.", minimum = "0", required = true)
            int qualifies,

            @Schema(description = "Voices that contradict.", minimum = "0", required = true)
            int contradicts) {}

    /** A figure that is looked for. */
    @Schema(name = "OpenGap", description = "A figure that is looked for.")
    record OpenGap(
            @Schema(description = "Identifier of the gap.", required = true)
            UUID id,

            @Schema(description = "Number that verdicts name it by.", minimum = "1", required = true)
            int number,

            @Schema(description = "Period it is missing for.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Period in the reader's language.", maxLength = 60, required = true)
            String periodLabel,

            @Schema(description = "When the search shall be settled.", required = true)
            LocalDate due,

            @Schema(description = "Whether that day has passed.", required = true)
            boolean overdue,

            @Schema(description = "Day since which it is looked for.", required = true)
            LocalDate openSince,

            @Schema(
                    description = "Full months from that day until today.",
                    minimum = "0",
                    maximum = "6000",
                    required = true)
            int openMonths,

            @Schema(description = "Who looks for it; the name only for those who may read it.", nullable = true)
            @Nullable Ref owner,

            @Schema(description = "Whether the reader looks for it.", required = true)
            boolean mine) {}
}
