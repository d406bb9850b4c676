package de.miteinander.prompt;

/** The step of its work that a working group is in. */
public enum Step {
    STATUS_QUO("S"),
    GOAL("Z"),
    INDICATOR("I"),
    MEASURE("M"),
    PRIORITY("P");

    private final String letter;

    Step(String letter) {
        this.letter = letter;
    }

    /** The letter in a prompt's code, from the German name of the step. */
    String letter() {
        return letter;
    }
}
