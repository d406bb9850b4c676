package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.miteinander.indicator.change.CautiousTrend.Bounds;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trend in rounded figures is one in all figures that may stand behind them, or it is none. */
class CautiousTrendTest {

    private static final int STEP = 5;
    private static final int TABLES = 400;
    private static final int TRUTHS = 60;

    /** What is counted in each sort of series; a count without a population is judged by its values alone. */
    private enum Sort {
        SHARES,
        CASES_IN_POPULATIONS,
        BARE_COUNTS;

        ChangeQuestion question() {
            return new ChangeQuestion(
                    this == SHARES ? ValueKind.SHARE : ValueKind.COUNT,
                    Direction.UP,
                    false,
                    this == SHARES ? "percent" : "persons",
                    false,
                    null);
        }
    }

    private static long rounded(long number) {
        return (number + STEP / 2) / STEP * STEP;
    }

    private static ChangePoint point(Sort sort, int year, long cases, long base) {
        BigDecimal value = sort == Sort.SHARES
                ? BigDecimal.valueOf(100 * cases).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(cases);
        return RoundedPoints.of(
                Period.parse("" + year),
                value,
                sort == Sort.SHARES ? cases : null,
                sort == Sort.BARE_COUNTS ? null : base);
    }

    private static ShownPoint shown(Sort sort, int year, long cases, long base) {
        ChangePoint lowest = point(sort, year, Math.max(0, cases - STEP / 2), base + STEP / 2);
        ChangePoint highest = point(sort, year, cases + STEP / 2, base - STEP / 2);
        return new ShownPoint(
                point(sort, year, cases, base),
                true,
                STEP,
                lowest.number().setScale(0, RoundingMode.FLOOR),
                highest.number()
                        .setScale(0, RoundingMode.CEILING)
                        .min(BigDecimal.valueOf(sort == Sort.SHARES ? 100 : 1_000)));
    }

    private static long near(Random random, long shown) {
        int away = random.nextInt(4) == 0 ? random.nextInt(STEP) - STEP / 2 : random.nextBoolean() ? 2 : -2;
        return Math.max(0, shown + away);
    }

    private static List<ChangePoint> truth(Sort sort, Random random, long[] cases, long[] bases) {
        List<ChangePoint> truth = new ArrayList<>();
        for (int i = 0; i < cases.length; i++) {
            long base = near(random, bases[i]);
            truth.add(point(sort, 2015 + i, Math.min(base, near(random, cases[i])), base));
        }
        return truth;
    }

    @ParameterizedTest
    @EnumSource
    void aTrendStandsForAllFiguresBehindTheRoundedOnes(Sort sort) {
        Random random = new Random(7);
        int trends = 0;
        int refused = 0;
        for (int table = 0; table < TABLES; table++) {
            int n = 5 + random.nextInt(3);
            double slope = random.nextDouble() * (random.nextBoolean() ? 12 : -12);
            long[] cases = new long[n];
            long[] bases = new long[n];
            List<ShownPoint> shown = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                bases[i] = rounded(120 + random.nextInt(20));
                cases[i] = rounded(Math.clamp(Math.round(50 + slope * (i - n / 2) + random.nextInt(9)), 3, 110));
                shown.add(shown(sort, 2015 + i, cases[i], bases[i]));
            }
            ChangeVerdict verdict = ProtectedChange.judge(sort.question(), shown);
            refused += verdict.reason() == Reason.PROTECTED ? 1 : 0;
            if (verdict.direction() != null) {
                trends++;
                double p = ProtectedChange.p(sort.question(), shown, verdict).orElseThrow();
                for (int i = 0; i < TRUTHS; i++) {
                    ChangeVerdict truth = ChangeLadder.judge(sort.question(), truth(sort, random, cases, bases));
                    assertThat(truth.direction())
                            .as("cases %s of %s", Arrays.toString(cases), Arrays.toString(bases))
                            .isEqualTo(verdict.direction());
                    assertThat(truth.pValue()).isLessThanOrEqualTo(p + 1e-9);
                }
            }
        }
        assertThat(trends).isGreaterThan(TABLES / 10);
        assertThat(refused).isGreaterThan(0);
    }

    /** Shown 10, 15, 20, 25, 30: each may only be higher than the one before. With 10 and 10 in it the order is open. */
    @Test
    void bareCountsThatCannotChangePlacesAreATrend() {
        assertThat(judged(10, 15, 20, 25, 30).result()).isEqualTo(Result.IMPROVED);
        ChangeVerdict open = judged(10, 15, 15, 20, 25, 30, 35);
        assertThat(open.result()).isEqualTo(Result.IMPROVED);
        ChangeVerdict manyOpen = judged(10, 15, 15, 20, 20, 25);
        assertThat(manyOpen.reason()).isEqualTo(Reason.PROTECTED);
        assertThat(manyOpen.pValue()).isNull();
    }

    private static ChangeVerdict judged(long... counts) {
        List<ShownPoint> shown = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            shown.add(shown(Sort.BARE_COUNTS, 2015 + i, counts[i], 120));
        }
        return ProtectedChange.judge(Sort.BARE_COUNTS.question(), shown);
    }

    /** R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)) has p = 0.004132; it falls. */
    @Test
    void exactSharesHaveThePOfTheTest() {
        double[] years = {1, 2, 3, 4};
        List<Bounds> cases = exactly(83, 90, 129, 70);
        List<Bounds> bases = exactly(86, 93, 136, 82);
        assertThat(new CautiousTrend(years, cases, bases, false).shareP()).isCloseTo(0.004132, within(5e-7));
        assertThat(new CautiousTrend(years, cases, bases, true).shareP()).isEqualTo(1);
    }

    /** 10, 20, 30 in equal populations have z = 3.1623. */
    @Test
    void exactRatesHaveThePOfTheTest() {
        CautiousTrend trend = new CautiousTrend(new double[] {0, 1, 2}, exactly(10, 20, 30), exactly(50, 50, 50), true);
        assertThat(trend.rateP()).isCloseTo(TrendTest.ofNormal(3.16227766).p(), within(1e-8));
    }

    private static List<Bounds> exactly(double... numbers) {
        return Arrays.stream(numbers).mapToObj(it -> new Bounds(it, it)).toList();
    }
}
