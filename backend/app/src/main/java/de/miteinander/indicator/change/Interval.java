package de.miteinander.indicator.change;

/**
 * A confidence interval.
 *
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(double low, double high) {

    /** Whether the value lies strictly outside, that is, the data speak against it. */
    public boolean excludes(double value) {
        return value < low || value > high;
    }
}
