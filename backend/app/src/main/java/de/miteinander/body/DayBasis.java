package de.miteinander.body;

/** Whether the source states the day or it was inferred from other things. */
public enum DayBasis {
    STATED,
    INFERRED
}
