package de.miteinander.indicator.change;

import java.util.Arrays;

/**
 * Which of many tests stand if at most the share q of those that do may be false alarms, on average.
 *
 * <p>With the m p-values in ascending order, let k be the largest i with p₍ᵢ₎ ≤ i/m · q; the first k stand. It holds for
 * independent tests and for those that tend to err together. Source: Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57
 * (1995) 289; Y. Benjamini, D. Yekutieli, Ann. Stat. 29 (2001) 1165.
 *
 * <p>Worked example: of 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
 * 0.6528, 0.7590 and 1 the first four stand with q = 0.05, since 0.0095 ≤ 4/15 · 0.05 = 0.0133 and none after it is small
 * enough.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** The largest p that stands; −1 if none does. */
    public static double largest(double[] p, double q) {
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        int m = sorted.length;
        for (int i = m; i >= 1; i--) {
            if (sorted[i - 1] <= q * i / m) {
                return sorted[i - 1];
            }
        }
        return -1;
    }
}
