package de.miteinander.indicator.verdict;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.MethodChoice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kept verdict as one reads it. */
@Schema(name = "Verdict", description = "A verdict kept as it was given, with the figures and parameters it stands on.")
public record VerdictDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "The series it is about.", required = true)
        UUID seriesId,

        @Schema(description = "What it was kept for.", maxLength = 200, required = true)
        String occasion,

        @Schema(description = "The moment whose figures were judged.", required = true)
        Instant asOf,

        @Schema(description = "What was asked.", required = true)
        Parameters parameters,

        @Schema(
                description = "SHA-256 over the question and the figures; equal figures give an equal hash.",
                maxLength = 64,
                required = true)
        String figuresHash,

        @Schema(
                description = "The figures that were comparable, in the order of time.",
                maxItems = 10000,
                required = true)
        List<KeptFigure> figures,

        @Schema(description = "The answer of then.", required = true)
        ChangeVerdict answer,

        @Schema(description = "When it was kept.", required = true)
        Instant frozenAt,

        @Schema(description = "What the same question gives today.", required = true)
        Today today) {

    /** What was asked. */
    @Schema(name = "VerdictParameters", description = "What was asked.")
    public record Parameters(
            @Schema(
                    description = "Period of the earliest figure that may be the baseline.",
                    maxLength = 32,
                    nullable = true)
            @Nullable String from,

            @Schema(description = "The method.", required = true)
            MethodChoice method,

            @Schema(description = "Level of intervals and tests.", minimum = "0.5", maximum = "0.999", required = true)
            double level) {}

    /** One figure the verdict stands on. */
    @Schema(name = "KeptFigure", description = "One figure a kept verdict stands on.")
    public record KeptFigure(
            @Schema(description = "Period in its canonical form.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Value in the indicator's unit.", required = true)
            BigDecimal value,

            @Schema(description = "Cases behind it.", nullable = true) @Nullable Long numerator,

            @Schema(description = "Base of it.", nullable = true) @Nullable Long denominator,

            @Schema(description = "Published standard error.", nullable = true) @Nullable BigDecimal standardError,

            @Schema(description = "Identifier of the source.", maxLength = 36, nullable = true) @Nullable String sourceId) {}

    /** What the same question gives today. */
    @Schema(name = "VerdictToday", description = "What the same question gives with today's figures and method.")
    public record Today(
            @Schema(description = "Whether the figures are still the same.", required = true)
            boolean sameFigures,

            @Schema(description = "Whether the answer is still the same.", required = true)
            boolean sameAnswer,

            @Schema(description = "Today's answer.", required = true)
            ChangeVerdict.Result result) {}
}
