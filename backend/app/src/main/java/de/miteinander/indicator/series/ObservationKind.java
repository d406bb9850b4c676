package de.miteinander.indicator.series;

/** How the figure came about, as its source tells. */
public enum ObservationKind {
    /** Counted or published as it stands. */
    EXACT,
    /** The source says "about", "nearly", "some". */
    APPROXIMATE,
    /** Calculated by us from other published figures; the note says how. */
    DERIVED,
    /** An estimate of the source. */
    ESTIMATE,
    /** Rounded by the source by a known rule, for example to fives. */
    ROUNDED;

    /** Whether a verdict may rest on it: published as exact, or rounded by a known rule. */
    public boolean firm() {
        return this == EXACT || this == ROUNDED;
    }
}
