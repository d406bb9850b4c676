package de.miteinander.indicator.datagap;

/** What became of a missing figure. */
public enum GapOutcome {
    OPEN,
    OBTAINED,
    NOT_OBTAINABLE,
    /** Another series takes its place. */
    REPLACED
}
