package de.miteinander.indicator.importing;

/** How an import treats what is there. */
public enum ImportMode {
    /** New figures are added, changed ones corrected, the others stay. */
    MERGE,
    /** Within its scope the file is the whole truth: what it does not have is withdrawn. */
    REPLACE,
    /** It takes another import back. */
    UNDO
}
