package de.miteinander.indicator.change;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Monotone trend in values without known scatter.
 *
 * <p>S = Σ_{i<j} sign(xⱼ−xᵢ), Var(S) = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18 over groups of t equal values, Z = (S − sign
 * S)/√Var. The null distribution is exact up to {@link #EXACT_UP_TO} values without ties (number of inversions of all
 * orders), over all distinct permutations up to {@link #PERMUTED_UP_TO} values with ties, else normal. Source: H. B. Mann,
 * Econometrica 13 (1945) 245; R. O. Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987).
 *
 * <p>Worked example: 12.9 14.8 13.2 15.7 13.8 15.6 12.9 11.0 17.3 15.9 19.0 18.3 20.1 21.7 give S = 54, Var = 332.667, Z =
 * 2.9058, p = 0.00366 (one-sided 0.0018).
 *
 * @param s the statistic; its sign is the direction
 * @param variance of S under "no trend", corrected for ties
 * @param z S in standard deviations with continuity correction
 * @param p two-sided
 * @param distribution how p was found
 */
public record MannKendall(int s, double variance, double z, double p, Distribution distribution) {

    public static final int EXACT_UP_TO = 12;
    public static final int PERMUTED_UP_TO = 9;

    /** How the null distribution was found. */
    public enum Distribution {
        EXACT,
        PERMUTATION,
        NORMAL
    }

    /** For a trend in the direction of S alone; the null distribution is symmetric. */
    public double oneSidedP() {
        return p / 2;
    }

    /** Tests values in the order of time, at least two. */
    public static MannKendall test(double[] values) {
        int n = values.length;
        int s = statistic(values);
        int[] groups = groups(values);
        boolean ties = groups.length < n;
        double variance = variance(n, groups);
        double z = variance > 0 ? (s - Math.signum(s)) / Math.sqrt(variance) : 0;
        if (!ties && n <= EXACT_UP_TO) {
            return new MannKendall(s, variance, z, exactP(n, s), Distribution.EXACT);
        }
        if (ties && n <= PERMUTED_UP_TO) {
            return new MannKendall(s, variance, z, permutedP(groups, s), Distribution.PERMUTATION);
        }
        double p = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
        return new MannKendall(s, variance, z, p, Distribution.NORMAL);
    }

    /** Var(S) under "no trend", corrected for ties. */
    static double variance(double[] values) {
        return variance(values.length, groups(values));
    }

    private static double variance(int n, int[] groups) {
        double correction = 0;
        for (int t : groups) {
            correction += t * (t - 1.0) * (2.0 * t + 5);
        }
        return (n * (n - 1.0) * (2.0 * n + 5) - correction) / 18;
    }

    /** How many times each value occurs, from the smallest value on. */
    private static int[] groups(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] groups = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; count++) {
            int j = i;
            while (j < sorted.length && sorted[j] == sorted[i]) {
                j++;
            }
            groups[count] = j - i;
            i = j;
        }
        return Arrays.copyOf(groups, count);
    }

    private static int statistic(double[] values) {
        int s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += (int) Math.signum(values[j] - values[i]);
            }
        }
        return s;
    }

    /**
     * P(|S| ≥ |s|) over all n! orders of n different values, n at most 20. S = n(n−1)/2 − 2·inversions, and the number of
     * orders with k inversions is the coefficient of qᵏ in the product of (1 + q + … + qⁱ⁻¹) for i = 1 … n.
     */
    static double exactP(int n, int s) {
        int pairs = n * (n - 1) / 2;
        double[] counts = new double[pairs + 1];
        counts[0] = 1;
        for (int i = 2; i <= n; i++) {
            double[] next = new double[pairs + 1];
            for (int k = 0; k <= pairs; k++) {
                for (int j = 0; j < i && j <= k; j++) {
                    next[k] += counts[k - j];
                }
            }
            counts = next;
        }
        double extreme = 0;
        double all = 0;
        for (int k = 0; k <= pairs; k++) {
            all += counts[k];
            if (Math.abs(pairs - 2 * k) >= Math.abs(s)) {
                extreme += counts[k];
            }
        }
        return extreme / all;
    }

    /**
     * P(|S| ≥ |s|) over all distinct orders of values of which {@code groups} are equal, in all at most
     * {@link #PERMUTED_UP_TO}. S = pairs of different values − 2·inversions, and the number of orders with k inversions is
     * the coefficient of qᵏ in the q-multinomial coefficient, the product of (1 − qᵐ)/(1 − qⁱ) where m counts the values and
     * i those within their group. Source: P. A. MacMahon, Combinatory Analysis I (1915).
     */
    static double permutedP(int[] groups, int s) {
        int n = Arrays.stream(groups).sum();
        int pairs = n * (n - 1) / 2;
        double[] counts = new double[pairs + 1];
        counts[0] = 1;
        int different = pairs;
        int m = 0;
        for (int group : groups) {
            different -= group * (group - 1) / 2;
            for (int i = 1; i <= group; i++) {
                m++;
                for (int k = pairs; k >= m; k--) {
                    counts[k] -= counts[k - m];
                }
                for (int k = i; k <= pairs; k++) {
                    counts[k] += counts[k - i];
                }
            }
        }
        double extreme = 0;
        double all = 0;
        for (int k = 0; k <= different; k++) {
            all += counts[k];
            if (Math.abs(different - 2 * k) >= Math.abs(s)) {
                extreme += counts[k];
            }
        }
        return extreme / all;
    }
}
