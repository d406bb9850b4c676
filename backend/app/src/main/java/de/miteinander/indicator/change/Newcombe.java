package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Interval of the difference of two independent shares, hybrid score method (method 10).
 *
 * <p>With the Wilson intervals (l₁,u₁) of p₁ and (l₂,u₂) of p₂: δ = √((p₁−l₁)² + (u₂−p₂)²), ε = √((u₁−p₁)² + (p₂−l₂)²),
 * interval (p₁−p₂−δ, p₁−p₂+ε). Source: R. G. Newcombe, Stat. Med. 17 (1998) 873.
 *
 * <p>Worked example: 56 of 70 against 48 of 80 gives 0.2000 with 0.0524 to 0.3339.
 *
 * <p>The p that belongs to it is the error rate of the widest interval that still excludes 0. A wider interval holds every
 * narrower one, so that there is one z at which a bound meets 0, and p = 2(1 − Φ(z)). Intervals and tests stand for each
 * other in this way: D. R. Cox, D. V. Hinkley, Theoretical Statistics (1974), section 7.2. Worked example: the bounds of
 * 56/70 − 48/80 meet 0 at p = 0.0081331.
 */
public final class Newcombe {

    /** Beyond this z the error rate is smaller than the smallest number. */
    private static final double WIDEST = 40;

    private static final double NARROW = 1e-12;

    private Newcombe() {}

    /** The interval of x1/n1 − x2/n2. */
    public static Interval difference(long x1, long n1, long x2, long n2, double level) {
        Interval first = Wilson.interval(x1, n1, level);
        Interval second = Wilson.interval(x2, n2, level);
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        double delta = Math.hypot(p1 - first.low(), second.high() - p2);
        double epsilon = Math.hypot(first.high() - p1, p2 - second.low());
        return new Interval(p1 - p2 - delta, p1 - p2 + epsilon);
    }

    /** The two-sided p that belongs to the interval of x1/n1 − x2/n2: below 0.05 exactly if its 95 % interval excludes 0. */
    public static double p(long x1, long n1, long x2, long n2) {
        double difference = (double) x1 / n1 - (double) x2 / n2;
        if (difference == 0) {
            return 1;
        }
        if (difference < 0) {
            return p(x2, n2, x1, n1);
        }
        double excluded = 0;
        double included = WIDEST;
        while (included - excluded > NARROW) {
            double z = (excluded + included) / 2;
            Interval first = Wilson.atQuantile(x1, n1, z);
            Interval second = Wilson.atQuantile(x2, n2, z);
            double p1 = (double) x1 / n1;
            double p2 = (double) x2 / n2;
            if (difference > Math.hypot(p1 - first.low(), second.high() - p2)) {
                excluded = z;
            } else {
                included = z;
            }
        }
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(excluded));
    }
}
