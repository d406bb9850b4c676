package de.miteinander.prompt;

/** Who may read an answer. */
public enum ResponseVisibility {
    GROUP,
    PUBLIC
}
