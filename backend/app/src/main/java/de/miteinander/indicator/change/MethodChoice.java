package de.miteinander.indicator.change;

/** Which method a caller wants; all but the first leave the ladder. */
public enum MethodChoice {
    /** The ladder chooses. */
    AUTO,
    NEWCOMBE_DIFFERENCE,
    POISSON_RATIO,
    COCHRAN_ARMITAGE,
    RATE_TREND,
    STANDARD_ERRORS,
    MANN_KENDALL
}
