package de.miteinander.prompt;

/** Whether a person found the question or took it from a template. */
public enum PromptOrigin {
    PERSON,
    TEMPLATE
}
