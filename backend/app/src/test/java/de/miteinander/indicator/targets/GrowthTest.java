package de.miteinander.indicator.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.miteinander.indicator.targets.Growth.EurostatProgress;
import de.miteinander.indicator.targets.Growth.IstatProgress;
import de.miteinander.indicator.targets.Growth.Progress;
import de.miteinander.indicator.targets.Growth.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    /** Worked examples of the method of Open SDG: base 2015, latest 2022, target year 2030. */
    @ParameterizedTest
    @CsvSource({
        "50, 58, 70, HIGHER, 0.9446, MODERATE, 2.462",
        "50, 51, 70, HIGHER, 0.1249, LIMITED, -1.980",
        "50, 47, 70, HIGHER, -0.3879, DETERIORATION, -4.116",
        "12, 10, 6, LOWER, 0.5693, LIMITED, -0.128"
    })
    void towardsATarget(
            double base, double value, double target, Wanted wanted, double ratio, Progress progress, double score) {
        Growth growth = Growth.towards(new Span(2015, base, 2022, value), target, wanted, 2030);
        assertThat(growth.ratio()).isCloseTo(ratio, within(5e-5));
        assertThat(growth.openSdg()).isEqualTo(progress);
        assertThat(growth.score()).isCloseTo(score, within(5e-4));
    }

    @Test
    void ratesPerYear() {
        Growth growth = Growth.towards(new Span(2015, 50, 2022, 58), 70, Wanted.HIGHER, 2030);
        assertThat(growth.observed()).isCloseTo(0.021429, within(5e-7));
        assertThat(growth.needed()).isCloseTo(0.022685, within(5e-7));
        assertThat(growth.eurostat()).isEqualTo(EurostatProgress.MODERATE_PROGRESS);
    }

    @Test
    void aReachedTargetIsReachedWhateverTheRate() {
        Growth growth = Growth.towards(new Span(2015, 50, 2022, 71), 70, Wanted.HIGHER, 2030);
        assertThat(growth.openSdg()).isEqualTo(Progress.ACHIEVED);
        assertThat(growth.score()).isEqualTo(5);
    }

    /** 100 → 102, 100.7, 100.2 and 99.5 in one year are growth rates of 2, 0.7, 0.2 and −0.5 %. */
    @ParameterizedTest
    @CsvSource({
        "102, SUBSTANTIAL, SIGNIFICANT_PROGRESS, IMPROVEMENT",
        "100.7, MODERATE, MODERATE_PROGRESS, STABLE",
        "100.2, LIMITED, MODERATE_PROGRESS, STABLE",
        "99.5, DETERIORATION, MODERATE_MOVEMENT_AWAY, STABLE",
        "97, DETERIORATION, SIGNIFICANT_MOVEMENT_AWAY, DETERIORATION",
        "94, DETERIORATION, SIGNIFICANT_MOVEMENT_AWAY, STRONG_DETERIORATION",
        "106, SUBSTANTIAL, SIGNIFICANT_PROGRESS, STRONG_IMPROVEMENT"
    })
    void onlyADirection(double value, Progress openSdg, EurostatProgress eurostat, IstatProgress istat) {
        Growth growth = Growth.towards(new Span(2020, 100, 2021, value), Wanted.HIGHER, null);
        assertThat(growth.openSdg()).isEqualTo(openSdg);
        assertThat(growth.eurostat()).isEqualTo(eurostat);
        assertThat(growth.istat()).isEqualTo(istat);
    }

    /** From 96 of 100 percent: 1 − 0.96^4.44 = 0.1658, so 0.25 % a year (≥ 1.5 % · 0.1658 = 0.2487 %) is substantial. */
    @Test
    void nearANaturalLimitLessIsEnough() {
        assertThat(Growth.nearness(96, 100)).isCloseTo(1 - Math.exp(4.44 * Math.log(0.96)), within(1e-12));
        Span span = new Span(2020, 96, 2021, 96.24);
        assertThat(Growth.towards(span, Wanted.HIGHER, 100.0).openSdg()).isEqualTo(Progress.SUBSTANTIAL);
        assertThat(Growth.towards(span, Wanted.HIGHER, null).openSdg()).isEqualTo(Progress.LIMITED);
    }

    @Test
    void thereIsNoRateFromZero() {
        assertThat(new Span(2020, 0, 2021, 5).hasRate()).isFalse();
        assertThat(new Span(2020, 5, 2020.5, 6).hasRate()).isFalse();
        assertThat(Growth.reachable(new Span(2020, 5, 2022, 6), 0, 2030)).isFalse();
        assertThat(Growth.reachable(new Span(2020, 5, 2022, 6), 5, 2030)).isFalse();
    }
}
