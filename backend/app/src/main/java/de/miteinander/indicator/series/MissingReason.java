package de.miteinander.indicator.series;

/** Why there is no value. A missing value is never zero. */
public enum MissingReason {
    /** The source prints a dot and does not say whether the value is unknown or secret. */
    UNKNOWN,
    /** The source withholds the value for statistical secrecy. */
    SECRET,
    /** The value will be published later. */
    LATER,
    /** The value would not be meaningful here. */
    NOT_MEANINGFUL,
    /** The value exists but is too unreliable to be shown. */
    TOO_UNRELIABLE,
    /** Nobody collected it. */
    NOT_COLLECTED
}
