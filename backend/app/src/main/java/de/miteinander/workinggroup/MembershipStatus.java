package de.miteinander.workinggroup;

/** Where a membership stands. Only {@code ACTIVE} gives rights; an ended one is kept. */
public enum MembershipStatus {
    REQUESTED,
    INVITED,
    ACTIVE,
    ENDED
}
