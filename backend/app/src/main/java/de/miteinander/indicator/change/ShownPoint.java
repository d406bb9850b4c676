package de.miteinander.indicator.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A point as the public sees it, with what its protection leaves open.
 *
 * @param isProtected whether it is rounded or withheld
 * @param step what its numbers are rounded to
 * @param low smallest value that is shown so, or null
 * @param high largest value that is shown so, or null
 */
public record ShownPoint(
        ChangePoint point,
        boolean isProtected,
        int step,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** The point at the upper or lower end of what its rounding leaves open; the same where nothing is open. */
    public ChangePoint extreme(boolean upper) {
        BigDecimal end = upper ? high : low;
        if (!isProtected || end == null) {
            return point;
        }
        return new ChangePoint(
                point.period(),
                end,
                moved(point.numerator(), upper, 0),
                moved(point.denominator(), !upper, 1),
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

    private @Nullable Long moved(@Nullable Long number, boolean up, long least) {
        if (number == null) {
            return null;
        }
        return up ? number + (step - 1) / 2 : Math.max(least, number - step / 2);
    }
}
