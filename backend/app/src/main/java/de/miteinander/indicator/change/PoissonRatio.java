package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Exact conditional comparison of two rates.
 *
 * <p>Given the sum of both counts, x₁ is binomial with n = x₁+x₂ and T₁/(T₁+T₂) if the rates are equal. The interval of
 * the ratio is the Clopper–Pearson interval (l,u) of x₁/n transformed to l/(1−l)·T₂/T₁. The two-sided p sums the
 * probabilities that are not greater than the observed one. Source: R, {@code poisson.test}; J. Przyborowski, H. Wilenski,
 * Biometrika 31 (1940) 313.
 *
 * <p>This p and the interval come from two ways of calling a count extreme, and near the limit one may exclude what the
 * other does not. The p that belongs to the interval is the central one, twice the smaller tail. Source: M. P. Fay, R
 * Journal 2 (2010) 53. Worked example: 2 in 17,877 against 10 in 20,000 has p 0.04213, but 95 % from 0.02383738 to
 * 1.04995468; the central p is 0.06056.
 *
 * <p>Worked example: 11 in 800 against 21 in 3,011 gives the ratio 1.971488, 95 % 0.8584264 to 4.277266, p 0.07967.
 *
 * @param ratio rate 1 / rate 2; infinite if x₂ is 0, NaN if both are
 * @param interval of the ratio
 * @param p two-sided
 */
public record PoissonRatio(double ratio, Interval interval, double p) {

    private static final double SLACK = 1 + 1e-7;

    public static PoissonRatio of(long x1, double t1, long x2, double t2, double level) {
        int x = Math.toIntExact(x1);
        int n = Math.toIntExact(x1 + x2);
        double ratio = (x1 / t1) / (x2 / t2);
        if (n == 0) {
            return new PoissonRatio(ratio, new Interval(0, Double.POSITIVE_INFINITY), 1);
        }
        var share = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(n, x, 1 - level);
        Interval interval = new Interval(odds(share.getLowerBound()) * t2 / t1, odds(share.getUpperBound()) * t2 / t1);
        return new PoissonRatio(ratio, interval, twoSided(x, n, t1 / (t1 + t2)));
    }

    /** The central two-sided p: below 0.05 exactly if the 95 % interval excludes 1. */
    public static double centralP(long x1, double t1, long x2, double t2) {
        int x = Math.toIntExact(x1);
        int n = Math.toIntExact(x1 + x2);
        if (n == 0) {
            return 1;
        }
        BinomialDistribution binomial = BinomialDistribution.of(n, t1 / (t1 + t2));
        double below = binomial.cumulativeProbability(x);
        double above = binomial.survivalProbability(x - 1);
        return Math.min(1, 2 * Math.min(below, above));
    }

    private static double odds(double share) {
        return share >= 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
    }

    /** Sums the tail that holds x and the part of the other tail whose values are not more probable than x. */
    private static double twoSided(int x, int n, double probability) {
        BinomialDistribution binomial = BinomialDistribution.of(n, probability);
        double threshold = binomial.probability(x) * SLACK;
        double mean = n * probability;
        if (x < mean) {
            int low = (int) Math.ceil(mean);
            int high = n + 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (middle > n || binomial.probability(middle) <= threshold) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            double other = low > n ? 0 : binomial.survivalProbability(low - 1);
            return Math.min(1, binomial.cumulativeProbability(x) + other);
        }
        if (x > mean) {
            int low = -1;
            int high = (int) Math.floor(mean);
            while (low < high) {
                int middle = Math.floorDiv(low + high + 1, 2);
                if (binomial.probability(middle) <= threshold) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            double other = low < 0 ? 0 : binomial.cumulativeProbability(low);
            return Math.min(1, binomial.survivalProbability(x - 1) + other);
        }
        return 1;
    }
}
