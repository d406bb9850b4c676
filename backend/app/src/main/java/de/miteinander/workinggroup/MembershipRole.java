package de.miteinander.workinggroup;

/** What someone is in a working group. */
public enum MembershipRole {
    MEMBER,
    MODERATOR,
    MINUTES,
    CHAIR,
    DEPUTY,
    OBSERVER;

    /** Whether this role runs the group: writes its questions and keeps its member list. */
    public boolean moderates() {
        return this == MODERATOR;
    }

    /** Whether this role contributes answers; an observer only reads. */
    public boolean contributes() {
        return this != OBSERVER;
    }
}
