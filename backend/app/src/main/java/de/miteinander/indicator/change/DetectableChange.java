package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change that would be noticed four times out of five, two-sided at 5 %: what an indicator can ever show.
 *
 * <p>With k = z(0.975) + z(0.8) = 2.802. Shares: the d with |d| = k·√(p(1−p)/n + (p+d)(1−p−d)/n), n the smaller of the two
 * bases, solved as d²(1+c) − c(1−2p)d − 2cp(1−p) = 0 with c = k²/n. Counts: |√μ₂ − √μ₁| = k/√2 = 1.981, from the variance
 * of a Poisson count's root. Means with a standard error s each: d = k·s·√2. Source: J. L. Fleiss, B. Levin, M. C. Paik,
 * Statistical Methods for Rates and Proportions (2003), chapter 4; F. J. Anscombe, Biometrika 35 (1948) 246.
 *
 * <p>Worked examples: 15 % of 268 would have to rise by 9.57 or fall by 7.58 points; 40 cases to become 69.0 or 18.9.
 *
 * @param rise smallest rise that would be noticed, in the unit of the value, or null where the scale ends before it
 * @param fall smallest fall that would be noticed, positive, or null where there is not so much to lose
 */
public record DetectableChange(
        @Nullable Double rise, @Nullable Double fall) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double POWER = 0.8;

    /** Sum of the two quantiles that level and power ask for. */
    private static final double K =
            NORMAL.inverseSurvivalProbability(0.025) + NORMAL.inverseCumulativeProbability(POWER);

    /**
     * @param p share, 0 to 1
     * @param n the smaller of the two bases, at least 1
     * @return in parts of one: 0.0957 = 9.57 percentage points
     */
    public static DetectableChange ofShare(double p, long n) {
        double c = K * K / n;
        double linear = c * (1 - 2 * p);
        double root = Math.sqrt(linear * linear + 8 * c * p * (1 - p) * (1 + c));
        double rise = (linear + root) / (2 * (1 + c));
        double fall = (root - linear) / (2 * (1 + c));
        return new DetectableChange(within(rise, 1 - p), within(fall, p));
    }

    /**
     * @param expected cases in a period, above 0
     * @return in cases
     */
    public static DetectableChange ofCount(double expected) {
        double step = K / Math.sqrt(2);
        double root = Math.sqrt(expected);
        double rise = (root + step) * (root + step) - expected;
        return new DetectableChange(rise, root < step ? null : expected - (root - step) * (root - step));
    }

    /**
     * @param standardError of each of the two values, above 0
     * @return in the unit of the value
     */
    public static DetectableChange ofMean(double standardError) {
        double change = K * standardError * Math.sqrt(2);
        return new DetectableChange(change, change);
    }

    /** A change that would leave the scale, or just reach its end by rounding, cannot happen. */
    private static @Nullable Double within(double change, double room) {
        return change > 0 && change <= room ? change : null;
    }
}
