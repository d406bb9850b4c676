package de.miteinander.measure;

/** Who sees a measure: its group and the coordination office, the network, or everyone. */
enum Visibility {
    DRAFT,
    INTERNAL,
    PUBLIC
}
