package de.miteinander.body;

/** What sort of body it is. */
public enum BodyKind {
    STEERING,
    COUNCIL,
    COMMITTEE,
    INTEGRATION_COUNCIL,
    NETWORK
}
