package de.miteinander.measure;

/** What a measure still needs before anyone can steer it. */
public enum Lack {
    RESPONSIBLE,
    DEADLINE,
    RESOURCES,
    INDICATOR
}
