package de.miteinander.indicator;

/** The field of life an indicator is about. */
public enum Theme {
    DEMOGRAPHY,
    ASYLUM,
    LEGAL_STATUS,
    LANGUAGE,
    EDUCATION,
    LABOUR,
    SOCIAL,
    HOUSING,
    PARTICIPATION,
    OPENING,
    ENGAGEMENT,
    PERCEPTION,
    IMPLEMENTATION,
    OTHER
}
