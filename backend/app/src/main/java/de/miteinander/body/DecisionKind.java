package de.miteinander.body;

/** What sort of decision it is. */
public enum DecisionKind {
    RESOLUTION,
    RECOMMENDATION,
    NOTE
}
