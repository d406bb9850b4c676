package de.miteinander.indicator.series;

/** How often a series is usually published; an observation has its own period all the same. */
public enum Frequency {
    /** Once a year. */
    A,
    /** Twice a year. */
    S,
    /** Every quarter. */
    Q,
    /** Every month. */
    M,
    /** Every week. */
    W,
    /** Every day. */
    D;

    /** The frequency that a first observation suggests; a reference day stands in a yearly series. */
    public static Frequency suggestedBy(Precision precision) {
        return switch (precision) {
            case DAY, YEAR, SCHOOL_YEAR, INTERVAL, ABOUT -> A;
            case HALF_YEAR -> S;
            case QUARTER, SEASON -> Q;
            case MONTH -> M;
            case WEEK -> W;
        };
    }
}
