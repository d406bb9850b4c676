package de.miteinander.indicator.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.miteinander.indicator.change.ChangeVerdict.EstimateUnit;
import de.miteinander.indicator.change.ChangeVerdict.Method;
import de.miteinander.indicator.change.ChangeVerdict.Movement;
import de.miteinander.indicator.change.ChangeVerdict.Note;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.Sign;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeLadderTest {

    private static final ChangeQuestion MORE_IS_BETTER = question(ValueKind.MEAN, Direction.UP);

    private static ChangeQuestion question(ValueKind kind, Direction direction) {
        return new ChangeQuestion(kind, direction, false, kind == ValueKind.SHARE ? "percent" : "persons", false, null);
    }

    private static ChangePoint point(String period, String value) {
        return ChangePoint.of(Period.parse(period), new BigDecimal(value));
    }

    private static ChangePoint parts(String period, String value, long numerator, long denominator) {
        return new ChangePoint(
                Period.parse(period),
                new BigDecimal(value),
                numerator,
                denominator,
                ObservationKind.EXACT,
                DateBasis.STATED,
                null,
                null,
                null,
                false,
                false,
                1);
    }

    private static List<ChangePoint> years(int first, double... values) {
        List<ChangePoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(Integer.toString(first + i), Double.toString(values[i])));
        }
        return points;
    }

    private static List<String> codes(ChangeVerdict verdict) {
        return verdict.notes().stream().map(Note::code).toList();
    }

    /** A point that differs from a plain one in one respect. */
    private record Odd(
            ObservationKind kind,
            @Nullable Sign sign,
            @Nullable String family,
            boolean preferred,
            boolean breakBefore,
            int definition) {

        static Odd plain() {
            return new Odd(ObservationKind.EXACT, null, null, false, false, 1);
        }

        ChangePoint at(String period, String value) {
            return new ChangePoint(
                    Period.parse(period),
                    new BigDecimal(value),
                    null,
                    null,
                    kind,
                    DateBasis.STATED,
                    sign,
                    "source",
                    family,
                    preferred,
                    breakBefore,
                    definition);
        }
    }

    @Nested
    class RungZero {

        private void refuses(Reason reason, String note, ChangePoint... points) {
            ChangeVerdict verdict = ChangeLadder.judge(MORE_IS_BETTER, List.of(points));
            assertThat(verdict.result()).isEqualTo(Result.NOT_ASSESSABLE);
            assertThat(verdict.reason()).isEqualTo(reason);
            assertThat(verdict.direction()).isNull();
            assertThat(verdict.pValue()).isNull();
            assertThat(verdict.estimate()).isNull();
            if (note != null) {
                assertThat(codes(verdict)).contains(note);
            }
        }

        @Test
        void fewerThanTwoPoints() {
            refuses(Reason.FEWER_THAN_TWO_POINTS, null);
            refuses(Reason.FEWER_THAN_TWO_POINTS, null, point("2016", "5"));
        }

        @Test
        void missingValuesAreNoPoints() {
            ChangePoint missing = new ChangePoint(
                    Period.parse("2017"),
                    null,
                    null,
                    null,
                    ObservationKind.EXACT,
                    DateBasis.STATED,
                    Sign.UNKNOWN,
                    null,
                    null,
                    false,
                    false,
                    1);
            refuses(Reason.FEWER_THAN_TWO_POINTS, "LEFT_OUT_MISSING", point("2016", "5"), missing);
        }

        @Test
        void approximateValuesAlone() {
            Odd about = new Odd(ObservationKind.APPROXIMATE, null, null, false, false, 1);
            refuses(Reason.APPROXIMATE_ONLY, "LEFT_OUT_NOT_FIRM", about.at("2016", "5"), about.at("2017", "6"));
            refuses(Reason.APPROXIMATE_ONLY, "LEFT_OUT_NOT_FIRM", point("c.2011", "5"), point("c.2012", "6"));
        }

        @Test
        void unreliableValues() {
            Odd unreliable = new Odd(ObservationKind.EXACT, Sign.LOW_RELIABILITY, null, false, false, 1);
            refuses(
                    Reason.LOW_RELIABILITY,
                    "LEFT_OUT_LOW_RELIABILITY",
                    unreliable.at("2016", "5"),
                    unreliable.at("2017", "6"));
        }

        @Test
        void periodsOfDifferentKinds() {
            refuses(Reason.NOT_COMPARABLE, "LEFT_OUT_OTHER_PERIODS", point("2016", "5"), point("2017-06", "6"));
        }

        @Test
        void producersThatCountDifferently() {
            Odd census = new Odd(ObservationKind.EXACT, null, "census", false, false, 1);
            Odd register = new Odd(ObservationKind.EXACT, null, "register", false, false, 1);
            refuses(
                    Reason.SOURCES_NOT_COMPARABLE,
                    "LEFT_OUT_OTHER_SOURCES",
                    census.at("2011-05-09", "18.5"),
                    register.at("2020-07-01", "28.98"));
        }

        @Test
        void changedDefinition() {
            Odd second = new Odd(ObservationKind.EXACT, null, null, false, false, 2);
            refuses(Reason.DEFINITION_CHANGED, "LEFT_OUT_OLD_DEFINITION", point("2016", "5"), second.at("2017", "6"));
        }

        @Test
        void breakInTheSeries() {
            Odd broken = new Odd(ObservationKind.EXACT, null, null, false, true, 1);
            refuses(
                    Reason.BREAK,
                    "LEFT_OUT_BEFORE_BREAK",
                    point("2015", "5"),
                    point("2016", "5"),
                    broken.at("2017", "6"));
            Odd sign = new Odd(ObservationKind.EXACT, Sign.BREAK, null, false, false, 1);
            refuses(Reason.BREAK, "LEFT_OUT_BEFORE_BREAK", point("2016", "5"), sign.at("2017", "6"));
        }

        @Test
        void overlappingPeriods() {
            refuses(
                    Reason.OVERLAPPING_PERIODS,
                    "LEFT_OUT_OVERLAPPING",
                    point("2014-01/2016-12", "5"),
                    point("2015-01/2017-12", "6"));
        }

        @Test
        void rollingMeansArePickedWithoutOverlap() {
            List<ChangePoint> rolling = new ArrayList<>();
            for (int year = 2010; year <= 2020; year++) {
                rolling.add(point(year + "-01/" + (year + 2) + "-12", "5"));
            }
            ChangeVerdict verdict = ChangeLadder.judge(MORE_IS_BETTER, rolling);
            // 2020–22, 2017–19, 2014–16 and 2011–13 remain of eleven.
            assertThat(verdict.n()).isEqualTo(4);
            assertThat(verdict.baseline().period()).isEqualTo("2011-01/2013-12");
        }

        @Test
        void competingValuesThatTurnTheDirection() {
            refuses(
                    Reason.COMPETING_VALUES,
                    "COMPETING_VALUES",
                    point("2016", "100"),
                    point("2017", "90"),
                    point("2017", "110"));
        }

        @Test
        void preferredValueStandsForItsPeriod() {
            Odd preferred = new Odd(ObservationKind.EXACT, null, null, true, false, 1);
            ChangeVerdict verdict = ChangeLadder.judge(
                    MORE_IS_BETTER, List.of(point("2016", "100"), preferred.at("2017", "120"), point("2017", "110")));
            assertThat(verdict.latest().value()).isEqualByComparingTo("120");
            assertThat(verdict.direction()).isEqualTo(Movement.RISEN);
            assertThat(codes(verdict)).contains("COMPETING_VALUES");
        }

        @Test
        void withoutChoiceTheLatestRecordedStands() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    MORE_IS_BETTER, List.of(point("2016", "100"), point("2017", "110"), point("2017", "120")));
            assertThat(verdict.latest().value()).isEqualByComparingTo("120");
        }

        @Test
        void theLargestGroupOfPeriodsIsUsedAndTheRestIsNamed() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    MORE_IS_BETTER,
                    List.of(point("2014", "1"), point("2015", "2"), point("2016", "3"), point("2017-01", "4")));
            assertThat(verdict.n()).isEqualTo(3);
            assertThat(codes(verdict)).contains("LEFT_OUT_OTHER_PERIODS");
        }

        @Test
        void givenBaseline() {
            ChangeQuestion question =
                    new ChangeQuestion(ValueKind.MEAN, Direction.UP, false, "persons", false, LocalDate.of(2015, 1, 1));
            ChangeVerdict verdict = ChangeLadder.judge(question, years(2013, 1, 2, 3, 4));
            assertThat(verdict.baseline().period()).isEqualTo("2015");
        }
    }

    @Nested
    class RungOne {

        /** 48 of 80, then 56 of 70: +20.00 points, Newcombe 5.24 to 33.39. */
        @Test
        void twoSharesThatDiffer() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.SHARE, Direction.UP),
                    List.of(parts("2016", "60.0", 48, 80), parts("2020", "80.0", 56, 70)));
            assertThat(verdict.result()).isEqualTo(Result.IMPROVED);
            assertThat(verdict.direction()).isEqualTo(Movement.RISEN);
            assertThat(verdict.method()).isEqualTo(Method.NEWCOMBE_DIFFERENCE);
            assertThat(verdict.estimate().unit()).isEqualTo(EstimateUnit.PERCENTAGE_POINTS);
            assertThat(verdict.estimate().value()).isCloseTo(20, within(1e-9));
            assertThat(verdict.estimate().low()).isCloseTo(5.24, within(0.005));
            assertThat(verdict.estimate().high()).isCloseTo(33.39, within(0.005));
            assertThat(verdict.sentence().de())
                    .isEqualTo(
                            "Verbessert: gestiegen von 60,0\u00a0% (2016) auf 80,0\u00a0% (2020). Das ist mehr, als Zufall erklärt.");
            assertThat(verdict.sentence().en())
                    .isEqualTo("Improved: risen from 60.0% (2016) to 80.0% (2020). That is more than chance explains.");
        }

        @Test
        void theSameFallIsWorseOrMerelyAChange() {
            List<ChangePoint> points = List.of(parts("2016", "80.0", 56, 70), parts("2020", "60.0", 48, 80));
            assertThat(ChangeLadder.judge(question(ValueKind.SHARE, Direction.UP), points)
                            .result())
                    .isEqualTo(Result.WORSENED);
            assertThat(ChangeLadder.judge(question(ValueKind.SHARE, Direction.DOWN), points)
                            .result())
                    .isEqualTo(Result.IMPROVED);
            ChangeVerdict neutral = ChangeLadder.judge(question(ValueKind.SHARE, Direction.NONE), points);
            assertThat(neutral.result()).isEqualTo(Result.CHANGED);
            assertThat(neutral.direction()).isEqualTo(Movement.FALLEN);
            assertThat(codes(neutral)).contains("NO_DIRECTION");
            assertThat(neutral.sentence().de())
                    .isEqualTo(
                            "Gesunken von 80,0\u00a0% (2016) auf 60,0\u00a0% (2020). Das ist mehr, als Zufall erklärt. Eine Wertung ist nicht vereinbart.");
            ChangeQuestion gap = new ChangeQuestion(ValueKind.SHARE, Direction.UP, true, "percent", false, null);
            assertThat(ChangeLadder.judge(gap, points).result()).isEqualTo(Result.CHANGED);
        }

        /** 0 of 10 and 0 of 20: the interval −16.1 to 27.8 points holds zero. */
        @Test
        void smallSharesShowNothing() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.SHARE, Direction.UP),
                    List.of(parts("2016", "0.0", 0, 20), parts("2020", "0.0", 0, 10)));
            assertThat(verdict.result()).isEqualTo(Result.NO_CHANGE_DETECTABLE);
            assertThat(verdict.direction()).isNull();
        }

        /** 21 in 3,011, then 11 in 800: ratio 1.971488, 0.8584264 to 4.277266, p 0.07967. */
        @Test
        void ratesThatMayBeEqual() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.RATE, Direction.DOWN),
                    List.of(parts("2016", "7.0", 21, 3011), parts("2020", "13.8", 11, 800)));
            assertThat(verdict.result()).isEqualTo(Result.NO_CHANGE_DETECTABLE);
            assertThat(verdict.method()).isEqualTo(Method.POISSON_RATIO);
            assertThat(verdict.estimate().value()).isCloseTo(1.971488, within(5e-7));
            assertThat(verdict.pValue()).isCloseTo(0.07967, within(5e-6));
        }

        /** 10 of 1,000, then 40 of 1,000: given 50 cases, 40 or more have p = 2.4e-5 at one half. */
        @Test
        void countsWithTheirPopulation() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.COUNT, Direction.DOWN),
                    List.of(parts("2016", "10", 0, 1000), parts("2020", "40", 0, 1000)));
            assertThat(verdict.result()).isEqualTo(Result.WORSENED);
            assertThat(verdict.estimate().value()).isCloseTo(4, within(1e-12));
            assertThat(verdict.pValue()).isCloseTo(2.386e-5, within(5e-8));
        }

        @Test
        void noCasesInTheBaselineGiveNoRatio() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.RATE, Direction.DOWN),
                    List.of(parts("2016", "0", 0, 1000), parts("2020", "9", 9, 1000)));
            assertThat(verdict.result()).isEqualTo(Result.WORSENED);
            assertThat(verdict.estimate()).isNull();
        }

        /** The smokers of R's example with one year more: X² of the last five decides. */
        @Test
        void fiveSharesAreATrend() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.SHARE, Direction.DOWN),
                    List.of(
                            parts("2015", "10.0", 9, 90),
                            parts("2016", "96.5", 83, 86),
                            parts("2017", "96.8", 90, 93),
                            parts("2018", "94.9", 129, 136),
                            parts("2019", "85.4", 70, 82),
                            parts("2020", "85.0", 68, 80)));
            assertThat(verdict.method()).isEqualTo(Method.COCHRAN_ARMITAGE);
            assertThat(verdict.n()).isEqualTo(5);
            assertThat(verdict.result()).isEqualTo(Result.IMPROVED);
            assertThat(verdict.direction()).isEqualTo(Movement.FALLEN);
            assertThat(verdict.baseline().period()).isEqualTo("2015");
            assertThat(codes(verdict)).contains("TREND_AND_SIZE_DIFFER");
        }

        @Test
        void fiveRatesAreATrend() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.RATE, Direction.UP),
                    List.of(
                            parts("2015", "1", 10, 1000),
                            parts("2016", "1", 20, 1000),
                            parts("2017", "1", 30, 1000),
                            parts("2018", "1", 40, 1000),
                            parts("2019", "1", 50, 1000)));
            // X = 150, T = −2·10 − 1·20 + 1·40 + 2·50 = 100, Var = 150·2 = 300, z = 5.7735.
            assertThat(verdict.method()).isEqualTo(Method.RATE_TREND);
            assertThat(verdict.parameters().get("z").doubleValue()).isCloseTo(5.7735, within(5e-5));
            assertThat(verdict.result()).isEqualTo(Result.IMPROVED);
        }

        @Test
        void publishedShareAbove100IsNotForcedIntoATest() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    question(ValueKind.SHARE, Direction.UP),
                    List.of(parts("2016", "69.69", 60, 86), parts("2022", "100.88", 80, 79)));
            assertThat(verdict.reason()).isEqualTo(Reason.NO_SCATTER_INFORMATION);
            assertThat(codes(verdict)).contains("NUMERATOR_ABOVE_DENOMINATOR");
        }

        @Test
        void fullRegistersSayWhatTheIntervalMeans() {
            ChangeQuestion register = new ChangeQuestion(ValueKind.SHARE, Direction.NONE, false, "percent", true, null);
            ChangeVerdict verdict =
                    ChangeLadder.judge(register, List.of(parts("2016", "60.0", 48, 80), parts("2020", "80.0", 56, 70)));
            assertThat(verdict.notes())
                    .filteredOn(note -> note.code().equals("FULL_REGISTER"))
                    .singleElement()
                    .satisfies(note -> assertThat(note.de()).contains("keine Stichprobe"));
        }
    }

    @Nested
    class RungTwo {

        @ParameterizedTest
        @CsvSource({"2, Zwei, Two", "3, Drei, Three", "4, Vier, Four"})
        void fewValuesAreDescribedNotJudged(int n, String german, String english) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = 10.5 + i;
            }
            ChangeVerdict verdict = ChangeLadder.judge(MORE_IS_BETTER, years(2016, values));
            assertThat(verdict.result()).isEqualTo(Result.NOT_ASSESSABLE);
            assertThat(verdict.reason()).isEqualTo(Reason.NO_SCATTER_INFORMATION);
            assertThat(verdict.direction()).isEqualTo(Movement.RISEN);
            assertThat(verdict.method()).isEqualTo(Method.DESCRIPTION);
            assertThat(verdict.n()).isEqualTo(n);
            assertThat(verdict.sentence().de())
                    .contains(german + " Werte allein")
                    .startsWith("Gestiegen von 10,5 (2016)");
            assertThat(verdict.sentence().en()).contains(english + " values alone");
        }

        @Test
        void equalValues() {
            ChangeVerdict verdict = ChangeLadder.judge(MORE_IS_BETTER, years(2016, 5, 7, 5));
            assertThat(verdict.direction()).isEqualTo(Movement.UNCHANGED);
            assertThat(verdict.sentence().de()).startsWith("Erster und letzter Wert sind gleich: 5,0 (2016, 2018).");
        }

        /** n = 5, S = 10: p = 2/120. One neighbour swapped, S = 8: p = 10/120, no longer below 5 %. */
        @Test
        void fiveValuesNeedAMonotoneRun() {
            ChangeVerdict monotone = ChangeLadder.judge(MORE_IS_BETTER, years(2016, 1, 2, 3, 4, 5));
            assertThat(monotone.result()).isEqualTo(Result.IMPROVED);
            assertThat(monotone.method()).isEqualTo(Method.MANN_KENDALL_EXACT);
            assertThat(monotone.pValue()).isCloseTo(2 / 120.0, within(1e-12));
            assertThat(monotone.estimate().value()).isCloseTo(1, within(1e-12));
            assertThat(monotone.estimate().unit()).isEqualTo(EstimateUnit.PER_YEAR);
            assertThat(codes(monotone)).contains("AUTOCORRELATION");
            ChangeVerdict swapped = ChangeLadder.judge(MORE_IS_BETTER, years(2016, 1, 2, 3, 5, 4));
            assertThat(swapped.result()).isEqualTo(Result.NO_CHANGE_DETECTABLE);
            assertThat(swapped.pValue()).isCloseTo(10 / 120.0, within(1e-12));
            assertThat(swapped.sentence().de())
                    .isEqualTo(
                            "Keine Veränderung nachweisbar im Verlauf von 5 Werten, zuletzt 4,0 (2020). Das Auf und Ab kann Zufall sein.");
        }

        @Test
        void tiesAreCountedByPermutation() {
            ChangeVerdict verdict = ChangeLadder.judge(MORE_IS_BETTER, years(2016, 1, 2, 2, 3, 4, 5));
            assertThat(verdict.method()).isEqualTo(Method.MANN_KENDALL_PERMUTATION);
            // 360 distinct orders; only the given one and its mirror image reach |S| = 14.
            assertThat(verdict.pValue()).isCloseTo(2 / 360.0, within(1e-12));
        }

        /** The series of Mann–Kendall by hand, 14 values with ties. */
        @Test
        void manyValues() {
            ChangeVerdict verdict = ChangeLadder.judge(
                    MORE_IS_BETTER,
                    years(2001, 12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7));
            assertThat(verdict.method()).isEqualTo(Method.MANN_KENDALL_NORMAL);
            assertThat(verdict.pValue()).isCloseTo(0.00366, within(5e-6));
            assertThat(verdict.estimate().value()).isCloseTo(0.566667, within(5e-7));
            assertThat(verdict.estimate().low()).isCloseTo(0.3231, within(5e-5));
            assertThat(verdict.estimate().high()).isCloseTo(0.8698, within(5e-5));
            assertThat(verdict.result()).isEqualTo(Result.IMPROVED);
        }

        @Test
        void targetBandsAreNotJudgedWithoutLimits() {
            ChangeVerdict verdict =
                    ChangeLadder.judge(question(ValueKind.MEAN, Direction.TARGET_BAND), years(2016, 1, 2, 3, 4, 5));
            assertThat(verdict.result()).isEqualTo(Result.CHANGED);
            assertThat(codes(verdict)).contains("TARGET_BAND");
        }
    }
}
