package de.miteinander.prompt;

/** Where an answer stands. */
public enum ResponseStatus {
    RAW,
    CLUSTERED,
    CONVERTED,
    PARKED,
    REJECTED;

    /** The steps by hand; {@code CONVERTED} comes from making something of an answer. */
    boolean leadsTo(ResponseStatus next) {
        return switch (this) {
            case RAW, CLUSTERED -> next == PARKED || next == REJECTED;
            case PARKED -> next == RAW || next == REJECTED;
            case REJECTED -> next == RAW;
            case CONVERTED -> false;
        };
    }
}
