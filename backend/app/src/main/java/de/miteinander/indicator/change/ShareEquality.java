package de.miteinander.indicator.change;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether shares differ at all, whatever their order; it stands beside the trend, which sees only what goes one way.
 *
 * <p>X² = Σ (xᵢ − nᵢp̄)² / (nᵢp̄(1−p̄)) with k − 1 degrees of freedom, without continuity correction. Source: K. Pearson,
 * Philosophical Magazine 50 (1900) 157; R, {@code prop.test}.
 *
 * <p>Worked example: 83, 90, 129, 70 of 86, 93, 136, 82 give X² = 12.6004, 3 degrees of freedom, p = 0.005585.
 *
 * @param chiSquared X²; 0 where all or none are cases
 * @param degreesOfFreedom number of shares less one
 * @param p probability of at least such an X² if all shares were one
 */
public record ShareEquality(double chiSquared, int degreesOfFreedom, double p) {

    /** Both arrays have the same length of at least two. */
    public static ShareEquality test(long[] cases, long[] bases) {
        double sumCases = 0;
        double sumBases = 0;
        for (int i = 0; i < cases.length; i++) {
            sumCases += cases[i];
            sumBases += bases[i];
        }
        double share = sumCases / sumBases;
        double sum = 0;
        for (int i = 0; i < cases.length && share > 0 && share < 1; i++) {
            double apart = cases[i] - bases[i] * share;
            sum += apart * apart / (bases[i] * share * (1 - share));
        }
        int degrees = cases.length - 1;
        return new ShareEquality(
                sum, degrees, ChiSquaredDistribution.of(degrees).survivalProbability(sum));
    }
}
