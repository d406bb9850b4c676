package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The outcome of a test for trend.
 *
 * @param statistic standard normal under "no trend"; its sign is the direction
 * @param p two-sided
 */
public record TrendTest(double statistic, double p) {

    static TrendTest ofNormal(double statistic) {
        double p = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(statistic)));
        return new TrendTest(statistic, p);
    }

    /** X² with one degree of freedom. */
    public double chiSquared() {
        return statistic * statistic;
    }
}
