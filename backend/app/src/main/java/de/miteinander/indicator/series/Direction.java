package de.miteinander.indicator.series;

/** Which way is better. NONE is an answer, not a gap: the make-up of a population has no better or worse. */
public enum Direction {
    UP,
    DOWN,
    NONE,
    TARGET_BAND
}
