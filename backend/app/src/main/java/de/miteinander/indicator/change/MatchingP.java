package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdict.Result;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The p that belongs to the decision of a verdict: the smallest error rate at which its method would still call the series
 * changed. Where a test decides, it is the test's p; where an interval decides, the p of that very interval
 * ({@link Newcombe#p}, {@link PoissonRatio#centralP}), so that ranking by it can never contradict the verdict.
 */
final class MatchingP {

    private MatchingP() {}

    /** None where nothing was tested. */
    static OptionalDouble of(ChangeVerdict verdict) {
        if (verdict.result() == Result.NOT_ASSESSABLE) {
            return OptionalDouble.empty();
        }
        return switch (verdict.method()) {
            case NONE, DESCRIPTION -> OptionalDouble.empty();
            case NEWCOMBE_DIFFERENCE ->
                OptionalDouble.of(Newcombe.p(
                        number(verdict, "latestCases"),
                        number(verdict, "latestBase"),
                        number(verdict, "baselineCases"),
                        number(verdict, "baselineBase")));
            case POISSON_RATIO ->
                OptionalDouble.of(PoissonRatio.centralP(
                        number(verdict, "latestCases"),
                        number(verdict, "latestBase"),
                        number(verdict, "baselineCases"),
                        number(verdict, "baselineBase")));
            case COCHRAN_ARMITAGE,
                    RATE_TREND,
                    STANDARD_ERRORS,
                    MANN_KENDALL_EXACT,
                    MANN_KENDALL_PERMUTATION,
                    MANN_KENDALL_NORMAL -> OptionalDouble.of(Objects.requireNonNull(verdict.pValue()));
        };
    }

    private static long number(ChangeVerdict verdict, String parameter) {
        Map<String, Number> parameters = verdict.parameters();
        return Objects.requireNonNull(parameters.get(parameter)).longValue();
    }
}
