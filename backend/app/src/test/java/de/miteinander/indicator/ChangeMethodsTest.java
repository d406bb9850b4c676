package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.testing.Town;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of the methods, through the API: changes, ranges, and what could be shown at all. */
@Town
class ChangeMethodsTest extends JudgedSeries {

    @Nested
    class ChosenMethods {

        /** R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)). */
        @Test
        void cochranArmitage() {
            String series = parts("SHARE", "percent", 2001, new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82});
            JsonPath answer = change(series, "?method=COCHRAN_ARMITAGE");
            assertThat(answer.getDouble("parameters.chiSquared")).isCloseTo(8.2249, within(5e-5));
            assertThat(answer.getDouble("pValue")).isCloseTo(0.004132, within(5e-7));
            assertThat(answer.getDouble("parameters.equalityChiSquared")).isCloseTo(12.6004, within(5e-5));
            assertThat(answer.getInt("parameters.equalityDegreesOfFreedom")).isEqualTo(3);
            assertThat(answer.getDouble("parameters.equalityP")).isCloseTo(0.005585, within(5e-7));
            assertThat(answer.getString("result")).isEqualTo("WORSENED");
        }

        /** Newcombe 1998: 56/70 − 48/80 = 0.2000 (0.0524, 0.3339), in percentage points. */
        @Test
        void newcombe() {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56}, new long[] {80, 70});
            JsonPath answer = change(series, "?method=NEWCOMBE_DIFFERENCE");
            assertThat(answer.getDouble("estimate.value")).isCloseTo(20.0, within(1e-9));
            assertThat(answer.getDouble("estimate.low")).isCloseTo(5.24, within(5e-3));
            assertThat(answer.getDouble("estimate.high")).isCloseTo(33.39, within(5e-3));
        }

        /** R: poisson.test(c(11, 21), c(800, 3011)). */
        @Test
        void poissonRatio() {
            String series = parts("RATE", "permille", 2020, new long[] {21, 11}, new long[] {3011, 800});
            JsonPath answer = change(series, "?method=POISSON_RATIO");
            assertThat(answer.getDouble("estimate.value")).isCloseTo(1.971488, within(5e-7));
            assertThat(answer.getDouble("estimate.low")).isCloseTo(0.8584264, within(5e-7));
            assertThat(answer.getDouble("estimate.high")).isCloseTo(4.277266, within(5e-6));
            assertThat(answer.getDouble("pValue")).isCloseTo(0.07967, within(5e-6));
        }

        /** The worked series of Mann–Kendall and Theil–Sen. */
        @Test
        void mannKendall() {
            String series = series(
                    "MEAN",
                    "points",
                    "UP",
                    2001,
                    "12.9 14.8 13.2 15.7 13.8 15.6 12.9 11.0 17.3 15.9 19.0 18.3 20.1 21.7");
            JsonPath answer = change(series, "?method=MANN_KENDALL");
            assertThat(answer.getInt("parameters.s")).isEqualTo(54);
            assertThat(answer.getDouble("parameters.varianceOfS")).isCloseTo(332.667, within(5e-4));
            assertThat(answer.getDouble("parameters.z")).isCloseTo(2.9058, within(5e-5));
            assertThat(answer.getDouble("pValue")).isCloseTo(0.00366, within(5e-6));
            assertThat(answer.getDouble("parameters.oneSidedP")).isCloseTo(0.0018, within(5e-5));
            assertThat(answer.getDouble("estimate.value")).isCloseTo(0.566667, within(5e-7));
            assertThat(answer.getDouble("estimate.low")).isCloseTo(0.3231, within(5e-5));
            assertThat(answer.getDouble("estimate.high")).isCloseTo(0.8698, within(5e-5));
        }

        /** Twelve values without ties and S = 30: 48 pairs rise, 18 fall; the exact p is 0.0447. */
        @Test
        void mannKendallIsExactUpToTwelve() {
            String series = series("MEAN", "points", "UP", 2001, "4 3 2 1 8 7 6 5 12 11 10 9");
            JsonPath answer = change(series, "?method=MANN_KENDALL");
            assertThat(answer.getInt("parameters.s")).isEqualTo(30);
            assertThat(answer.getString("method")).isEqualTo("MANN_KENDALL_EXACT");
            assertThat(answer.getDouble("pValue")).isCloseTo(0.0447, within(5e-5));
        }

        /** The exact p of n values without ties and S, as the tables of Mann–Kendall's test print it. */
        @ParameterizedTest(name = "n = {0}, S = {1}: p = {2}")
        @CsvSource({
            "4, 6, 0.0833", "5, 10, 0.0167", "5, 8, 0.0833", "6, 13, 0.0167", "6, 11, 0.0556", "7, 15, 0.0302",
            "8, 18, 0.0312", "8, 16, 0.0610", "9, 20, 0.0446", "10, 23, 0.0466", "10, 17, 0.1557", "11, 27, 0.0405"
        })
        void mannKendallIsExactWhereTheTablesAre(int n, int s, double p) {
            JsonPath answer = change(series("MEAN", "points", "UP", 2001, ranksWith(n, s)), "?method=MANN_KENDALL");
            assertThat(answer.getInt("parameters.s")).isEqualTo(s);
            assertThat(answer.getString("method")).isEqualTo("MANN_KENDALL_EXACT");
            assertThat(answer.getDouble("pValue")).isCloseTo(p, within(5e-5));
        }

        /** Ranks 1 to n in an order with (pairs − S) / 2 pairs that fall. */
        private static String ranksWith(int n, int s) {
            List<Integer> left =
                    new ArrayList<>(IntStream.rangeClosed(1, n).boxed().toList());
            int falling = (n * (n - 1) / 2 - s) / 2;
            StringJoiner ranks = new StringJoiner(" ");
            while (!left.isEmpty()) {
                int skipped = Math.min(falling, left.size() - 1);
                falling -= skipped;
                ranks.add(left.remove(skipped).toString());
            }
            return ranks.toString();
        }

        /** Newcombe 1998: 0/10 − 0/20 (−0.1611, 0.2775). */
        @Test
        void newcombeWithoutAnyCase() {
            String series = parts("SHARE", "percent", 2020, new long[] {0, 0}, new long[] {20, 10});
            JsonPath answer = change(series, "?method=NEWCOMBE_DIFFERENCE");
            assertThat(answer.getDouble("estimate.low")).isCloseTo(-16.11, within(5e-3));
            assertThat(answer.getDouble("estimate.high")).isCloseTo(27.75, within(5e-3));
        }

        /** 15.2 (0.8) after 12.1 (0.6): the ladder's own choice where a survey prints errors. */
        @Test
        void standardErrors() {
            String series = series("MEAN", "points", "UP");
            figure(series, 2018, "\"value\": 12.1, \"standardError\": 0.6");
            figure(series, 2024, "\"value\": 15.2, \"standardError\": 0.8");
            JsonPath answer = change(series, "");
            assertThat(answer.getString("method")).isEqualTo("STANDARD_ERRORS");
            assertThat(answer.getString("result")).isEqualTo("IMPROVED");
            assertThat(answer.getDouble("estimate.low")).isCloseTo(1.14004, within(5e-6));
            assertThat(answer.getDouble("pValue")).isCloseTo(0.001935, within(5e-7));
        }

        @Test
        void aMethodThatDoesNotFitSaysWhatItNeeds() {
            String series = series("MEAN", "points", "UP", 2020, "1 2");
            JsonPath answer = change(series, "?method=NEWCOMBE_DIFFERENCE");
            assertThat(answer.getString("result")).isEqualTo("NOT_ASSESSABLE");
            assertThat(answer.getString("reason")).isEqualTo("METHOD_NOT_APPLICABLE");
            assertThat(answer.getString("sentence.de")).contains("Zähler und Nenner");
            given().get("/api/v1/series/" + series + "/change?method=GUESS")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?method"))
                    .body("errors[0].detail", containsString("MANN_KENDALL"));
            given().get("/api/v1/series/" + series + "/change?level=1").then().statusCode(400);
        }

        /** 48/80 → 56/70 is shown at 95 %, at 99.8 % the interval reaches below zero. */
        @Test
        void aStricterLevelNeedsMore() {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56}, new long[] {80, 70});
            assertThat(change(series, "").getString("result")).isEqualTo("IMPROVED");
            JsonPath strict = change(series, "?level=0.998");
            assertThat(strict.getString("result")).isEqualTo("NO_CHANGE_DETECTABLE");
            assertThat(strict.getDouble("estimate.level")).isEqualTo(0.998);
        }
    }

    @Nested
    class Intervals {

        private JsonPath intervals(String series, String query) {
            return exact(given().get("/api/v1/series/" + series + "/intervals" + query));
        }

        /** PHEindicatormethods: 1 and 5 of 100, 222 of 3,215; at 99.8 % 1 of 100. */
        @Test
        void sharesHaveWilsons() {
            String series = parts("SHARE", "percent", 2020, new long[] {1, 5, 222}, new long[] {100, 100, 3215});
            JsonPath usual = intervals(series, "");
            assertThat(usual.getString("items[0].method")).isEqualTo("WILSON");
            assertThat(usual.getDouble("items[0].low")).isCloseTo(0.176743, within(1e-6));
            assertThat(usual.getDouble("items[0].high")).isCloseTo(5.448620, within(1e-6));
            assertThat(usual.getDouble("items[1].low")).isCloseTo(2.15437, within(1e-5));
            assertThat(usual.getDouble("items[2].high")).isCloseTo(7.83396, within(1e-5));
            JsonPath strict = intervals(series, "?level=0.998");
            assertThat(strict.getDouble("items[0].low")).isCloseTo(0.087307, within(1e-6));
            assertThat(strict.getDouble("items[0].high")).isCloseTo(10.455445, within(1e-6));
        }

        /** PHEindicatormethods: ten cases have Byar's interval from ten on; the exact one is 4.795389 to 18.390356. */
        @Test
        void casesHaveTheIntervalThatIsAskedFor() {
            String series = series("COUNT", "persons", "UP", 2024, "10");
            JsonPath usual = intervals(series, "?level=0.998");
            assertThat(usual.getString("items[0].method")).isEqualTo("BYAR");
            assertThat(usual.getDouble("items[0].low")).isCloseTo(2.916318, within(1e-6));
            assertThat(usual.getDouble("items[0].high")).isCloseTo(24.193725, within(1e-6));
            JsonPath exact = intervals(series, "?method=POISSON_EXACT");
            assertThat(exact.getString("items[0].method")).isEqualTo("POISSON_EXACT");
            assertThat(exact.getDouble("items[0].low")).isCloseTo(4.795389, within(1e-6));
            assertThat(exact.getDouble("items[0].high")).isCloseTo(18.390356, within(1e-6));
            given().get("/api/v1/series/" + series + "/intervals?method=WALD")
                    .then()
                    .statusCode(400);
        }

        /** Newcombe 1998: 81/263, 15/148, 0/20 and 1/29; the other ends of 5/100 and 222/3,215. */
        @Test
        void sharesHaveThoseThatNewcombePrinted() {
            String series = parts(
                    "SHARE", "percent", 2016, new long[] {81, 15, 0, 1, 5, 222}, new long[] {263, 148, 20, 29, 100, 3215
                    });
            JsonPath usual = intervals(series, "");
            double[][] printed = {
                {25.53, 36.62}, {6.24, 16.05}, {0, 16.11}, {0.61, 17.18}, {2.15437, 11.17505}, {6.07917, 7.83396}
            };
            for (int i = 0; i < printed.length; i++) {
                double half = i < 4 ? 5e-3 : 5e-5;
                assertThat(usual.getDouble("items[" + i + "].low")).isCloseTo(printed[i][0], within(half));
                assertThat(usual.getDouble("items[" + i + "].high")).isCloseTo(printed[i][1], within(half));
            }
        }

        /** Exact below ten cases, Byar from ten on; 10 cases at 99.8 %. */
        @Test
        void countsHavePoissons() {
            String series = series("COUNT", "persons", "UP", 2020, "0 1 5 65 10");
            JsonPath usual = intervals(series, "");
            assertThat(usual.getDouble("items[0].high")).isCloseTo(3.68888, within(5e-6));
            assertThat(usual.getDouble("items[1].low")).isCloseTo(0.02531781, within(5e-9));
            assertThat(usual.getDouble("items[0].low")).isZero();
            assertThat(usual.getDouble("items[1].high")).isCloseTo(5.571643, within(5e-7));
            assertThat(usual.getDouble("items[2].low")).isCloseTo(1.623486, within(5e-7));
            assertThat(usual.getDouble("items[2].high")).isCloseTo(11.668332, within(5e-7));
            assertThat(usual.getDouble("items[3].high")).isCloseTo(82.849139, within(5e-7));
            assertThat(usual.getString("items[2].method")).isEqualTo("POISSON_EXACT");
            assertThat(usual.getDouble("items[3].low")).isCloseTo(50.163188, within(5e-7));
            assertThat(usual.getString("items[3].method")).isEqualTo("BYAR");
            JsonPath strict = intervals(series, "?level=0.998");
            assertThat(strict.getDouble("items[4].low")).isCloseTo(2.916318, within(5e-7));
            assertThat(strict.getDouble("items[4].high")).isCloseTo(24.193725, within(5e-7));
        }

        @Test
        void bareMeansHaveNone() {
            assertThat(intervals(series("MEAN", "points", "UP", 2020, "3 4"), "")
                            .getList("items"))
                    .isEmpty();
        }
    }

    @Nested
    class WhatCouldBeShown {

        /** 15 % of 268 people: +9.57 or −7.58 points. */
        @Test
        void beforeAnIndicatorIsAdopted() {
            JsonPath answer = exact(given().get("/api/v1/detectable-change?kind=SHARE&value=15&base=268"));
            assertThat(answer.getDouble("rise")).isCloseTo(9.57, within(5e-3));
            assertThat(answer.getDouble("fall")).isCloseTo(7.58, within(5e-3));
            assertThat(answer.getString("sentence.de"))
                    .isEqualTo(
                            "Bei 268 Personen und einem Anteil von 15 Prozent fiele erst ein Anstieg um 9,6 oder ein Rückgang um 7,6 Punkte auf.");
        }

        @Test
        void countsNeedNothingElse() {
            given().get("/api/v1/detectable-change?kind=COUNT&value=40")
                    .then()
                    .statusCode(200)
                    .body(
                            "sentence.en",
                            equalTo(
                                    "With 40 cases, a change would be noticed only from about 69 or at most about 19 cases."));
            given().get("/api/v1/detectable-change?kind=COUNT&value=30743")
                    .then()
                    .body("sentence.de", startsWith("Bei 30.743 Fällen"))
                    .body("sentence.en", startsWith("With 30,743 cases"));
            given().get("/api/v1/detectable-change?kind=SHARE&value=15")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?base"));
            given().get("/api/v1/detectable-change?kind=INDEX&value=15").then().statusCode(400);
        }

        @Test
        void ofASeriesFromItsLatestFigure() {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56}, new long[] {80, 70});
            given().get("/api/v1/series/" + series + "/detectable-change")
                    .then()
                    .body("known", equalTo(true))
                    .body("base", equalTo(70))
                    .body("from", equalTo(80f));
            given().get("/api/v1/series/" + series("INDEX", "points", "UP", 2020, "1 2") + "/detectable-change")
                    .then()
                    .body("known", equalTo(false))
                    .body("sentence.de", containsString("Zähler und Nenner"));
        }

        /** 60 → 80 percent is more than chance, but less than the 25 points that were agreed to matter. */
        @Test
        void aChangeIsMeasuredAgainstWhatWasAgreedToMatter() {
            Response indicator = Figures.indicator("SHARE", "percent", "UP");
            String id = indicator.path("id");
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", indicator.header("ETag"))
                    .body("{\"relevanceThreshold\": 25}")
                    .patch("/api/v1/indicators/" + id)
                    .then()
                    .statusCode(200)
                    .body("relevanceThreshold", equalTo(25));
            String series = Figures.series(id, Figures.area("musterstadt"));
            figure(series, 2020, "\"value\": 60, \"numerator\": 48, \"denominator\": 80");
            figure(series, 2021, "\"value\": 80, \"numerator\": 56, \"denominator\": 70");
            assertThat(change(series, "").getList("notes.code", String.class)).contains("SIGNIFICANT_BUT_SMALL");
        }
    }
}
