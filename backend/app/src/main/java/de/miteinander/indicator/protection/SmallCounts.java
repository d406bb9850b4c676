package de.miteinander.indicator.protection;

import org.jspecify.annotations.Nullable;

/**
 * Which single figures about persons may not be published as they are, before anything is said about sums.
 *
 * @param threshold smallest count that may be shown: 3, 5 or 10
 */
record SmallCounts(int threshold) {

    /** Smallest base of a share, rate or mean that may be shown. */
    static final int SMALLEST_BASE = 10;

    /** One to threshold less one; zero names nobody. */
    boolean small(long count) {
        return 0 < Math.abs(count) && Math.abs(count) < threshold;
    }

    /**
     * Whether a count must be withheld: it is small, or those of its base whom it does not count are few; a zero, or
     * everyone, of a base so small that it speaks of each of them.
     *
     * @param base all of whom the count is a part, or null if that is not known
     */
    boolean withholdsCount(long count, @Nullable Long base) {
        if (small(count)) {
            return true;
        }
        if (base == null) {
            return false;
        }
        return small(base - count)
                || count == 0 && base < threshold
                || base < SMALLEST_BASE && saysTheSameOfAll(count, base);
    }

    /** Whether a share must be withheld: whatever withholds its count, and a base that is small or not known. */
    boolean withholdsShare(@Nullable Long count, @Nullable Long base) {
        if (base == null || base < SMALLEST_BASE) {
            return true;
        }
        return count == null || withholdsCount(count, base);
    }

    private static boolean saysTheSameOfAll(long count, long base) {
        return count == 0 || count == base;
    }
}
