package de.miteinander.indicator.protection;

/** How uncertain a number that must not be told has to stay for someone who knows everything published. */
@FunctionalInterface
interface Demand {

    /** Solutions of a linear programme are exact to about this. */
    double TOLERANCE = 1e-6;

    /**
     * @param number place of the number in the table
     * @param range what can be found out about it
     */
    boolean isMet(int number, Range range);

    /** A small count may be as large as what is shown, and is uncertain by at least as much. */
    static Demand reaching(int threshold) {
        return (number, range) -> range.high() >= threshold - TOLERANCE && range.width() >= threshold - TOLERANCE;
    }
}
