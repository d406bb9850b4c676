package de.miteinander.process;

/** Where a process stands. Everyone may read it but while it is a draft. */
public enum ProcessStatus {
    DRAFT,
    PUBLIC,
    CLOSED,
    ARCHIVED;

    /** The steps on that need no explanation; every step back needs one. */
    boolean leadsTo(ProcessStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLIC;
            case PUBLIC -> next == CLOSED;
            case CLOSED -> next == ARCHIVED || next == PUBLIC;
            case ARCHIVED -> next == CLOSED;
        };
    }

    boolean isStepBack(ProcessStatus next) {
        return next.ordinal() < ordinal();
    }
}
