package de.miteinander.indicator.testimony;

/** As whom somebody speaks; names are never shown. */
public enum Voice {
    /** As a member of a working group. */
    GROUP,
    /** As one of the people the figures are about. */
    CONCERNED,
    /** As part of the network. */
    NETWORK
}
