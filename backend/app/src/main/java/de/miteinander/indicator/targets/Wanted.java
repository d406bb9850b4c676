package de.miteinander.indicator.targets;

/** Which way a target wants the values to go. */
public enum Wanted {
    /** At least the target's value; without one: rising. */
    HIGHER(1),
    /** At most the target's value; without one: falling. */
    LOWER(-1);

    private final int sign;

    Wanted(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }

    boolean reached(double value, double target) {
        return sign * (value - target) >= 0;
    }
}
