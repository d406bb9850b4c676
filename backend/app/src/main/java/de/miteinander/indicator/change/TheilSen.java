package de.miteinander.indicator.change;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Slope as the median of all pairwise slopes, with its interval.
 *
 * <p>With N sorted slopes and C = z·√Var(S) of {@link MannKendall}: the bounds are the slopes at the ranks (N−C)/2 and
 * (N+C)/2 + 1, interpolated between neighbours and kept within the N slopes. Source: P. K. Sen, J. Am. Stat. Assoc. 63
 * (1968) 1379; R. O. Gilbert (1987), section 16.5.
 *
 * <p>Worked example: the series of {@link MannKendall} gives 0.566667 per step with 0.3231 to 0.8698.
 *
 * @param slope change of the value per unit of the time axis
 * @param interval of the slope
 */
public record TheilSen(double slope, Interval interval) {

    /** Times must differ from each other; at least two values. */
    public static TheilSen of(double[] times, double[] values, double level) {
        int n = values.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[count++] = (values[j] - values[i]) / (times[j] - times[i]);
            }
        }
        Arrays.sort(slopes);
        double median = at(slopes, (count + 1) / 2.0);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double width = z * Math.sqrt(MannKendall.variance(values));
        return new TheilSen(median, new Interval(at(slopes, (count - width) / 2), at(slopes, (count + width) / 2 + 1)));
    }

    /** The value at a rank that counts from one and may lie between two. */
    private static double at(double[] sorted, double rank) {
        double kept = Math.clamp(rank, 1, sorted.length);
        int below = (int) Math.floor(kept);
        int above = Math.min(below + 1, sorted.length);
        double part = kept - below;
        return sorted[below - 1] * (1 - part) + sorted[above - 1] * part;
    }
}
