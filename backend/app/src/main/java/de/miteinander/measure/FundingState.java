package de.miteinander.measure;

/** Where the money for a measure stands. */
enum FundingState {
    OPEN,
    APPLIED,
    GRANTED,
    REFUSED,
    NOT_NEEDED
}
