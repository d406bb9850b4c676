package de.miteinander.indicator.change;

import de.miteinander.indicator.series.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A point as the public sees it, with what its protection, or the rounding of its producer, leaves open.
 *
 * @param isProtected whether it is rounded or withheld
 * @param byProducer whether it came rounded and is shown as it was printed
 * @param step what its numbers are rounded to
 * @param low smallest value that is shown so, or null
 * @param high largest value that is shown so, or null
 */
public record ShownPoint(
        ChangePoint point,
        boolean isProtected,
        boolean byProducer,
        int step,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    private static final int DIGITS = 9;

    /** A point that is shown as it is, or that was protected here. */
    public ShownPoint(
            ChangePoint point, boolean isProtected, int step, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        this(point, isProtected, false, step, low, high);
    }

    /**
     * The same figure, of which its producer says what the counts were rounded to before they were printed. They are not
     * rounded again; what was printed may stand for anything within half a step.
     *
     * @param base 3, 5 or 10
     * @param question says what sort of number it is; means and sums are not rounded counts
     */
    ShownPoint roundedByProducer(int base, ChangeQuestion question) {
        BigDecimal value = point.value();
        if (isProtected || value == null) {
            return this;
        }
        ShownPoint rounded = new ShownPoint(point, true, true, base, value, value);
        return switch (question.kind()) {
            case COUNT ->
                rounded.between(
                        value.subtract(BigDecimal.valueOf(base / 2)).max(BigDecimal.ZERO),
                        value.add(BigDecimal.valueOf((base - 1) / 2)));
            case BALANCE ->
                rounded.between(value.subtract(BigDecimal.valueOf(base / 2)), value.add(BigDecimal.valueOf(base / 2)));
            case SHARE, RATE -> rounded.betweenParts(Figure.per(question.unit()));
            case MEAN, INDEX, AMOUNT, ORDINAL, BINARY -> this;
        };
    }

    private ShownPoint between(BigDecimal lowest, BigDecimal highest) {
        return new ShownPoint(point, isProtected, byProducer, step, lowest, highest);
    }

    /** Without its parts nobody can tell how far a rounded share may be off. */
    private ShownPoint betweenParts(int per) {
        Long part = point.numerator();
        Long whole = point.denominator();
        if (part == null || whole == null) {
            return this;
        }
        return between(quotient(per, part, false, whole), quotient(per, part, true, whole));
    }

    private BigDecimal quotient(int per, long part, boolean up, long whole) {
        return BigDecimal.valueOf(per)
                .multiply(BigDecimal.valueOf(moved(part, up, 0)))
                .divide(
                        BigDecimal.valueOf(moved(whole, !up, 1)),
                        DIGITS,
                        up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** The point at the upper or lower end of what its rounding leaves open; the same where nothing is open. */
    public ChangePoint extreme(boolean upper) {
        BigDecimal end = upper ? high : low;
        if (!isProtected || end == null) {
            return point;
        }
        return new ChangePoint(
                point.period(),
                end,
                movedIfKnown(point.numerator(), upper, 0),
                movedIfKnown(point.denominator(), !upper, 1),
                point.kind(),
                point.dateBasis(),
                point.sign(),
                point.sourceId(),
                point.sourceFamily(),
                point.preferred(),
                point.breakBefore(),
                point.definitionVersion(),
                point.standardError());
    }

    private @Nullable Long movedIfKnown(@Nullable Long number, boolean up, long least) {
        return number == null ? null : (Long) moved(number, up, least);
    }

    private long moved(long number, boolean up, long least) {
        return up ? number + (step - 1) / 2 : Math.max(least, number - step / 2);
    }
}
