package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an indicator could ever show, differences with standard errors, and gaps between groups. */
class MoreMethodsTest {

    /** 15 % of 268: the worked example of the formula, in percentage points. */
    @Test
    void smallestDetectableChangeOfAShare() {
        DetectableChange change = DetectableChange.ofShare(0.15, 268);
        assertThat(change.rise()).isCloseTo(0.0957, within(5e-5));
        assertThat(change.fall()).isCloseTo(0.0758, within(5e-5));
    }

    /** The answer solves the equation it comes from. */
    @ParameterizedTest
    @CsvSource({"0.15, 268", "0.5, 100", "0.02, 1500", "0.9, 60"})
    void smallestDetectableChangeSolvesItsEquation(double p, long n) {
        DetectableChange change = DetectableChange.ofShare(p, n);
        if (change.rise() != null) {
            double q = p + change.rise();
            assertThat(change.rise()).isCloseTo(2.802 * Math.sqrt((p * (1 - p) + q * (1 - q)) / n), within(1e-4));
        }
        if (change.fall() != null) {
            double q = p - change.fall();
            assertThat(change.fall()).isCloseTo(2.802 * Math.sqrt((p * (1 - p) + q * (1 - q)) / n), within(1e-4));
        }
        assertThat(change.rise() != null || change.fall() != null).isTrue();
    }

    /** From 5 % of 20 people nothing can fall far enough to be noticed. */
    @Test
    void whatCannotHappenIsNotDetectable() {
        assertThat(DetectableChange.ofShare(0.05, 20).fall()).isNull();
        assertThat(DetectableChange.ofCount(3).fall()).isNull();
    }

    @Test
    void smallestDetectableChangeOfACount() {
        DetectableChange change = DetectableChange.ofCount(40);
        assertThat(40 + change.rise()).isCloseTo(69.0, within(0.05));
        assertThat(40 - change.fall()).isCloseTo(18.9, within(0.05));
    }

    /** k·s·√2 = 2.8016 · 0.8 · 1.41421 = 3.1696. */
    @Test
    void smallestDetectableChangeOfAMean() {
        assertThat(DetectableChange.ofMean(0.8).rise()).isCloseTo(3.1696, within(5e-5));
    }

    /** 15.2 (0.8) after 12.1 (0.6): d = 3.1, √(0.64 + 0.36) = 1, 3.1 ± 1.95996; p = 2·(1 − Φ(3.1)) = 0.001935. */
    @Test
    void differenceWithStandardErrors() {
        MeanDifference compared = MeanDifference.of(12.1, 0.6, 15.2, 0.8, 0.95);
        assertThat(compared.difference()).isCloseTo(3.1, within(1e-12));
        assertThat(compared.interval().low()).isCloseTo(1.14004, within(5e-6));
        assertThat(compared.interval().high()).isCloseTo(5.05996, within(5e-6));
        assertThat(compared.p()).isCloseTo(0.001935, within(5e-7));
    }

    /** √(1/56 − 1/70 + 1/48 − 1/80) = √0.0119048 = 0.109109; 4/3 · e^(∓1.95996·0.109109) = 1.0766 and 1.6512. */
    @Test
    void ratioOfShares() {
        ShareRatio ratio = ShareRatio.of(56, 70, 48, 80, 0.95);
        assertThat(ratio.ratio()).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(ratio.interval().low()).isCloseTo(1.0766, within(5e-5));
        assertThat(ratio.interval().high()).isCloseTo(1.6512, within(5e-5));
    }

    /** −0.10 − √(0.12² + 0.13²) = −0.27692; −0.10 + √(0.11² + 0.15²) = 0.08601. */
    @Test
    void changeOfAGap() {
        Interval interval =
                DifferenceOfDifferences.interval(0.20, new Interval(0.05, 0.33), 0.10, new Interval(-0.02, 0.21));
        assertThat(interval.low()).isCloseTo(-0.27692, within(5e-6));
        assertThat(interval.high()).isCloseTo(0.08601, within(5e-6));
    }
}
