package de.miteinander.indicator.change;

import java.util.function.DoublePredicate;

/**
 * How false alarms are kept rare where many series are judged at once: of forty series in which nothing happens, two look
 * changed at 5 %.
 */
public enum FalseAlarms {
    /** Each series by itself, at 5 %. */
    PLAIN,
    /** Of the series called changed at most 5 % may be false alarms, on average ({@link BenjaminiHochberg}). */
    FALSE_DISCOVERY_RATE,
    /** Each series by itself, at 0.2 %. */
    STRICT;

    private static final double USUAL = 0.05;
    private static final double RARE = 0.002;

    /** Says of the p of a change whether it stands among all p that were found. */
    public DoublePredicate standing(double[] tested) {
        return switch (this) {
            case PLAIN -> p -> true;
            case STRICT -> p -> p < RARE;
            case FALSE_DISCOVERY_RATE -> {
                double largest = BenjaminiHochberg.largest(tested, USUAL);
                yield p -> p <= largest;
            }
        };
    }

    /**
     * How many false alarms are to be expected at most, on average.
     *
     * @param tested series that were tested
     * @param changes series that are called changed
     */
    public double expected(int tested, int changes) {
        return switch (this) {
            case PLAIN -> USUAL * tested;
            case STRICT -> RARE * tested;
            case FALSE_DISCOVERY_RATE -> USUAL * changes;
        };
    }
}
