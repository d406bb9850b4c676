package de.miteinander.indicator.change;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The largest p that a test for trend could have, whatever the true figures behind rounded ones are.
 *
 * <p>Shares and rates: with scores sᵢ, cases xᵢ and bases nᵢ, both tests divide T = Σ (sᵢ − s̄)xᵢ, where s̄ is the mean of
 * the scores weighted with nᵢ, by a standard deviation that grows with S = Σ nᵢ(sᵢ − s̄)² and with p̄(1 − p̄), or with the
 * rate. T is linear in each xᵢ, so that for a given s̄ it is smallest where the cases before s̄ are as many and those after
 * it as few as their rounding allows; the smallest of linear functions is concave in s̄, so that it is smallest at one end
 * of what s̄ can be. S is the least sum of squares around any point and therefore grows with every nᵢ. The smallest T over
 * the largest deviation is at most as large as the statistic of any table within the bounds, though no single table need
 * have both: the answer is cautious, never bold.
 *
 * <p>{@link MannKendall}: a pair of values counts for the trend only if their bounds do not overlap, and against it where
 * the order could be the other way round. Which values are truly equal is not known, and p depends on it; the largest over
 * everything that could be equal counts.
 *
 * <p>Exact figures have bounds that are themselves, and the p is that of the test.
 */
final class CautiousTrend {

    /** Smallest and largest number that a shown one may stand for. */
    record Bounds(double low, double high) {}

    private final double[] scores;
    private final List<Bounds> cases;
    private final List<Bounds> bases;
    private final boolean rising;

    /** All have the same length of at least two, in the order of time. */
    CautiousTrend(double[] scores, List<Bounds> cases, List<Bounds> bases, boolean rising) {
        this.scores = scores;
        this.cases = cases;
        this.bases = bases;
        this.rising = rising;
    }

    /** Of {@link CochranArmitage}. */
    double shareP() {
        double lowest = lowest(cases) / highest(bases);
        double highest = Math.min(1, highest(cases) / lowest(bases));
        double nearest = Math.clamp(0.5, lowest, highest);
        return p(nearest * (1 - nearest) * largestSpread());
    }

    /** Of {@link RateTrend}. */
    double rateP() {
        return p(highest(cases) * largestSpread() / lowest(bases));
    }

    private double p(double largestVariance) {
        double trend = Math.min(smallestTrend(meanOfScores(false)), smallestTrend(meanOfScores(true)));
        return trend > 0 && largestVariance > 0
                ? TrendTest.ofNormal(trend / Math.sqrt(largestVariance)).p()
                : 1;
    }

    private double smallestTrend(double mean) {
        double trend = 0;
        for (int i = 0; i < scores.length; i++) {
            double weight = rising ? scores[i] - mean : mean - scores[i];
            trend += weight * (weight > 0 ? cases.get(i).low() : cases.get(i).high());
        }
        return trend;
    }

    /** The latest or earliest that the weighted mean can be: large bases on one side of it and small ones on the other. */
    private double meanOfScores(boolean latest) {
        double extreme = latest ? scores[0] : scores[scores.length - 1];
        for (int cut = 0; cut <= scores.length; cut++) {
            double sum = 0;
            double weighted = 0;
            for (int i = 0; i < scores.length; i++) {
                double base =
                        i < cut == latest ? bases.get(i).low() : bases.get(i).high();
                sum += base;
                weighted += base * scores[i];
            }
            extreme = latest ? Math.max(extreme, weighted / sum) : Math.min(extreme, weighted / sum);
        }
        return extreme;
    }

    private double largestSpread() {
        double sum = highest(bases);
        double mean = 0;
        for (int i = 0; i < scores.length; i++) {
            mean += bases.get(i).high() * scores[i] / sum;
        }
        double spread = 0;
        for (int i = 0; i < scores.length; i++) {
            spread += bases.get(i).high() * (scores[i] - mean) * (scores[i] - mean);
        }
        return spread;
    }

    private static double lowest(List<Bounds> numbers) {
        return numbers.stream().mapToDouble(Bounds::low).sum();
    }

    private static double highest(List<Bounds> numbers) {
        return numbers.stream().mapToDouble(Bounds::high).sum();
    }

    /** Of {@link MannKendall}, for values in the order of time. */
    static double monotoneP(List<Bounds> values, boolean rising) {
        int n = values.size();
        int s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                Bounds lower = values.get(rising ? i : j);
                Bounds upper = values.get(rising ? j : i);
                s += Integer.signum(Double.compare(upper.low(), lower.high()));
            }
        }
        return s > 0 ? largestP(n, s) : 1;
    }

    /** The largest p of S = s among n values, whichever of them are equal. */
    private static double largestP(int n, int s) {
        if (n <= MannKendall.PERMUTED_UP_TO) {
            return groupings(n, n).stream()
                    .mapToDouble(groups -> MannKendall.permutedP(groups, s))
                    .max()
                    .orElse(1);
        }
        double variance = n * (n - 1.0) * (2.0 * n + 5) / 18;
        double normal = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability((s - 1) / Math.sqrt(variance)));
        return n <= MannKendall.EXACT_UP_TO ? Math.max(normal, MannKendall.exactP(n, s)) : normal;
    }

    /** All ways in which n values can be equal in groups of at most this size. */
    private static List<int[]> groupings(int n, int largest) {
        if (n == 0) {
            return List.of(new int[0]);
        }
        List<int[]> groupings = new ArrayList<>();
        for (int first = Math.min(n, largest); first >= 1; first--) {
            for (int[] rest : groupings(n - first, first)) {
                int[] grouping = new int[rest.length + 1];
                grouping[0] = first;
                System.arraycopy(rest, 0, grouping, 1, rest.length);
                groupings.add(grouping);
            }
        }
        return groupings;
    }
}
