package de.miteinander.indicator.targets;

/** What sort of target it is. */
public enum TargetKind {
    /** A value to reach by a year. */
    BY_YEAR,
    /** A value to hold every year. */
    EVERY_YEAR,
    /** Between two values, by a year or every year. */
    BAND,
    /** Rising or falling, without a value. */
    DIRECTION,
    /** In words only; nothing is calculated. */
    QUALITATIVE;

    boolean hasValue() {
        return this == BY_YEAR || this == EVERY_YEAR || this == BAND;
    }

    boolean hasWanted() {
        return this == BY_YEAR || this == EVERY_YEAR || this == DIRECTION;
    }
}
