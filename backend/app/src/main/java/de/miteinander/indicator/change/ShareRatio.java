package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Ratio of two independent shares with its interval on the logarithmic scale.
 *
 * <p>ln(p₁/p₂) ± z·√(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂). Source: D. Katz, J. Baptista, S. P. Azen, M. C. Pike, Biometrics 34 (1978)
 * 469.
 *
 * <p>Worked example: 56 of 70 against 48 of 80: ratio 1.3333; √(1/56 − 1/70 + 1/48 − 1/80) = 0.10911, so 1.0766 to 1.6512.
 *
 * @param ratio share 1 / share 2
 * @param interval of the ratio
 */
public record ShareRatio(double ratio, Interval interval) {

    /** Both shares must have cases. */
    public static ShareRatio of(long x1, long n1, long x2, long n2, double level) {
        double ratio = ((double) x1 / n1) / ((double) x2 / n2);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double width = z * Math.sqrt(1.0 / x1 - 1.0 / n1 + 1.0 / x2 - 1.0 / n2);
        return new ShareRatio(ratio, new Interval(ratio * Math.exp(-width), ratio * Math.exp(width)));
    }
}
