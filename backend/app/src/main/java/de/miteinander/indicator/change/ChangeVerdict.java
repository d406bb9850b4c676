package de.miteinander.indicator.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a series changed, with everything needed to check the answer.
 *
 * @param reason why no judgement is possible; given exactly with {@link Result#NOT_ASSESSABLE}
 * @param direction which way the figures went; null where nothing is shown to have moved
 * @param methodVersion raised whenever the same points could give another answer
 * @param n points the method used
 * @param baseline first point of the comparison, or null if there is none
 * @param latest last point of the comparison, or null if there is none
 * @param estimate size of the change with its interval, or null
 * @param pValue two-sided, or null if the method has none
 * @param parameters inputs of the method by name
 * @param sentence the answer in plain words
 * @param notes what a reader must know beside the answer
 */
public record ChangeVerdict(
        Result result,
        @Nullable Reason reason,
        @Nullable Movement direction,
        Method method,
        int methodVersion,
        int n,
        @Nullable ComparedPoint baseline,
        @Nullable ComparedPoint latest,
        @Nullable Estimate estimate,
        @Nullable Double pValue,
        Map<String, Number> parameters,
        BothLanguages sentence,
        List<Note> notes) {

    public static final int METHOD_VERSION = 1;

    /** The answer. */
    public enum Result {
        IMPROVED,
        WORSENED,
        /** Risen or fallen, and nobody agreed that either is better. */
        CHANGED,
        NO_CHANGE_DETECTABLE,
        NOT_ASSESSABLE
    }

    /** Why there is no answer. */
    public enum Reason {
        FEWER_THAN_TWO_POINTS,
        APPROXIMATE_ONLY,
        LOW_RELIABILITY,
        NOT_COMPARABLE,
        SOURCES_NOT_COMPARABLE,
        DEFINITION_CHANGED,
        BREAK,
        OVERLAPPING_PERIODS,
        COMPETING_VALUES,
        NO_SCATTER_INFORMATION
    }

    /** Which way the figures went, free of any judgement. */
    public enum Movement {
        RISEN,
        FALLEN,
        UNCHANGED;

        static Movement of(int sign) {
            return sign > 0 ? RISEN : sign < 0 ? FALLEN : UNCHANGED;
        }
    }

    /** How the answer was found. */
    public enum Method {
        NONE,
        /** First and last figure in words, no test. */
        DESCRIPTION,
        NEWCOMBE_DIFFERENCE,
        POISSON_RATIO,
        COCHRAN_ARMITAGE,
        RATE_TREND,
        MANN_KENDALL_EXACT,
        MANN_KENDALL_PERMUTATION,
        MANN_KENDALL_NORMAL
    }

    /** One end of the comparison, in its canonical period. */
    public record ComparedPoint(String period, BigDecimal value) {}

    /** What the size of a change is counted in. */
    public enum EstimateUnit {
        /** Latest minus baseline. */
        PERCENTAGE_POINTS,
        /** Latest divided by baseline. */
        RATIO,
        /** Change of the value per year. */
        PER_YEAR
    }

    /**
     * The size of the change.
     *
     * @param low lower bound, or null if the interval is open
     * @param high upper bound, or null if the interval is open
     * @param level of the interval, for example 0.95
     */
    public record Estimate(
            double value,
            EstimateUnit unit,
            @Nullable Double low,
            @Nullable Double high,
            double level) {}

    /** The same words in German and English. */
    public record BothLanguages(String de, String en) {}

    /** A remark with a stable code. */
    public record Note(String code, String de, String en) {}
}
