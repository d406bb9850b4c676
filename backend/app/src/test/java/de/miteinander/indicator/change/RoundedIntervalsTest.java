package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.SeriesIntervals.FigureInterval;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Around a rounded figure lies the chance around every figure that is printed so. */
class RoundedIntervalsTest {

    private static final ChangeQuestion SHARE =
            new ChangeQuestion(ValueKind.SHARE, Direction.UP, false, "percent", false, null);

    private static FigureInterval around(long cases, long base, boolean rounded) {
        BigDecimal value = BigDecimal.valueOf(1000 * cases / base, 1);
        ChangePoint point = RoundedPoints.of(Period.parse("2023"), value, cases, base);
        ShownPoint shown = new ShownPoint(point, rounded, 5, rounded ? value : null, rounded ? value : null);
        return FigureIntervals.of(new Evidence(SHARE, List.of(shown), null), 0.95, IntervalChoice.AUTO)
                .items()
                .getFirst();
    }

    @Test
    void aRoundedShareReachesFromItsSmallestToItsLargestMeaning() {
        // Wilson: lower bound of 33 of 122, upper bound of 37 of 118, calculated apart from this code.
        FigureInterval interval = around(35, 120, true);
        assertThat(interval.low()).isCloseTo(19.9570, within(5e-4));
        assertThat(interval.high()).isCloseTo(40.2025, within(5e-4));
    }

    @Test
    void anExactShareKeepsItsInterval() {
        FigureInterval interval = around(35, 120, false);
        assertThat(interval.low()).isCloseTo(21.7816, within(5e-4));
        assertThat(interval.high()).isCloseTo(37.8442, within(5e-4));
    }

    @Test
    void aShareOfAllReachesAll() {
        // 10 of 10 at base 5 may be 8 of 12; as many as 12 of 8 there cannot be.
        FigureInterval interval = around(10, 10, true);
        assertThat(interval.low()).isCloseTo(39.0622, within(5e-4));
        assertThat(interval.high()).isEqualTo(100);
    }
}
