package de.miteinander.indicator.change;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Monotone trend in values without known scatter.
 *
 * <p>S = Σ_{i<j} sign(xⱼ−xᵢ), Var(S) = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18 over groups of t equal values, Z = (S − sign
 * S)/√Var. The null distribution is exact up to {@link #EXACT_UP_TO} values without ties (number of inversions of all
 * orders), by all distinct permutations up to {@link #PERMUTED_UP_TO} values with ties, else normal. Source: H. B. Mann,
 * Econometrica 13 (1945) 245; R. O. Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987).
 *
 * <p>Worked example: 12.9 14.8 13.2 15.7 13.8 15.6 12.9 11.0 17.3 15.9 19.0 18.3 20.1 21.7 give S = 54, Var = 332.667, Z =
 * 2.9058, p = 0.00366.
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

    /** Tests values in the order of time, at least two. */
    public static MannKendall test(double[] values) {
        int n = values.length;
        int s = statistic(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double correction = 0;
        boolean ties = false;
        for (int i = 0; i < n; ) {
            int j = i;
            while (j < n && sorted[j] == sorted[i]) {
                j++;
            }
            double t = j - i;
            ties |= t > 1;
            correction += t * (t - 1) * (2 * t + 5);
            i = j;
        }
        double variance = (n * (n - 1.0) * (2.0 * n + 5) - correction) / 18;
        double z = variance > 0 ? (s - Math.signum(s)) / Math.sqrt(variance) : 0;
        if (!ties && n <= EXACT_UP_TO) {
            return new MannKendall(s, variance, z, exactP(n, s), Distribution.EXACT);
        }
        if (ties && n <= PERMUTED_UP_TO) {
            return new MannKendall(s, variance, z, permutedP(sorted, s), Distribution.PERMUTATION);
        }
        double p = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
        return new MannKendall(s, variance, z, p, Distribution.NORMAL);
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

    /** P(|S| ≥ |s|) over all distinct orders of values with ties. */
    private static double permutedP(double[] sorted, int s) {
        double[] order = sorted.clone();
        long extreme = 0;
        long all = 0;
        do {
            all++;
            if (Math.abs(statistic(order)) >= Math.abs(s)) {
                extreme++;
            }
        } while (nextPermutation(order));
        return (double) extreme / all;
    }

    private static boolean nextPermutation(double[] order) {
        int i = order.length - 2;
        while (i >= 0 && order[i] >= order[i + 1]) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int j = order.length - 1;
        while (order[j] <= order[i]) {
            j--;
        }
        swap(order, i, j);
        for (int left = i + 1, right = order.length - 1; left < right; left++, right--) {
            swap(order, left, right);
        }
        return true;
    }

    private static void swap(double[] order, int i, int j) {
        double kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
}
