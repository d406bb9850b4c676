package de.miteinander.indicator.protection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The p % rule for sums over few organisations: whoever contributes the second largest part must not be able to estimate
 * the largest to within p percent by subtracting the own part.
 *
 * <p>Source: p %-rule, Hundepool and others, "Statistical Disclosure Control", Wiley 2012, section 4.2.
 *
 * @param percent in German offices 4 to 8
 */
record Dominance(int percent) {

    static final int USUAL_PERCENT = 8;

    /** Whether the sum of these contributions tells too much about the largest one. */
    boolean withholds(Collection<Long> contributions) {
        return missing(contributions) > 0;
    }

    /** By how much the sum has to stay uncertain so that the largest contribution does: p percent of it, less the rest. */
    double missing(Collection<Long> contributions) {
        List<Long> sorted =
                contributions.stream().sorted(Comparator.reverseOrder()).toList();
        if (sorted.isEmpty()) {
            return 0;
        }
        long rest = sorted.stream().skip(2).mapToLong(Long::longValue).sum();
        return Math.max(0, share(sorted.getFirst()) - rest);
    }

    /** What lies within p percent of an amount. */
    double share(long amount) {
        return percent / 100.0 * Math.abs(amount);
    }
}
