package de.miteinander.indicator.verdict;

import de.miteinander.indicator.change.ChangePoint;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.verdict.VerdictDetail.KeptFigure;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is stored with the verdict that stands on it.
 *
 * @param roundedTo what its numbers were rounded to when the verdict was kept, 0 where they were exact; null in verdicts
 *     that were kept before this was noted
 */
public record StoredFigure(
        String period,
        BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal standardError,
        @Nullable String sourceId,
        @Nullable Integer roundedTo) {

    static StoredFigure of(ShownPoint shown) {
        ChangePoint point = shown.point();
        return new StoredFigure(
                point.period().text(),
                point.number(),
                point.numerator(),
                point.denominator(),
                point.standardError(),
                point.sourceId(),
                shown.isProtected() ? shown.step() : 0);
    }

    KeptFigure kept() {
        return new KeptFigure(period, value, numerator, denominator, standardError, sourceId);
    }

    boolean isOf(ShownPoint shown) {
        return period.equals(shown.point().period().text())
                && Objects.equals(sourceId, shown.point().sourceId());
    }

    /**
     * Whether it tells no more than what is shown of the same figure now. Equal numbers are not enough: that a figure shown
     * as 10 was exactly 10 is what its rounding hides.
     *
     * @param someWereProtected whether the kept answer says that some of its figures were protected
     */
    boolean tellsNoMoreThan(ShownPoint shown, boolean someWereProtected) {
        if (!shown.isProtected() || shown.byProducer()) {
            return true;
        }
        if (shown.point().value() == null) {
            return false;
        }
        return roundedTo == null
                ? someWereProtected && kept().equals(of(shown).kept())
                : roundedTo > 0 && roundedTo >= shown.step();
    }
}
