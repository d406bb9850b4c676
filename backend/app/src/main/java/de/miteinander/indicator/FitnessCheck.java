package de.miteinander.indicator;

import de.miteinander.indicator.Fitness.Degree;
import de.miteinander.indicator.series.ValueKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether an indicator suits its purpose, criterion by criterion, before anybody adopts it. It advises and blocks nothing. */
@Schema(
        description =
                "Whether the indicator suits its purpose, criterion by criterion. It advises; whoever adopts the indicator decides.")
public record FitnessCheck(
        @Schema(description = "All criteria in a fixed order.", maxItems = 8, required = true)
        List<Item> items) {

    /**
     * From so many cases in a period on a rise by 30 % is noticed four times out of five: (1.981 / (√1.3 − 1))² = 199.7, by
     * the smallest detectable change of counts.
     */
    static final long ENOUGH_CASES = 200;

    /** A figure later than a year comes after the next one is due. */
    private static final int LATE_MONTHS = 12;

    /** One criterion. */
    @Schema(name = "FitnessItem", description = "One criterion.")
    public record Item(
            @Schema(description = "The criterion.", required = true)
            Criterion criterion,

            @Schema(description = "How it is met.", required = true)
            Grade grade) {}

    /** What is looked at. */
    @Schema(name = "FitnessCriterion", description = "What is looked at.")
    public enum Criterion {
        DEFINITION,
        SOURCE,
        CASES,
        FREQUENCY,
        LAG,
        EFFORT,
        PROTECTION,
        GUIDELINE
    }

    /** How a criterion is met. */
    @Schema(name = "FitnessGrade", description = "How a criterion is met; OPEN: nobody has said yet.")
    public enum Grade {
        GOOD,
        WEAK,
        OPEN
    }

    /**
     * @param defined whether the definition says more than the name, and of a share or rate what is above and below the line
     * @param fromGuideline whether it was made from an answer to a question of a guideline
     */
    static FitnessCheck of(Fitness fitness, ValueKind kind, boolean defined, boolean fromGuideline) {
        return new FitnessCheck(List.of(
                new Item(Criterion.DEFINITION, defined ? Grade.GOOD : Grade.WEAK),
                new Item(Criterion.SOURCE, fitness.source() == null ? Grade.OPEN : Grade.GOOD),
                new Item(Criterion.CASES, cases(fitness.casesPerPeriod(), kind)),
                new Item(Criterion.FREQUENCY, fitness.frequency() == null ? Grade.OPEN : Grade.GOOD),
                new Item(Criterion.LAG, lag(fitness.lagMonths())),
                new Item(Criterion.EFFORT, degree(fitness.effort())),
                new Item(Criterion.PROTECTION, degree(fitness.protectionRisk())),
                new Item(Criterion.GUIDELINE, fromGuideline ? Grade.GOOD : Grade.OPEN)));
    }

    /** Sums, indexes and answers on a scale have no cases that could be too few. */
    private static Grade cases(@Nullable Long cases, ValueKind kind) {
        return switch (kind) {
            case AMOUNT, INDEX, BINARY, ORDINAL -> Grade.GOOD;
            case COUNT, SHARE, RATE, MEAN, BALANCE ->
                cases == null ? Grade.OPEN : cases >= ENOUGH_CASES ? Grade.GOOD : Grade.WEAK;
        };
    }

    private static Grade lag(@Nullable Integer months) {
        return months == null ? Grade.OPEN : months <= LATE_MONTHS ? Grade.GOOD : Grade.WEAK;
    }

    private static Grade degree(@Nullable Degree degree) {
        return degree == null ? Grade.OPEN : degree == Degree.HIGH ? Grade.WEAK : Grade.GOOD;
    }
}
