package de.miteinander.prompt;

/** Where a prompt stands. Only an active one is answered. */
public enum PromptStatus {
    DRAFT,
    ACTIVE,
    RETIRED;

    boolean leadsTo(PromptStatus next) {
        return switch (this) {
            case DRAFT, RETIRED -> next == ACTIVE;
            case ACTIVE -> next == RETIRED || next == DRAFT;
        };
    }
}
