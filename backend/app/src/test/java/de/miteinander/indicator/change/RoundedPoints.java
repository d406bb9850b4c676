package de.miteinander.indicator.change;

import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Points as they are shown of figures about persons: rounded, from one source. */
public final class RoundedPoints {

    private RoundedPoints() {}

    public static ChangePoint of(Period period, @Nullable BigDecimal value, @Nullable Long cases, @Nullable Long base) {
        return new ChangePoint(
                period,
                value,
                cases,
                base,
                ObservationKind.ROUNDED,
                DateBasis.STATED,
                null,
                "s",
                null,
                false,
                false,
                1);
    }
}
