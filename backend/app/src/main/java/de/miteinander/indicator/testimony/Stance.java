package de.miteinander.indicator.testimony;

/** How a voice stands to a verdict. Voices are counted by stance and never averaged. */
public enum Stance {
    CONFIRMS,
    QUALIFIES,
    CONTRADICTS
}
