package de.miteinander.indicator.protection;

import de.miteinander.indicator.protection.Shown.How;
import de.miteinander.indicator.protection.Shown.Known;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How one figure is shown rounded, plain or not at all, by what sort of number it is.
 *
 * @param valueKind COUNT, SHARE and so on
 * @param per 100 for percent, 1,000 for per mille, else 1
 * @param decimals that the indicator usually shows
 * @param amounts whether amounts of organisations add up, which are counted in hundredths
 */
record FigureRules(String valueKind, int per, int decimals, boolean amounts) {

    private static final int HUNDREDTHS = 2;

    /** Beyond this hundredths are lost in a double. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000_000L);

    boolean counts() {
        return valueKind.equals("COUNT") || valueKind.equals("BALANCE");
    }

    boolean dividesParts() {
        return valueKind.equals("SHARE") || valueKind.equals("RATE");
    }

    boolean mayBeNegative() {
        return valueKind.equals("BALANCE");
    }

    /** The value as a whole number, if it is one and adds up; an amount in hundredths. */
    @Nullable Long wholeValue(@Nullable BigDecimal value) {
        if (amounts) {
            return value == null || value.abs().compareTo(MOST) > 0
                    ? null
                    : (Long) value.movePointRight(HUNDREDTHS)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact();
        }
        return value == null || !counts() || value.stripTrailingZeros().scale() > 0 ? null : value.longValueExact();
    }

    Shown plain(Recorded figure, int step, String rule) {
        return new Shown(
                How.PLAIN,
                step,
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                null,
                null,
                new Known(
                        exactly(wholeValue(figure.value())),
                        exactly(figure.numerator()),
                        exactly(figure.denominator())),
                rule);
    }

    private static Range exactly(@Nullable Long number) {
        return number == null ? Range.anything() : Range.exactly(number);
    }

    Shown withheld(int step, String rule) {
        return withheld(step, rule, Range.anything());
    }

    private static Shown withheld(int step, String rule, Range denominator) {
        return new Shown(
                How.SUPPRESSED,
                step,
                null,
                null,
                null,
                null,
                null,
                new Known(Range.anything(), Range.anything(), denominator),
                rule);
    }

    /** Rounded with this base, or withheld where the rounded form would still tell a small base. */
    Shown rounded(Recorded figure, Rounding rounding, String rule) {
        Long cases = figure.numerator();
        Long base = figure.denominator();
        Long shownCases = cases == null ? null : (Long) rounding.shown(cases);
        Long shownBase = base == null ? null : (Long) rounding.shown(base);
        Range knownCases = shownCases == null ? Range.anything() : rounding.counts(shownCases);
        Range knownBase = shownBase == null ? Range.anything() : rounding.counts(shownBase);
        Long printedBase = shownBase == null || shownBase == 0 ? null : shownBase;
        BigDecimal value = figure.value();
        if (value == null) {
            return new Shown(
                    How.ROUNDED,
                    rounding.base(),
                    null,
                    shownCases,
                    printedBase,
                    null,
                    null,
                    new Known(Range.anything(), knownCases, knownBase),
                    rule);
        }
        if (counts()) {
            return roundedCount(value, rounding, rule, shownCases, printedBase, knownCases, knownBase);
        }
        boolean largeBase = shownBase != null && knownBase.low() >= SmallCounts.SMALLEST_BASE;
        if (shownBase != null && !largeBase) {
            return withheld(rounding.base(), rule, new Range(0, largestWithheldBase(rounding)));
        }
        if (base == null || shownBase == null) {
            return withheld(rounding.base(), rule);
        }
        Known known = new Known(Range.anything(), knownCases, knownBase);
        if (!dividesParts()) {
            return new Shown(How.ROUNDED, rounding.base(), value, shownCases, printedBase, null, null, known, rule);
        }
        if (cases == null || shownCases == null || !isQuotient(value, cases, base)) {
            return withheld(rounding.base(), rule);
        }
        Range share = rounding.share(per, shownCases, shownBase);
        double highest = valueKind.equals("SHARE") ? Math.min(per, share.high()) : share.high();
        return new Shown(
                How.ROUNDED,
                rounding.base(),
                BigDecimal.valueOf(per)
                        .multiply(BigDecimal.valueOf(shownCases))
                        .divide(BigDecimal.valueOf(shownBase), decimals, RoundingMode.HALF_UP),
                shownCases,
                printedBase,
                BigDecimal.valueOf(share.low()).setScale(decimals, RoundingMode.FLOOR),
                BigDecimal.valueOf(highest).setScale(decimals, RoundingMode.CEILING),
                known,
                rule);
    }

    private Shown roundedCount(
            BigDecimal value,
            Rounding rounding,
            String rule,
            @Nullable Long shownCases,
            @Nullable Long printedBase,
            Range knownCases,
            Range knownBase) {
        Long whole = wholeValue(value);
        if (whole == null) {
            return withheld(rounding.base(), rule);
        }
        long shown = rounding.shown(whole);
        Range range = mayBeNegative() ? rounding.balances(shown) : rounding.counts(shown);
        return new Shown(
                How.ROUNDED,
                rounding.base(),
                BigDecimal.valueOf(shown),
                shownCases,
                printedBase,
                BigDecimal.valueOf((long) range.low()),
                BigDecimal.valueOf((long) range.high()),
                new Known(range, knownCases, knownBase),
                rule);
    }

    private static long largestWithheldBase(Rounding rounding) {
        long base = SmallCounts.SMALLEST_BASE;
        while (rounding.counts(rounding.shown(base + 1)).low() < SmallCounts.SMALLEST_BASE) {
            base++;
        }
        return base;
    }

    private boolean isQuotient(BigDecimal value, long cases, long base) {
        double quotient = (double) per * cases / base;
        double tolerance = Math.max(1, 1.01 * Math.pow(10, -Math.max(0, value.scale())));
        return Math.abs(quotient - value.doubleValue()) <= tolerance;
    }

    /** Whether the figure may not be shown as it is, before anything is said about sums. */
    boolean mustBeWithheld(Recorded figure, SmallCounts rule) {
        BigDecimal value = figure.value();
        Long base = figure.denominator();
        if (value == null) {
            return figure.numerator() != null && rule.withholdsCount(figure.numerator(), base);
        }
        if (counts()) {
            Long whole = wholeValue(value);
            return whole == null || rule.withholdsCount(whole, base != null && base >= whole ? base : null);
        }
        return dividesParts()
                ? rule.withholdsShare(figure.numerator(), base)
                : base == null || base < SmallCounts.SMALLEST_BASE;
    }
}
