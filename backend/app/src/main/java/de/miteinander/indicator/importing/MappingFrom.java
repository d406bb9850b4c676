package de.miteinander.indicator.importing;

/** Where the mapping of a file's columns comes from. */
public enum MappingFrom {
    /** There is none; the file uses our names. */
    NONE,
    /** The request brought it. */
    REQUEST,
    /** It is kept for the source. */
    SOURCE
}
