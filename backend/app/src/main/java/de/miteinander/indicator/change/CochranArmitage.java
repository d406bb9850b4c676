package de.miteinander.indicator.change;

/**
 * Trend in shares.
 *
 * <p>T = Σ sᵢ(xᵢ − nᵢp̄), Var = p̄(1−p̄)(Σ nᵢsᵢ² − (Σ nᵢsᵢ)²/N), z = T/√Var with scores sᵢ on the time axis. Source: W. G.
 * Cochran, Biometrics 10 (1954) 417; P. Armitage, Biometrics 11 (1955) 375; R, {@code prop.trend.test}.
 *
 * <p>Worked example: 83, 90, 129, 70 of 86, 93, 136, 82 with the scores 1 to 4 give X² = 8.2249, p = 0.004132.
 */
public final class CochranArmitage {

    private CochranArmitage() {}

    /** All arrays have the same length of at least two. Without any variation (all or none are cases) p is 1. */
    public static TrendTest test(double[] scores, long[] cases, long[] bases) {
        double sumCases = 0;
        double sumBases = 0;
        double weighted = 0;
        double squared = 0;
        for (int i = 0; i < scores.length; i++) {
            sumCases += cases[i];
            sumBases += bases[i];
            weighted += bases[i] * scores[i];
        }
        double share = sumCases / sumBases;
        double mean = weighted / sumBases;
        double trend = 0;
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i] - mean;
            trend += score * (cases[i] - bases[i] * share);
            squared += bases[i] * score * score;
        }
        double variance = share * (1 - share) * squared;
        return variance > 0 ? TrendTest.ofNormal(trend / Math.sqrt(variance)) : new TrendTest(0, 1);
    }
}
