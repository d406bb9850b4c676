package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Interval of the expectation behind one count.
 *
 * <p>Exact: lower χ²(α/2; 2x)/2, upper χ²(1−α/2; 2x+2)/2 (F. Garwood, Biometrika 28 (1936) 437). Byar: lower x(1 − 1/9x −
 * z/3√x)³, upper (x+1)(1 − 1/9(x+1) + z/3√(x+1))³ (N. E. Breslow, N. E. Day, IARC 1987). {@link #interval} uses the exact
 * one below ten cases and Byar's from ten on, the rule of Public Health England.
 *
 * <p>Worked example: 5 cases at 95 % give 1.623486 to 11.668332; 65 cases give 50.163188 to 82.849139.
 */
public final class PoissonInterval {

    private static final int BYAR_FROM = 10;

    private PoissonInterval() {}

    public static Interval interval(long x, double level) {
        return isExact(x) ? exact(x, level) : byar(x, level);
    }

    /** Whether so few cases usually have the exact interval. */
    static boolean isExact(long x) {
        return x < BYAR_FROM;
    }

    public static Interval exact(long x, double level) {
        double alpha = 1 - level;
        double low = x == 0 ? 0 : ChiSquaredDistribution.of(2.0 * x).inverseCumulativeProbability(alpha / 2) / 2;
        double high = ChiSquaredDistribution.of(2.0 * x + 2).inverseSurvivalProbability(alpha / 2) / 2;
        return new Interval(low, high);
    }

    public static Interval byar(long x, double level) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double low = x == 0 ? 0 : x * Math.pow(1 - 1 / (9.0 * x) - z / (3 * Math.sqrt(x)), 3);
        double next = x + 1.0;
        double high = next * Math.pow(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)), 3);
        return new Interval(low, high);
    }
}
