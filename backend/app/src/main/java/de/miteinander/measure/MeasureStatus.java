package de.miteinander.measure;

/** Where a measure stands. */
public enum MeasureStatus {
    IDEA,
    PROPOSED,
    ADOPTED,
    IN_PREPARATION,
    RUNNING,
    CONTINUOUS,
    DONE,
    DELAYED,
    STOPPED,
    TAKEN_OVER;

    /** Whether nothing more is to be done. */
    boolean isEnd() {
        return this == DONE || this == STOPPED || this == TAKEN_OVER;
    }
}
