package de.miteinander.prompt;

/** What sort of contribution an answer is. */
public enum ResponseKind {
    FINDING,
    IDEA,
    CONCERN,
    QUESTION,
    FACT
}
