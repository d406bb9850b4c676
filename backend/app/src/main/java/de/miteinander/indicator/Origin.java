package de.miteinander.indicator;

/** Where an indicator comes from: the curated catalogue, or the town itself. */
public enum Origin {
    CATALOGUE,
    OWN
}
