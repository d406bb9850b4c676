package de.miteinander.indicator.importing;

/** What happens to a file in which some rows are at fault. */
enum OnError {
    /** Nothing is imported. */
    ABORT,
    /** The faulty rows are left out. */
    SKIP
}
