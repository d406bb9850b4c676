package de.miteinander.indicator.change;

import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.Sign;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One observation as the verdict sees it.
 *
 * @param value in the unit of the indicator, or null if missing
 * @param numerator cases behind a share or rate, or null
 * @param denominator base of a share or rate, or the population of a count, or null
 * @param sourceId identifies the source, or null
 * @param sourceFamily who counted and how, or null if unknown; figures of two known families are never compared
 * @param preferred whether it was chosen among competing values for the same period
 * @param breakBefore whether the series breaks before this point
 * @param definitionVersion version of the definition it was collected under
 * @param standardError as published, in the unit of the value, or null
 */
public record ChangePoint(
        Period period,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        ObservationKind kind,
        DateBasis dateBasis,
        @Nullable Sign sign,
        @Nullable String sourceId,
        @Nullable String sourceFamily,
        boolean preferred,
        boolean breakBefore,
        int definitionVersion,
        @Nullable BigDecimal standardError) {

    /** A point without a published standard error. */
    public ChangePoint(
            Period period,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            ObservationKind kind,
            DateBasis dateBasis,
            @Nullable Sign sign,
            @Nullable String sourceId,
            @Nullable String sourceFamily,
            boolean preferred,
            boolean breakBefore,
            int definitionVersion) {
        this(
                period,
                value,
                numerator,
                denominator,
                kind,
                dateBasis,
                sign,
                sourceId,
                sourceFamily,
                preferred,
                breakBefore,
                definitionVersion,
                null);
    }

    /** A plain point: exact, dated by its source, without parts. */
    public static ChangePoint of(Period period, BigDecimal value) {
        return new ChangePoint(
                period, value, null, null, ObservationKind.EXACT, DateBasis.STATED, null, null, null, false, false, 1);
    }

    /** The value of a point that has one, as comparable points do. */
    public BigDecimal number() {
        if (value == null) {
            throw new IllegalStateException("no value for " + period);
        }
        return value;
    }

    boolean breaksBefore() {
        return breakBefore || sign == Sign.BREAK;
    }
}
