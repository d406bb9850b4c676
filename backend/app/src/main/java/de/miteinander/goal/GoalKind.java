package de.miteinander.goal;

/** Whether it is to be reached or has to be there for that. */
public enum GoalKind {
    GOAL("Z"),
    PREREQUISITE("V");

    private final String letter;

    GoalKind(String letter) {
        this.letter = letter;
    }

    /** The letter a code begins with when none is given: Ziel, Voraussetzung. */
    String letter() {
        return letter;
    }
}
