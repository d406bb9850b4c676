package de.miteinander.indicator.protection;

import java.util.Comparator;
import java.util.List;

/**
 * The p % rule for sums over few organisations: whoever contributes the second largest part must not be able to estimate
 * the largest to within p percent by subtracting the own part.
 *
 * @param percent in German offices 4 to 8
 */
record Dominance(int percent) {

    /** Whether the sum of these contributions tells too much about the largest one. */
    boolean withholds(List<Long> contributions) {
        List<Long> sorted =
                contributions.stream().sorted(Comparator.reverseOrder()).toList();
        if (sorted.isEmpty()) {
            return false;
        }
        long rest = sorted.stream().skip(2).mapToLong(Long::longValue).sum();
        return 100 * rest < percent * sorted.getFirst();
    }
}
