package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;

/** Many tests at once. */
class FalseAlarmsTest {

    /** Benjamini, Hochberg 1995, section 4.2: fifteen p-values of a trial about heart attacks. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1
    };

    private static double[] standing(FalseAlarms way, double[] p) {
        DoublePredicate standing = way.standing(p);
        return Arrays.stream(p).filter(standing).toArray();
    }

    @Test
    void thePublishedExampleLetsFourStand() {
        assertThat(standing(FalseAlarms.FALSE_DISCOVERY_RATE, PUBLISHED))
                .containsExactly(0.0001, 0.0004, 0.0019, 0.0095);
        assertThat(BenjaminiHochberg.largest(PUBLISHED, 0.05)).isEqualTo(0.0095);
    }

    @Test
    void theOrderDoesNotMatter() {
        double[] reversed = new double[PUBLISHED.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = PUBLISHED[reversed.length - 1 - i];
        }
        assertThat(BenjaminiHochberg.largest(reversed, 0.05)).isEqualTo(0.0095);
    }

    /** 0.03 > 1/3 · 0.05 and 0.034 > 2/3 · 0.05, but 0.049 ≤ 3/3 · 0.05: the last one carries the others. */
    @Test
    void aLargerPCanCarrySmallerOnes() {
        assertThat(standing(FalseAlarms.FALSE_DISCOVERY_RATE, new double[] {0.03, 0.034, 0.049}))
                .hasSize(3);
        assertThat(standing(FalseAlarms.FALSE_DISCOVERY_RATE, new double[] {0.03, 0.034, 0.051}))
                .isEmpty();
    }

    @Test
    void nothingStandsAmongNothing() {
        assertThat(BenjaminiHochberg.largest(new double[0], 0.05)).isEqualTo(-1);
    }

    @Test
    void strictTakesEachByItself() {
        assertThat(standing(FalseAlarms.STRICT, PUBLISHED)).containsExactly(0.0001, 0.0004, 0.0019);
        assertThat(standing(FalseAlarms.STRICT, new double[] {0.002})).isEmpty();
    }

    @Test
    void plainLetsTheVerdictDecide() {
        assertThat(standing(FalseAlarms.PLAIN, PUBLISHED)).hasSize(PUBLISHED.length);
    }

    /** Forty series in which nothing happens: two at 5 %, 0.08 at 0.2 %. */
    @Test
    void soManyFalseAlarmsAreToBeExpected() {
        assertThat(FalseAlarms.PLAIN.expected(40, 3)).isCloseTo(2, within(1e-12));
        assertThat(FalseAlarms.STRICT.expected(40, 3)).isCloseTo(0.08, within(1e-12));
        assertThat(FalseAlarms.FALSE_DISCOVERY_RATE.expected(40, 3)).isCloseTo(0.15, within(1e-12));
    }

    // What the ladder decides and the p by which series are ranked are one and the same.

    private static final ChangeQuestion SHARE = question(ValueKind.SHARE, "percent");

    private static ChangeQuestion question(ValueKind kind, String unit) {
        return new ChangeQuestion(kind, Direction.UP, false, unit, false, null);
    }

    private static ChangePoint point(int year, String value, Long cases, Long base, String error) {
        return new ChangePoint(
                Period.ofYear(year),
                new BigDecimal(value),
                cases,
                base,
                ObservationKind.EXACT,
                DateBasis.STATED,
                null,
                "s",
                null,
                false,
                false,
                1,
                error == null ? null : new BigDecimal(error));
    }

    private static double p(ChangeVerdict verdict) {
        return MatchingP.of(verdict).orElseThrow();
    }

    @Test
    void anIntervalHasThePOfItsOwn() {
        ChangeVerdict verdict = ChangeLadder.judge(
                SHARE, List.of(point(2020, "60.0", 48L, 80L, null), point(2021, "80.0", 56L, 70L, null)));
        assertThat(verdict.pValue()).isNull();
        assertThat(p(verdict)).isEqualTo(Newcombe.p(56, 70, 48, 80));
    }

    @Test
    void aRatioIsRankedByItsInterval() {
        ChangeVerdict verdict = ChangeLadder.judge(
                question(ValueKind.RATE, "permille"),
                List.of(point(2020, "0.5", 10L, 20000L, null), point(2021, "0.11", 2L, 17877L, null)));
        assertThat(verdict.result()).isEqualTo(Result.NO_CHANGE_DETECTABLE);
        assertThat(verdict.pValue()).isCloseTo(0.04213, within(5e-6));
        assertThat(p(verdict)).isCloseTo(0.060556, within(5e-7));
    }

    @Test
    void aTestHasItsOwnP() {
        ChangeVerdict errors = ChangeLadder.judge(
                question(ValueKind.MEAN, "points"),
                List.of(point(2018, "12.1", null, null, "0.6"), point(2024, "15.2", null, null, "0.8")));
        assertThat(p(errors)).isCloseTo(0.001935, within(5e-7));
        List<ChangePoint> rising = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rising.add(point(2018 + i, Integer.toString(10 + i), null, null, null));
        }
        ChangeVerdict trend = ChangeLadder.judge(question(ValueKind.MEAN, "points"), rising);
        // S = 15 of six values: 2/6! = 0.00278.
        assertThat(p(trend)).isCloseTo(2 / 720.0, within(1e-12));
    }

    @Test
    void nothingTestedNoP() {
        assertThat(MatchingP.of(ChangeLadder.withoutFigures())).isEmpty();
        assertThat(MatchingP.of(ChangeLadder.judge(
                        question(ValueKind.MEAN, "points"),
                        List.of(point(2018, "12", null, null, null), point(2024, "15", null, null, null)))))
                .isEmpty();
    }

    @Test
    void aChangeThatDoesNotStandSaysWhy() {
        ChangeVerdict alone = ChangeLadder.judge(
                SHARE, List.of(point(2020, "60.0", 48L, 80L, null), point(2021, "80.0", 56L, 70L, null)));
        ChangeVerdict verdict = alone.amongMany(ChangeText.amongMany(alone, SHARE));
        assertThat(verdict.result()).isEqualTo(Result.NO_CHANGE_DETECTABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.CHANCE_AMONG_MANY);
        assertThat(verdict.direction()).isNull();
        assertThat(verdict.estimate()).isEqualTo(alone.estimate());
        assertThat(verdict.sentence().de())
                .isEqualTo(
                        "Nicht sicher genug: gestiegen von 60,0\u00a0% (2020) auf 80,0\u00a0% (2021). Allein wäre das auffällig, unter vielen Reihen kann es Zufall sein.");
        assertThat(verdict.sentence().en())
                .isEqualTo(
                        "Not certain enough: risen from 60.0% (2020) to 80.0% (2021). Alone that would stand out; among many series it can be chance.");
    }

    @Test
    void aTrendThatDoesNotStandSaysWhy() {
        ChangeQuestion question = question(ValueKind.MEAN, "points");
        List<ChangePoint> falling = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            falling.add(point(2018 + i, Integer.toString(20 - i), null, null, null));
        }
        ChangeVerdict alone = ChangeLadder.judge(question, falling);
        assertThat(ChangeText.amongMany(alone, question).de())
                .isEqualTo(
                        "Nicht sicher genug: gesunken im Verlauf von 6 Werten, zuletzt 15 (2023). Allein wäre das auffällig, unter vielen Reihen kann es Zufall sein.");
    }
}
