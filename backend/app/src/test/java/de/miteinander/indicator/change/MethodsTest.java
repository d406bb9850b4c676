package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every method against published figures, to the digits printed there. */
class MethodsTest {

    private static final double[] WORKED_SERIES = {
        12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7
    };

    /** The first four from the test data of PHEindicatormethods, the rest from Newcombe 1998, Stat Med 17:857. */
    @ParameterizedTest
    @CsvSource({
        "1, 100, 0.95, 0.00176743, 0.05448620, 1e-8",
        "1, 100, 0.998, 0.00087307, 0.10455445, 1e-8",
        "5, 100, 0.95, 0.0215437, 0.1117505, 1e-7",
        "222, 3215, 0.95, 0.0607917, 0.0783396, 1e-7",
        "81, 263, 0.95, 0.2553, 0.3662, 5e-5",
        "15, 148, 0.95, 0.0624, 0.1605, 5e-5",
        "0, 20, 0.95, 0, 0.1611, 5e-5",
        "1, 29, 0.95, 0.0061, 0.1718, 5e-5"
    })
    void wilson(long x, long n, double level, double low, double high, double tolerance) {
        Interval interval = Wilson.interval(x, n, level);
        assertThat(interval.low()).isCloseTo(low, within(tolerance));
        assertThat(interval.high()).isCloseTo(high, within(tolerance));
    }

    /** Newcombe 1998, Stat Med 17:873, method 10. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "0, 10, 0, 20, -0.1611, 0.2775"})
    void newcombe(long x1, long n1, long x2, long n2, double low, double high) {
        Interval interval = Newcombe.difference(x1, n1, x2, n2, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    /** 56/70 against 48/80; its interval at the level 1 − p ends at 0. The other way round it is the same p. */
    @Test
    void newcombesOwnP() {
        double p = Newcombe.p(56, 70, 48, 80);
        assertThat(p).isCloseTo(0.0081331, within(5e-8));
        assertThat(Newcombe.difference(56, 70, 48, 80, 1 - p).low()).isCloseTo(0, within(1e-9));
        assertThat(Newcombe.p(48, 80, 56, 70)).isEqualTo(p);
        assertThat(Newcombe.p(0, 10, 0, 20)).isEqualTo(1);
    }

    @Test
    void newcombesOwnPNeverContradictsTheInterval() {
        for (int x1 = 0; x1 <= 12; x1++) {
            for (int x2 = 0; x2 <= 15; x2++) {
                double p = Newcombe.p(x1, 12, x2, 15);
                for (double level : new double[] {0.95, 0.998}) {
                    assertThat(Newcombe.difference(x1, 12, x2, 15, level).excludes(0))
                            .as("%d/12 against %d/15 at %f", x1, x2, level)
                            .isEqualTo(p < 1 - level);
                }
            }
        }
    }

    /** PHEindicatormethods again, with z = 1.959964. */
    @ParameterizedTest
    @CsvSource({"1, 100, 0.00176743, 0.05448620", "5, 100, 0.0215437, 0.1117505", "222, 3215, 0.0607917, 0.0783396"})
    void wilsonByItsFormula(long x, long n, double low, double high) {
        Interval interval = Wilson.atQuantile(x, n, 1.9599639845);
        assertThat(interval.low()).isCloseTo(low, within(5e-8));
        assertThat(interval.high()).isCloseTo(high, within(5e-8));
    }

    /**
     * M. P. Fay, vignette of the R package exactci: 2 in 17,877 against 10 in 20,000 has p = 0.04213 and yet a 95 % interval
     * that holds 1. Twice P(X ≤ 2) of 12 with 17,877/37,877 is 0.06056.
     */
    @Test
    void thePOfAPoissonIntervalIsTheCentralOne() {
        PoissonRatio ratio = PoissonRatio.of(2, 17877, 10, 20000, 0.95);
        assertThat(ratio.p()).isCloseTo(0.04213, within(5e-6));
        assertThat(ratio.interval().low()).isCloseTo(0.02383738, within(5e-9));
        assertThat(ratio.interval().high()).isCloseTo(1.04995468, within(5e-8));
        assertThat(PoissonRatio.centralP(2, 17877, 10, 20000)).isCloseTo(0.060556, within(5e-7));
        assertThat(PoissonRatio.centralP(0, 100, 0, 200)).isEqualTo(1);
    }

