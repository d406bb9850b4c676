package de.miteinander.guideline;

import java.util.EnumSet;
import java.util.Set;

/** Where a guideline stands. Only a recorded decision of a body selects. */
public enum GuidelineStatus {
    PROPOSED,
    IN_DISCUSSION,
    SELECTED,
    NOT_SELECTED,
    WITHDRAWN,
    SUPERSEDED;

    /** The steps that people take by hand; {@code SELECTED} and {@code NOT_SELECTED} come from a decision alone. */
    Set<GuidelineStatus> steps() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(IN_DISCUSSION, WITHDRAWN, SUPERSEDED);
            case IN_DISCUSSION -> EnumSet.of(PROPOSED, WITHDRAWN, SUPERSEDED);
            case SELECTED -> EnumSet.of(SUPERSEDED);
            case NOT_SELECTED -> EnumSet.of(IN_DISCUSSION, WITHDRAWN, SUPERSEDED);
            case WITHDRAWN -> EnumSet.of(PROPOSED);
            case SUPERSEDED -> EnumSet.noneOf(GuidelineStatus.class);
        };
    }

    /** Whether a body can still select it. */
    boolean isOpen() {
        return this == PROPOSED || this == IN_DISCUSSION;
    }

    /** Whether questions may still be drawn from it. */
    public boolean yieldsPrompts() {
        return this != WITHDRAWN && this != SUPERSEDED;
    }

    /** Whether the step to this status must be explained. */
    boolean needsReason(GuidelineStatus from) {
        return this == WITHDRAWN || this == SUPERSEDED || from == NOT_SELECTED || from == WITHDRAWN;
    }
}
