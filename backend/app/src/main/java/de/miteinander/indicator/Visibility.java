package de.miteinander.indicator;

/** Who may read an indicator and its figures. */
public enum Visibility {
    INTERNAL,
    PUBLIC
}