    @Test
    void theCentralPNeverContradictsTheInterval() {
        for (int x1 = 0; x1 <= 20; x1++) {
            for (int x2 = 0; x2 <= 20; x2++) {
                for (double level : new double[] {0.95, 0.998}) {
                    assertThat(PoissonRatio.of(x1, 1000, x2, 1500, level)
                                    .interval()
                                    .excludes(1))
                            .as("%d in 1000 against %d in 1500 at %f", x1, x2, level)
                            .isEqualTo(PoissonRatio.centralP(x1, 1000, x2, 1500) < 1 - level);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.95, 0, 3.68888, 5e-6",
        "1, 0.95, 0.02531781, 5.571643, 5e-7",
        "5, 0.95, 1.623486, 11.668332, 5e-7",
        "10, 0.998, 2.916318, 24.193725, 5e-7",
        "65, 0.95, 50.163188, 82.849139, 5e-7"
    })
    void poissonInterval(long x, double level, double low, double high, double tolerance) {
        Interval interval = PoissonInterval.interval(x, level);
        assertThat(interval.low()).isCloseTo(low, within(tolerance));
        assertThat(interval.high()).isCloseTo(high, within(tolerance));
    }

    @Test
    void poissonIntervalExactFromTenOn() {
        Interval interval = PoissonInterval.exact(10, 0.95);
        assertThat(interval.low()).isCloseTo(4.795389, within(5e-7));
        assertThat(interval.high()).isCloseTo(18.390356, within(5e-7));
    }

    /** R: poisson.test(c(11, 21), c(800, 3011)). */
    @Test
    void poissonRatio() {
        PoissonRatio ratio = PoissonRatio.of(11, 800, 21, 3011, 0.95);
        assertThat(ratio.ratio()).isCloseTo(1.971488, within(5e-7));
        assertThat(ratio.interval().low()).isCloseTo(0.8584264, within(5e-8));
        assertThat(ratio.interval().high()).isCloseTo(4.277266, within(5e-7));
        assertThat(ratio.p()).isCloseTo(0.07967, within(5e-6));
    }

    /** The same question asked the other way round has the reciprocal answer and the same p. */
    @Test
    void poissonRatioIsSymmetric() {
        PoissonRatio ratio = PoissonRatio.of(21, 3011, 11, 800, 0.95);
        assertThat(ratio.ratio()).isCloseTo(1 / 1.971488, within(5e-7));
        assertThat(ratio.interval().low()).isCloseTo(1 / 4.277266, within(5e-7));
        assertThat(ratio.p()).isCloseTo(0.07967, within(5e-6));
    }

    /** 0 against 0 says nothing; 0 of 5 with equal bases: p = 2·(1/2)⁵ = 0.0625. */
    @Test
    void poissonRatioOfNothing() {
        assertThat(PoissonRatio.of(0, 100, 0, 100, 0.95).p()).isEqualTo(1);
        assertThat(PoissonRatio.of(0, 100, 5, 100, 0.95).p()).isCloseTo(0.0625, within(1e-12));
        assertThat(PoissonRatio.of(5, 100, 0, 100, 0.95).p()).isCloseTo(0.0625, within(1e-12));
    }

    /** R: prop.test(c(83, 90, 129, 70), c(86, 93, 136, 82)). */
    @Test
    void equalityOfShares() {
        ShareEquality test = ShareEquality.test(new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82});
        assertThat(test.chiSquared()).isCloseTo(12.6004, within(5e-5));
        assertThat(test.degreesOfFreedom()).isEqualTo(3);
        assertThat(test.p()).isCloseTo(0.005585, within(5e-7));
        assertThat(ShareEquality.test(new long[] {5, 7}, new long[] {5, 7}).p()).isEqualTo(1);
    }

    /** R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)). */
    @Test
    void cochranArmitage() {
        TrendTest test = CochranArmitage.test(
                new double[] {1, 2, 3, 4}, new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82});
        assertThat(test.chiSquared()).isCloseTo(8.2249, within(5e-5));
        assertThat(test.p()).isCloseTo(0.004132, within(5e-7));
        assertThat(test.statistic()).isNegative();
    }

