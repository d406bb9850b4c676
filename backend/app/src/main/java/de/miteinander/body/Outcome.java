package de.miteinander.body;

/** How a decision ended. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    NOTED
}
