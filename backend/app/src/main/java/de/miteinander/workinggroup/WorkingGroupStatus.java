package de.miteinander.workinggroup;

/** Where a working group stands. */
public enum WorkingGroupStatus {
    FORMING,
    ACTIVE,
    REPORTING,
    CLOSED
}