    @Test
    void cochranArmitageDoesNotDependOnTheOriginOfTime() {
        TrendTest test = CochranArmitage.test(
                new double[] {2016, 2017, 2018, 2019}, new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82});
        assertThat(test.chiSquared()).isCloseTo(8.2249, within(5e-5));
    }

    /** By hand: X = 60, w = 1/3 each, T = 0·(10−20) + 1·0 + 2·10 = 20, Var = 60·(5/3 − 1) = 40, z = 20/√40. */
    @Test
    void rateTrend() {
        TrendTest test =
                RateTrend.test(new double[] {0, 1, 2}, new long[] {10, 20, 30}, new double[] {1000, 1000, 1000});
        assertThat(test.statistic()).isCloseTo(20 / Math.sqrt(40), within(1e-12));
        assertThat(test.p()).isCloseTo(0.001565, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 6, 0.0833",
        "5, 10, 0.0167",
        "5, 8, 0.0833",
        "6, 13, 0.0167",
        "6, 11, 0.0556",
        "7, 15, 0.0302",
        "8, 18, 0.0312",
        "8, 16, 0.0610",
        "9, 20, 0.0446",
        "10, 23, 0.0466",
        "10, 17, 0.1557",
        "11, 27, 0.0405",
        "12, 30, 0.0447"
    })
    void mannKendallExact(int n, int s, double p) {
        assertThat(MannKendall.exactP(n, s)).isCloseTo(p, within(5e-5));
        assertThat(MannKendall.exactP(n, -s)).isCloseTo(p, within(5e-5));
    }

    /** mathcs.holycross.edu/~little/Montserrat/MannKendallByHand.txt */
    @Test
    void mannKendallByHand() {
        MannKendall test = MannKendall.test(WORKED_SERIES);
        assertThat(test.s()).isEqualTo(54);
        assertThat(test.variance()).isCloseTo(332.667, within(5e-4));
        assertThat(test.z()).isCloseTo(2.9058, within(5e-5));
        assertThat(test.p()).isCloseTo(0.00366, within(5e-6));
        assertThat(test.distribution()).isEqualTo(MannKendall.Distribution.NORMAL);
    }

    /** 1 1 2: the three distinct orders have S = 2, 0, −2, so |S| = 2 happens in two of three. */
    @Test
    void mannKendallWithTiesCountsAllOrders() {
        MannKendall test = MannKendall.test(new double[] {1, 1, 2});
        assertThat(test.s()).isEqualTo(2);
        assertThat(test.p()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(test.distribution()).isEqualTo(MannKendall.Distribution.PERMUTATION);
    }

    /** Every order of the values is written out and counted. */
    @ParameterizedTest
    @ValueSource(strings = {"1 1 2 3", "1 2 2 3 3", "5 4 4 3 3 1", "1 1 1 2 2 3 4", "7 7 1 2 3 4 5", "2 2 2 2 1 1 1"})
    void mannKendallWithTiesEqualsCounting(String series) {
        double[] values =
                Stream.of(series.split(" ")).mapToDouble(Double::parseDouble).toArray();
        int s = MannKendall.test(values).s();
        int[] counted = new int[2];
        count(values, 0, s, counted);
        assertThat(MannKendall.test(values).p()).isCloseTo((double) counted[1] / counted[0], within(1e-12));
    }

    /** Equal values change places too; each distinct order comes equally often. */
    private static void count(double[] values, int from, int s, int[] counted) {
        if (from == values.length) {
            int found = 0;
            for (int i = 0; i < values.length; i++) {
                for (int j = i + 1; j < values.length; j++) {
                    found += (int) Math.signum(values[j] - values[i]);
                }
            }
            counted[0]++;
            counted[1] += Math.abs(found) >= Math.abs(s) ? 1 : 0;
            return;
        }
        for (int i = from; i < values.length; i++) {
            double[] swapped = values.clone();
            swapped[from] = values[i];
            swapped[i] = values[from];
            count(swapped, from + 1, s, counted);
        }
    }

    @Test
    void mannKendallOfEqualValuesSeesNothing() {
        assertThat(MannKendall.test(new double[] {3, 3, 3, 3, 3}).p()).isEqualTo(1);
        assertThat(MannKendall.test(new double[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3})
                        .p())
                .isEqualTo(1);
    }

    @Test
    void theilSen() {
        double[] times =
                IntStream.range(0, WORKED_SERIES.length).asDoubleStream().toArray();
        TheilSen slope = TheilSen.of(times, WORKED_SERIES, 0.95);
        assertThat(slope.slope()).isCloseTo(0.566667, within(5e-7));
        assertThat(slope.interval().low()).isCloseTo(0.3231, within(5e-5));
        assertThat(slope.interval().high()).isCloseTo(0.8698, within(5e-5));
    }
}
