package de.miteinander.indicator.protection;

/**
 * Rounds each number by itself, totals included, to the nearest multiple of a base; half way goes away from zero. The
 * rounding of German official statistics with base 5 (0 to 2 become 0, 3 to 7 become 5) differs by at most 2.
 *
 * @param base 3, 5 or 10; coarser where the audit asks for it
 */
record Rounding(int base) {

    long shown(long value) {
        long size = (Math.abs(value) + base / 2) / base * base;
        return value < 0 ? -size : size;
    }

    /** The counts that are shown as this number. */
    Range counts(long shown) {
        return new Range(Math.max(0, shown - base / 2), shown + (base - 1) / 2);
    }

    /** The balances, negative ones too, that are shown as this number. */
    Range balances(long shown) {
        if (shown == 0) {
            return new Range(-((base - 1) / 2), (base - 1) / 2);
        }
        return shown > 0
                ? new Range(shown - base / 2, shown + (base - 1) / 2)
                : new Range(shown - (base - 1) / 2, shown + base / 2);
    }

    /**
     * Bounds of a share whose parts are shown rounded.
     *
     * @param per 100 for percent
     * @param cases the rounded numerator
     * @param total the rounded denominator, so large that its smallest meaning is above zero
     */
    Range share(int per, long cases, long total) {
        Range part = counts(cases);
        Range whole = counts(total);
        return new Range(per * part.low() / whole.high(), per * part.high() / whole.low());
    }
}
