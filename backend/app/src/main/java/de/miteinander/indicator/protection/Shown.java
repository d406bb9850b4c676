package de.miteinander.indicator.protection;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a figure, and what it knows about its numbers from this or any earlier form of it.
 *
 * @param step what its numbers are rounded to, the smallest count that is shown, or the percent of its rule
 * @param value the value as it is shown, or null if it is withheld
 * @param low smallest value that is shown so, or null
 * @param high largest value that is shown so, or null
 * @param rule the rule and step it was decided under
 */
record Shown(
        How how,
        int step,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Known known,
        String rule) {

    enum How {
        PLAIN,
        ROUNDED,
        SUPPRESSED
    }

    /** What is known about the numbers of a figure. */
    record Known(Range value, Range numerator, Range denominator) {

        static final Known NOTHING = new Known(Range.anything(), Range.anything(), Range.anything());

        Known and(Known other) {
            return new Known(
                    value.and(other.value), numerator.and(other.numerator), denominator.and(other.denominator));
        }

        Range of(Measure measure) {
            return switch (measure) {
                case VALUE -> value;
                case NUMERATOR -> numerator;
                case DENOMINATOR -> denominator;
            };
        }
    }

    /** The numbers of a figure that add up over areas, groups and time. */
    enum Measure {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    Shown knowing(Known before) {
        return new Shown(how, step, value, numerator, denominator, low, high, known.and(before), rule);
    }
}
