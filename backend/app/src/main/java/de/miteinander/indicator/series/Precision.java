package de.miteinander.indicator.series;

/** How finely a period is known. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    SCHOOL_YEAR,
    INTERVAL,
    ABOUT
}
