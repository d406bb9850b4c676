package de.miteinander.prompt;

/** The side from which a question looks at its guideline. */
public enum Facet {
    CREATE,
    MAKE_KNOWN,
    REACH,
    BARRIER,
    MUTUALITY,
    CONFLICT
}
