package de.miteinander.indicator.change;

/**
 * Trend in rates.
 *
 * <p>With X = Σxᵢ and wᵢ = nᵢ/Σnⱼ: T = Σ sᵢ(xᵢ − X·wᵢ), Var = X(Σ wᵢsᵢ² − (Σ wᵢsᵢ)²), z = T/√Var; the score test of a
 * log-linear Poisson model, conditional on X. Source: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II
 * (IARC 1987), section 3.
 *
 * <p>Worked example: 10, 20, 30 cases in three equal populations with the scores 0, 1, 2: X = 60, T = 20, Var = 60·(5/3 −
 * 1) = 40, z = 3.1623.
 */
public final class RateTrend {

    private RateTrend() {}

    /** All arrays have the same length of at least two. Without any case p is 1. */
    public static TrendTest test(double[] scores, long[] cases, double[] populations) {
        double sumCases = 0;
        double sumPopulations = 0;
        double weighted = 0;
        for (int i = 0; i < scores.length; i++) {
            sumCases += cases[i];
            sumPopulations += populations[i];
            weighted += populations[i] * scores[i];
        }
        double mean = weighted / sumPopulations;
        double trend = 0;
        double spread = 0;
        for (int i = 0; i < scores.length; i++) {
            double weight = populations[i] / sumPopulations;
            double score = scores[i] - mean;
            trend += score * (cases[i] - sumCases * weight);
            spread += weight * score * score;
        }
        double variance = sumCases * spread;
        return variance > 0 ? TrendTest.ofNormal(trend / Math.sqrt(variance)) : new TrendTest(0, 1);
    }
}
