package de.miteinander.indicator.protection;

/**
 * What is known about a number: it lies between two bounds, both included.
 *
 * @param low lower bound; negative infinity if nothing is known
 * @param high upper bound; positive infinity if nothing is known
 */
record Range(double low, double high) {

    /** Whole numbers: less than this between the bounds leaves one value only. */
    private static final double ONE_VALUE = 1 - 1e-6;

    static Range exactly(double value) {
        return new Range(value, value);
    }

    /** A count about which nothing was published. */
    static Range count() {
        return new Range(0, Double.POSITIVE_INFINITY);
    }

    /** A balance about which nothing was published. */
    static Range anything() {
        return new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    double width() {
        return high - low;
    }

    /** Whether only one whole number is left. */
    boolean disclosed() {
        return width() < ONE_VALUE;
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }

    boolean overlaps(Range other) {
        return low <= other.high && other.low <= high;
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
}
