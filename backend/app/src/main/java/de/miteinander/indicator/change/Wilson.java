package de.miteinander.indicator.change;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Wilson score interval of one share.
 *
 * <p>With p = x/n and the normal quantile z: centre (p + z²/2n) / (1 + z²/n), half-width z·√(p(1−p)/n + z²/4n²) / (1 +
 * z²/n). Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; recommended for shares by R. G. Newcombe, Stat. Med. 17
 * (1998) 857.
 *
 * <p>Worked example: 5 of 100 at 95 % gives 0.0215437 to 0.1117505.
 */
public final class Wilson {

    private Wilson() {}

    /**
     * @param x cases, 0 ≤ x ≤ n
     * @param n base, at least 1
     * @param level for example 0.95
     */
    public static Interval interval(long x, long n, double level) {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(n), Math.toIntExact(x), 1 - level);
        return new Interval(interval.getLowerBound(), interval.getUpperBound());
    }

    /** The same by the formula above, for a normal quantile z ≥ 0 instead of a level; it is asked for many z in a row. */
    static Interval atQuantile(long x, long n, double z) {
        double p = (double) x / n;
        double squared = z * z / n;
        double centre = (p + squared / 2) / (1 + squared);
        double half = z * Math.sqrt(p * (1 - p) / n + squared / (4 * n)) / (1 + squared);
        return new Interval(centre - half, centre + half);
    }
}
