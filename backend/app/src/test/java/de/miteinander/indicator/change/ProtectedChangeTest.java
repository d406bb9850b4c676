package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change within what the rounding leaves open is none. */
class ProtectedChangeTest {

    private static final ChangeQuestion SHARE =
            new ChangeQuestion(ValueKind.SHARE, Direction.UP, false, "percent", false, null);
    private static final ChangeQuestion COUNT =
            new ChangeQuestion(ValueKind.COUNT, Direction.UP, false, "persons", false, null);

    private static ShownPoint share(String period, long cases, long base) {
        BigDecimal value = BigDecimal.valueOf(1000 * cases / base, 1);
        BigDecimal low = BigDecimal.valueOf(1000 * (cases - 2) / (base + 2), 1);
        BigDecimal high = BigDecimal.valueOf(1000 * (cases + 2) / (base - 2), 1);
        return new ShownPoint(point(period, value, cases, base), true, 5, low, high);
    }

    private static ShownPoint count(String period, long count) {
        return new ShownPoint(
                point(period, BigDecimal.valueOf(count), null, null),
                true,
                5,
                BigDecimal.valueOf(count - 2),
                BigDecimal.valueOf(count + 2));
    }

    private static ShownPoint withheld(String period) {
        return new ShownPoint(point(period, null, null, null), true, 3, null, null);
    }

    private static ChangePoint point(String period, BigDecimal value, Long cases, Long base) {
        return RoundedPoints.of(Period.parse(period), value, cases, base);
    }

    @Test
    void aLargeDifferenceStaysAChange() {
        // Least favourable: 37 of 118 (31.4 %) and 68 of 122 (55.7 %); Newcombe excludes 0.
        ChangeVerdict verdict = ProtectedChange.judge(SHARE, List.of(share("2020", 35, 120), share("2023", 70, 120)));
        assertThat(verdict.result()).isEqualTo(Result.IMPROVED);
        assertThat(verdict.notes()).extracting(ChangeVerdict.Note::code).contains("PROTECTED");
    }

    @Test
    void aDifferenceThatRoundingAloneCouldMakeIsNoChange() {
        // Shown 35 and 50 of 120: Newcombe gives 0.5 to 24.0 points. As 37 of 118 and 48 of 122 it gives -4.3 to 19.9.
        List<ShownPoint> shown = List.of(share("2020", 35, 120), share("2023", 50, 120));
        assertThat(ChangeLadder.judge(
                                SHARE, shown.stream().map(ShownPoint::point).toList())
                        .result())
                .isEqualTo(Result.IMPROVED);
        ChangeVerdict verdict = ProtectedChange.judge(SHARE, shown);
        assertThat(verdict.result()).isEqualTo(Result.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.PROTECTED);
        assertThat(verdict.estimate()).isNull();
        assertThat(verdict.sentence().de()).contains("Schutz");
    }

    @Test
    void twoCountsOneStepApartAreNotCalledRisen() {
        ChangeVerdict verdict = ProtectedChange.judge(COUNT, List.of(count("2020", 10), count("2021", 15)));
        // 10 may be 12 and 15 may be 13: still risen. 10 and 10 are equal.
        assertThat(verdict.direction()).isEqualTo(ChangeVerdict.Movement.RISEN);
        assertThat(verdict.reason()).isEqualTo(Reason.NO_SCATTER_INFORMATION);
    }

    @Test
    void whatIsWithheldIsSaidToBeProtected() {
        ChangeVerdict verdict = ProtectedChange.judge(COUNT, List.of(withheld("2020"), withheld("2021")));
        assertThat(verdict.reason()).isEqualTo(Reason.PROTECTED);
    }

    @Test
    void figuresThatStandAsRecordedAreJudgedAsEver() {
        ShownPoint first = new ShownPoint(point("2020", BigDecimal.valueOf(10), null, null), false, 0, null, null);
        ShownPoint last = new ShownPoint(point("2021", BigDecimal.valueOf(15), null, null), false, 0, null, null);
        assertThat(ProtectedChange.judge(COUNT, List.of(first, last)))
                .isEqualTo(ChangeLadder.judge(COUNT, List.of(first.point(), last.point())));
    }

    /** Shown 35 and 70 of 120; at worst it is 37 of 118 and 68 of 122, and that p counts. */
    @Test
    void thePIsTheWorstThatTheRoundingLeavesOpen() {
        List<ShownPoint> shown = List.of(share("2020", 35, 120), share("2023", 70, 120));
        double p = ProtectedChange.p(SHARE, shown, ProtectedChange.judge(SHARE, shown))
                .orElseThrow();
        assertThat(p).isEqualTo(Newcombe.p(68, 122, 37, 118)).isGreaterThan(Newcombe.p(70, 120, 35, 120));
    }

    @Test
    void whatIsNotTestedHasNoP() {
        List<ShownPoint> shown = List.of(count("2020", 10), count("2021", 15));
        assertThat(ProtectedChange.p(COUNT, shown, ProtectedChange.judge(COUNT, shown)))
                .isEmpty();
    }
}
