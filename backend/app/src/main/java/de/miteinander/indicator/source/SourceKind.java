package de.miteinander.indicator.source;

/** What sort of source a figure comes from. */
public enum SourceKind {
    /** Official statistics. */
    OFFICIAL,
    /** A register of the administration. */
    REGISTER,
    /** A paper of a council or committee. */
    COMMITTEE,
    /** The press; its arithmetic is not always right. */
    PRESS,
    SURVEY,
    OTHER
}
