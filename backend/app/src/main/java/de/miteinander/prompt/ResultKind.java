package de.miteinander.prompt;

/** What can be made of an answer. */
public enum ResultKind {
    MEASURE,
    INDICATOR,
    GOAL
}
