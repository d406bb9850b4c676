package de.miteinander.indicator.overview;

/** Which series of an indicator are looked at. */
public enum SeriesChoice {
    /** The one that stands for the indicator. */
    MAIN,
    ALL
}
