package de.miteinander.indicator.series;

/** What sort of number an indicator has; it decides the bounds of its values and the method of its verdict. */
public enum ValueKind {
    COUNT,
    SHARE,
    RATE,
    MEAN,
    INDEX,
    AMOUNT,
    BALANCE,
    ORDINAL,
    BINARY
}
