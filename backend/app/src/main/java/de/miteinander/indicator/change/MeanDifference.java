package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Difference of two independent estimates with published standard errors, as sample surveys print them.
 *
 * <p>d ± z·√(s₁² + s₂²), two-sided p from the normal distribution. Source: R. G. Newcombe, D. G. Altman in D. G. Altman et
 * al., Statistics with Confidence (2000), chapter 4, in its form for large samples.
 *
 * <p>Worked example: 15.2 (0.8) after 12.1 (0.6): d = 3.1, √(0.64 + 0.36) = 1, so 1.14 to 5.06 and p = 0.0019.
 *
 * @param difference second minus first
 * @param interval of the difference
 * @param p two-sided
 */
public record MeanDifference(double difference, Interval interval, double p) {

    /** Standard errors above 0, at least one of them. */
    public static MeanDifference of(double first, double se1, double second, double se2, double level) {
        double difference = second - first;
        double error = Math.hypot(se1, se2);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double width = normal.inverseSurvivalProbability((1 - level) / 2) * error;
        double p = Math.min(1, 2 * normal.survivalProbability(Math.abs(difference) / error));
        return new MeanDifference(difference, new Interval(difference - width, difference + width), p);
    }
}
