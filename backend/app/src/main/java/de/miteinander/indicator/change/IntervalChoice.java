package de.miteinander.indicator.change;

/** Which interval a caller wants around cases; figures that are no cases have theirs whatever is wanted. */
public enum IntervalChoice {
    /** Exact below ten cases, Byar from ten on. */
    AUTO,
    POISSON_EXACT,
    BYAR
}
