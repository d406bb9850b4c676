package de.miteinander.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.change.ChangePoint;
import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.change.RoundedPoints;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.comparison.GroupGapDetail.GapPoint;
import de.miteinander.indicator.comparison.GroupGapDetail.GapVerdict;
import de.miteinander.indicator.comparison.GroupGapDetail.Span;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A gap between two rounded groups has changed only if it has for all figures that may stand behind them. */
class GapCourseTest {

    private static final int BASE = 120;
    private static final ChangeQuestion SHARE =
            new ChangeQuestion(ValueKind.SHARE, Direction.UP, false, "percent", false, null);

    private static ChangePoint point(int year, long cases, long base) {
        return RoundedPoints.of(Period.parse("" + year), share(cases, base, RoundingMode.HALF_UP), cases, base);
    }

    private static BigDecimal share(long cases, long base, RoundingMode mode) {
        return BigDecimal.valueOf(100 * cases).divide(BigDecimal.valueOf(base), 1, mode);
    }

    private static ShownPoint rounded(int year, long cases) {
        return new ShownPoint(
                point(year, cases, BASE),
                true,
                5,
                share(Math.max(0, cases - 2), BASE + 2, RoundingMode.FLOOR),
                share(cases + 2, BASE - 2, RoundingMode.CEILING).min(BigDecimal.valueOf(100)));
    }

    private static ShownPoint exact(int year, long cases, long base) {
        return new ShownPoint(point(year, cases, base), false, 0, null, null);
    }

    /** Cases of 120 in 2020 and 2024. */
    private static GapCourse rounded(long group, long reference, long groupLater, long referenceLater) {
        return new GapCourse(
                SHARE,
                List.of(rounded(2020, group), rounded(2024, groupLater)),
                List.of(rounded(2020, reference), rounded(2024, referenceLater)));
    }

    private static GapCourse exact(long group, long reference, long groupLater, long referenceLater) {
        return new GapCourse(
                SHARE,
                List.of(exact(2020, group, BASE), exact(2024, groupLater, BASE)),
                List.of(exact(2020, reference, BASE), exact(2024, referenceLater, BASE)));
    }

    /** 30 against 60, then 55 against 60: exact it is a change; rounded it can be 32 against 58, then 53 against 62. */
    @Test
    void aGapThatRoundingAloneCouldCloseHasNotChanged() {
        assertThat(exact(30, 60, 55, 60).verdict().result()).isEqualTo(Result.IMPROVED);
        GapVerdict verdict = rounded(30, 60, 55, 60).verdict();
        assertThat(verdict.result()).isEqualTo(Result.NOT_ASSESSABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.PROTECTED);
        assertThat(verdict.change()).isNull();
        assertThat(verdict.interval()).isNull();
        assertThat(verdict.sentence().de()).contains("Schutz");
    }

    @Test
    void aLargeChangeOfTheGapStays() {
        assertThat(rounded(10, 90, 85, 90).verdict().result()).isEqualTo(Result.IMPROVED);
        assertThat(rounded(85, 90, 10, 90).verdict().result()).isEqualTo(Result.WORSENED);
    }

    /** From 40 points behind to 37.5 ahead: something changed, but whether the gap is smaller depends on the rounding. */
    @Test
    void whetherItNarrowedMustNotDependOnTheRounding() {
        assertThat(exact(30, 78, 80, 35).verdict().result()).isEqualTo(Result.IMPROVED);
        assertThat(rounded(30, 80, 80, 35).verdict().reason()).isEqualTo(Reason.PROTECTED);
    }

    @Test
    void sharesNearTheWholeHaveIntervals() {
        GapPoint point = rounded(120, 30, 120, 30).points(Locale.GERMAN).getFirst();
        assertThat(point.differenceInterval()).isNotNull();
        assertThat(point.ratioInterval()).isNotNull();
    }

    @Test
    void whateverStandsBehindTheRoundedFiguresIsWithinTheIntervalsAndHasTheSameVerdict() {
        Random random = new Random(3);
        int changes = 0;
        for (int i = 0; i < 2_000; i++) {
            long[] cases = random.longs(4, 1, 24).map(five -> 5 * five).toArray();
            GapCourse shown = rounded(cases[0], cases[1], cases[2], cases[3]);
            GapVerdict verdict = shown.verdict();
            boolean changed = verdict.result() == Result.IMPROVED || verdict.result() == Result.WORSENED;
            changes += changed ? 1 : 0;
            for (int j = 0; j < 20; j++) {
                GapCourse truth = truth(random, cases);
                if (changed) {
                    assertThat(truth.verdict().result()).isEqualTo(verdict.result());
                }
                assertWithin(
                        truth.points(Locale.GERMAN).getFirst(),
                        shown.points(Locale.GERMAN).getFirst());
            }
        }
        assertThat(changes).isGreaterThan(100);
    }

    private static void assertWithin(GapPoint truth, GapPoint shown) {
        Span inner = Objects.requireNonNull(truth.differenceInterval());
        Span outer = Objects.requireNonNull(shown.differenceInterval());
        assertThat(inner.low()).isGreaterThanOrEqualTo(outer.low() - 1e-9);
        assertThat(Objects.requireNonNull(inner.high()))
                .isLessThanOrEqualTo(Objects.requireNonNull(outer.high()) + 1e-9);
    }

    private static GapCourse truth(Random random, long[] cases) {
        List<ShownPoint> points = new ArrayList<>();
        for (int i = 0; i < cases.length; i++) {
            long base = BASE + away(random);
            points.add(exact(i < 2 ? 2020 : 2024, Math.min(base, cases[i] + away(random)), base));
        }
        return new GapCourse(SHARE, List.of(points.get(0), points.get(2)), List.of(points.get(1), points.get(3)));
    }

    private static int away(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(5) - 2 : random.nextBoolean() ? 2 : -2;
    }
}
