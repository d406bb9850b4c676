package de.miteinander.indicator.series;

/** Whether the source names the period itself or it was inferred, for example from the date of an article. */
public enum DateBasis {
    STATED,
    INFERRED
}
