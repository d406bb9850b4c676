package de.miteinander.indicator.seriesbreak;

/** What changed so that figures cannot be compared. */
public enum BreakKind {
    DEFINITION,
    TERRITORY,
    METHOD,
    SOURCE
}
