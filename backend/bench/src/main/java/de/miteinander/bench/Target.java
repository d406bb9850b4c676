package de.miteinander.bench;

import java.util.function.DoublePredicate;

/**
 * What a ratio or figure must be.
 *
 * @param words as the report says it
 */
record Target(String words, DoublePredicate met) {

    static Target atMost(double limit, String unit) {
        return new Target("at most " + plain(limit) + unit, measured -> measured <= limit);
    }

    static Target atLeast(double limit, String unit) {
        return new Target("at least " + plain(limit) + unit, measured -> measured >= limit);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Report.ratio(number);
    }
}
