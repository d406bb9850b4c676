package de.miteinander.indicator;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets, breaks, the methods side by side, kept verdicts and gaps: the worked numbers, through the API. */
@Town
class AssessmentTest {

    private static final String PATCH = "application/merge-patch+json; charset=utf-8";

    private String source;

    @BeforeEach
    void staff() {
        Figures.staff();
        source = Figures.source("Zahlen der Musterstadt", "Musterstadt");
    }

    private String series(String kind, String unit, String direction) {
        String indicator = Figures.indicator(kind, unit, direction).path("id");
        return Figures.series(indicator, Figures.area("musterstadt"));
    }

    private String series(String kind, String unit, String direction, int firstYear, String values) {
        String series = series(kind, unit, direction);
        int year = firstYear;
        for (String value : values.split(" ")) {
            figure(series, year++, "\"value\": " + value);
        }
        return series;
    }

    private String parts(String kind, String unit, int firstYear, long[] cases, long[] bases) {
        String series = series(kind, unit, "UP");
        double per = unit.equals("percent") ? 100.0 : 1000.0;
        for (int i = 0; i < cases.length; i++) {
            figure(
                    series,
                    firstYear + i,
                    String.format(
                            Locale.ROOT,
                            "\"value\": %.4f, \"numerator\": %d, \"denominator\": %d",
                            per * cases[i] / bases[i],
                            cases[i],
                            bases[i]));
        }
        return series;
    }

    private void figure(String series, int year, String members) {
        Figures.record(series, "{\"period\": \"" + year + "\", " + members + ", \"sourceId\": \"" + source + "\"}")
                .then()
                .statusCode(201);
    }

    private static Response post(String path, String body) {
        return DATA_STEWARD.asks().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    private static JsonPath change(String series, String query) {
        return exact(given().get("/api/v1/series/" + series + "/change" + query));
    }

    /** Numbers to all their digits; by default they would be read as floats. */
    private static JsonPath exact(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer.jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    private static String target(String series, String members) {
        return post(
                        "/series/" + series + "/targets",
                        "{" + members + ", \"rationale\": {\"de\": {\"text\": \"Beschlossen\"}}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response assessment(String series) {
        return given().get("/api/v1/series/" + series + "/assessment");
    }

    @Nested
    class ChosenMethods {

        /** R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)). */
        @Test
        void cochranArmitage() {
            String series = parts("SHARE", "percent", 2001, new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82});
            JsonPath answer = change(series, "?method=COCHRAN_ARMITAGE");
            assertThat(answer.getDouble("parameters.chiSquared")).isCloseTo(8.2249, within(5e-5));
            assertThat(answer.getDouble("pValue")).isCloseTo(0.004132, within(5e-7));
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
    class Breaks {

        @Test
        void noVerdictLooksAcrossABreak() {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56, 57}, new long[] {80, 70, 70});
            assertThat(change(series, "").getString("result")).isEqualTo("IMPROVED");
            Response entered = post(
                    "/series/" + series + "/breaks",
                    "{\"period\": \"2022\", \"kind\": \"METHOD\", \"explanation\": {\"de\": {\"text\": \"Zensus 2022\"}}}");
            entered.then().statusCode(201).body("startsOn", equalTo("2022-01-01"));
            JsonPath answer = change(series, "");
            assertThat(answer.getString("result")).isEqualTo("NOT_ASSESSABLE");
            assertThat(answer.getString("reason")).isEqualTo("BREAK");
            given().get("/api/v1/series/" + series + "/breaks").then().body("items", hasSize(1));

            String id = entered.path("id");
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", entered.header("ETag"))
                    .body("{\"period\": \"2021\"}")
                    .patch("/api/v1/breaks/" + id)
                    .then()
                    .statusCode(200)
                    .body("startsOn", equalTo("2021-01-01"));
            assertThat(change(series, "").getInt("n")).isEqualTo(2);
            DATA_STEWARD.asks().delete("/api/v1/breaks/" + id).then().statusCode(428);
            DATA_STEWARD
                    .asks()
                    .header("If-Match", "\"1\"")
                    .delete("/api/v1/breaks/" + id)
                    .then()
                    .statusCode(204);
            assertThat(change(series, "").getInt("n")).isEqualTo(3);
        }

        /** A break that was moved and taken back later is there for whoever asks what was known before. */
        @Test
        void whatWasKnownThenKnowsTheBreaksOfThen() throws InterruptedException {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56, 57}, new long[] {80, 70, 70});
            Instant before = moment();
            Response entered = post(
                    "/series/" + series + "/breaks",
                    "{\"period\": \"2022\", \"kind\": \"METHOD\", \"explanation\": {\"de\": {\"text\": \"Zensus 2022\"}}}");
            String id = entered.path("id");
            Instant entry = moment();
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", entered.header("ETag"))
                    .body("{\"period\": \"2021\"}")
                    .patch("/api/v1/breaks/" + id)
                    .then()
                    .statusCode(200);
            Instant moved = moment();
            DATA_STEWARD
                    .asks()
                    .header("If-Match", "\"1\"")
                    .delete("/api/v1/breaks/" + id)
                    .then()
                    .statusCode(204);

            assertThat(change(series, "?asOf=" + before).getInt("n")).isEqualTo(3);
            assertThat(change(series, "?asOf=" + entry).getString("reason")).isEqualTo("BREAK");
            assertThat(change(series, "?asOf=" + moved).getInt("n")).isEqualTo(2);
            assertThat(change(series, "").getInt("n")).isEqualTo(3);
            given().get("/api/v1/breaks/" + id).then().statusCode(404);
            given().get("/api/v1/series/" + series + "/breaks").then().body("items", hasSize(0));
            // The place is free again.
            post(
                            "/series/" + series + "/breaks",
                            "{\"period\": \"2021\", \"kind\": \"METHOD\", \"explanation\": {\"de\": {\"text\": \"Doch\"}}}")
                    .then()
                    .statusCode(201);
        }

        private static Instant moment() throws InterruptedException {
            Thread.sleep(5);
            Instant now = Instant.now();
            Thread.sleep(5);
            return now;
        }

        @Test
        void aBreakNeedsAReadablePeriodOfItsOwn() {
            String series = series("MEAN", "points", "UP");
            String body =
                    "{\"period\": \"%s\", \"kind\": \"SOURCE\", \"explanation\": {\"de\": {\"text\": \"Neue Quelle\"}}}";
            post("/series/" + series + "/breaks", body.formatted("demnächst"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/period"));
            post("/series/" + series + "/breaks", body.formatted("2022")).then().statusCode(201);
            post("/series/" + series + "/breaks", body.formatted("2022-01"))
                    .then()
                    .statusCode(409);
        }
    }

    @Nested
    class Paths {

        @ParameterizedTest(name = "{0} to {4}")
        @CsvSource({
            "11.9 11.6 10.4 9.8 9.5 9.8, 2010, DOWN, LOWER, 9.5, 2030, SUN",
            "9.8 9.5 9.8 10.3 10.1 10.3, 2013, DOWN, LOWER, 9.5, 2030, THUNDERSTORM",
            "14.4 15.2 15.0 16.1 16.9 17.8, 2014, UP, HIGHER, 30, 2030, CLOUD",
            "15.2 15.0 16.1 16.9 17.8 19.5, 2015, UP, HIGHER, 30, 2030, SUN_AND_CLOUD"
        })
        void theSymbolsThatTheReportsPrinted(
                String values, int firstYear, String direction, String wanted, String value, int year, String symbol) {
            String series = series("SHARE", "percent", direction, firstYear, values);
            target(
                    series,
                    "\"kind\": \"BY_YEAR\", \"wanted\": \"%s\", \"value\": %s, \"untilYear\": %d"
                            .formatted(wanted, value, year));
            assessment(series)
                    .then()
                    .statusCode(200)
                    .body("weather.symbol", equalTo(symbol))
                    .body("target.kind", equalTo("BY_YEAR"))
                    .body("weather.sentence.de", notNullValue())
                    .body("comparison.de", notNullValue());
        }

        /** The inputs that the reports print beside the symbols, to their digits. */
        @ParameterizedTest(name = "{0}: {4} by {5}")
        @CsvSource({
            "11.9 11.6 10.4 9.8 9.5 9.8, 2010, DOWN, LOWER, 9.5, 2030, -0.42, 3.50, ",
            "9.8 9.5 9.8 10.3 10.1 10.3, 2013, DOWN, LOWER, 9.5, 2030, 0.10, , ",
            "14.4 15.2 15.0 16.1 16.9 17.8, 2014, UP, HIGHER, 30, 2030, , 25.28, 0.387",
            "15.2 15.0 16.1 16.9 17.8 19.5, 2015, UP, HIGHER, 30, 2030, , 28.10, 0.181"
        })
        void theNumbersBehindTheSymbols(
                String values,
                int firstYear,
                String direction,
                String wanted,
                String value,
                int year,
                @Nullable Double average,
                @Nullable Double carriedOn,
                @Nullable Double missing) {
            String series = series("SHARE", "percent", direction, firstYear, values);
            target(
                    series,
                    "\"kind\": \"BY_YEAR\", \"wanted\": \"%s\", \"value\": %s, \"untilYear\": %d"
                            .formatted(wanted, value, year));
            JsonPath answer = exact(assessment(series));
            if (average != null) {
                assertThat(answer.getDouble("weather.averageChange")).isCloseTo(average, within(5e-3));
            }
            if (carriedOn != null) {
                assertThat(answer.getDouble("weather.carriedOn")).isCloseTo(carriedOn, within(5e-3));
            }
            if (missing != null) {
                assertThat(answer.getDouble("weather.missing")).isCloseTo(missing, within(5e-4));
            }
        }

        /** 8.2.c: at most 60 each year; missed but towards it in 2018, reached in 2019. */
        @ParameterizedTest
        @CsvSource({"77.4 74.5 71.2 68.3 64.0 60.8, 2013, CLOUD", "74.5 71.2 68.3 64.0 60.8 58.7, 2014, SUN"})
        void aTargetForEveryYear(String values, int firstYear, String symbol) {
            String series = series("SHARE", "percent", "DOWN", firstYear, values);
            target(series, "\"kind\": \"EVERY_YEAR\", \"wanted\": \"LOWER\", \"value\": 60");
            assessment(series).then().body("weather.symbol", equalTo(symbol));
        }

        /** 10.1, foreign school leavers: upwards, without a value. */
        @ParameterizedTest
        @CsvSource({
            "87.2 88.2 88.6 89.3 88.5 88.2, 2010, SUN_AND_CLOUD, 0.20, -0.3",
            "88.6 89.3 88.5 88.2 85.8 81.8, 2012, THUNDERSTORM, -1.36, -4.0",
            "88.5 88.2 85.8 81.8 81.8 82.4, 2014, CLOUD, -1.22, 0.6"
        })
        void aDirectionWithoutAValue(String values, int firstYear, String symbol, double average, double last) {
            JsonPath answer = exact(assessment(series("SHARE", "percent", "UP", firstYear, values)));
            assertThat(answer.getString("weather.symbol")).isEqualTo(symbol);
            assertThat(answer.getDouble("weather.averageChange")).isCloseTo(average, within(5e-3));
            assertThat(answer.getDouble("weather.lastChange")).isCloseTo(last, within(5e-3));
        }

        /** 15.2 with 2010 and then 2015 to 2019: divided by nine years, not by five steps. */
        @Test
        void missingYearsCount() {
            String series = series("MEAN", "points", "DOWN");
            figure(series, 2010, "\"value\": 75.752");
            int year = 2015;
            for (String value : "68.677 71.592 71.334 68.811 68.513".split(" ")) {
                figure(series, year++, "\"value\": " + value);
            }
            target(series, "\"kind\": \"BY_YEAR\", \"wanted\": \"LOWER\", \"value\": 51.64, \"untilYear\": 2030");
            JsonPath answer = exact(assessment(series));
            assertThat(answer.getDouble("weather.averageChange")).isCloseTo(-7.239 / 9, within(5e-4));
            assertThat(answer.getDouble("weather.carriedOn")).isCloseTo(59.67, within(5e-3));
            assertThat(answer.getDouble("weather.missing")).isCloseTo(0.476, within(5e-4));
            assertThat(answer.getString("weather.symbol")).isEqualTo("CLOUD");
        }

        /** Of several targets the one whose year comes next is looked at; a passed one no longer. */
        @Test
        void theNearestYearLeads() {
            int now = LocalDate.now().getYear();
            String series = series("SHARE", "percent", "UP", 2015, "15.2 15.0 16.1 16.9 17.8 19.5");
            String byYear = "\"kind\": \"BY_YEAR\", \"wanted\": \"HIGHER\", \"value\": 30, \"untilYear\": ";
            String near = target(series, byYear + (now + 2));
            target(series, byYear + (now - 1));
            target(series, byYear + (now + 12));
            assessment(series).then().body("target.id", equalTo(near));
        }

        /** Indicator 10.1 of 2019: three methods, three questions. */
        @Test
        void threeMethodsSideBySide() {
            String series = series("SHARE", "percent", "UP", 2014, "88.5 88.2 85.8 81.8 81.8 82.4");
            assessment(series)
                    .then()
                    .statusCode(200)
                    .body("target", nullValue())
                    .body("change.result", equalTo("NO_CHANGE_DETECTABLE"))
                    .body("weather.symbol", equalTo("CLOUD"))
                    .body("growth.openSdg", equalTo("DETERIORATION"))
                    .body("growth.istat", equalTo("DETERIORATION"))
                    .body("comparison.de", containsString("verschiedenen Antworten"))
                    .body("comparison.de", containsString("Zufall"));
        }

        /** 50 (2015) → 58 (2022), 70 in 2030. */
        @Test
        void theGrowthRateOfTheWorkedExample() {
            String series = series("MEAN", "points", "UP");
            figure(series, 2015, "\"value\": 50");
            figure(series, 2022, "\"value\": 58");
            target(series, "\"kind\": \"BY_YEAR\", \"wanted\": \"HIGHER\", \"value\": 70, \"untilYear\": 2030");
            JsonPath growth = exact(assessment(series));
            assertThat(growth.getDouble("growth.observed")).isCloseTo(0.021429, within(5e-7));
            assertThat(growth.getDouble("growth.needed")).isCloseTo(0.022685, within(5e-7));
            assertThat(growth.getDouble("growth.ratio")).isCloseTo(0.9446, within(5e-5));
            assertThat(growth.getDouble("growth.score")).isCloseTo(2.462, within(5e-4));
            assertThat(growth.getString("growth.openSdg")).isEqualTo("MODERATE");
            assertThat(growth.getString("weather.reason")).isEqualTo("TOO_FEW_FIGURES");
        }

        @ParameterizedTest(name = "{0} to {1}: {6}")
        @CsvSource({
            "50, 51, UP, HIGHER, 70, 0.1249, LIMITED, -1.980",
            "50, 47, UP, HIGHER, 70, -0.3879, DETERIORATION, -4.116",
            "12, 10, DOWN, LOWER, 6, 0.5693, LIMITED, -0.128"
        })
        void theOtherGrowthRates(
                int first,
                int last,
                String direction,
                String wanted,
                int value,
                double ratio,
                String progress,
                double score) {
            String series = series("MEAN", "points", direction);
            figure(series, 2015, "\"value\": " + first);
            figure(series, 2022, "\"value\": " + last);
            target(
                    series,
                    "\"kind\": \"BY_YEAR\", \"wanted\": \"%s\", \"value\": %d, \"untilYear\": 2030"
                            .formatted(wanted, value));
            JsonPath growth = exact(assessment(series));
            assertThat(growth.getDouble("growth.ratio")).isCloseTo(ratio, within(5e-5));
            assertThat(growth.getDouble("growth.score")).isCloseTo(score, within(5e-4));
            assertThat(growth.getString("growth.openSdg")).isEqualTo(progress);
        }

        @Test
        void compositionHasNoPathAndNoTarget() {
            String series = series("SHARE", "percent", "NONE", 2018, "20 21 22 23 24");
            assessment(series)
                    .then()
                    .body("weather.reason", equalTo("NO_DIRECTION"))
                    .body("growth.reason", equalTo("NO_DIRECTION"));
            post(
                            "/series/" + series + "/targets",
                            "{\"kind\": \"DIRECTION\", \"wanted\": \"LOWER\", \"rationale\": {\"de\": {\"text\": \"Weniger\"}}}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("NEUTRAL_INDICATOR"));
        }

        @Test
        void aTargetNeedsWhatItsKindNeeds() {
            String series = series("SHARE", "percent", "UP");
            post(
                            "/series/" + series + "/targets",
                            "{\"kind\": \"BY_YEAR\", \"upperValue\": 3, \"rationale\": {\"de\": {\"text\": \"x\"}}}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/value"))
                    .body("errors.pointer", hasItem("/wanted"))
                    .body("errors.pointer", hasItem("/untilYear"))
                    .body("errors.pointer", hasItem("/upperValue"));
            post(
                            "/series/" + series + "/targets",
                            "{\"kind\": \"BAND\", \"value\": 9, \"upperValue\": 3, \"rationale\": {\"de\": {\"text\": \"x\"}}}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("BELOW_LOWER"));
        }

        @Test
        void anEndedTargetStaysReadableAndNoLongerLeads() {
            String series = series("SHARE", "percent", "UP", 2015, "15.2 15.0 16.1 16.9 17.8 19.5");
            String id = target(series, "\"kind\": \"EVERY_YEAR\", \"wanted\": \"HIGHER\", \"value\": 15");
            assessment(series).then().body("target.id", equalTo(id));
            Instant held = Instant.now();
            COORDINATOR
                    .asks()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body("{\"reason\": \"Neues Ziel beschlossen\"}")
                    .post("/api/v1/targets/" + id + "/ends")
                    .then()
                    .statusCode(200)
                    .body("endedBecause", equalTo("Neues Ziel beschlossen"));
            assessment(series).then().body("target", nullValue());
            given().queryParam("asOf", held.toString())
                    .get("/api/v1/series/" + series + "/assessment")
                    .then()
                    .body("target.id", equalTo(id));
            given().get("/api/v1/series/" + series + "/targets").then().body("items", hasSize(1));
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", "\"1\"")
                    .body("{\"value\": 16}")
                    .patch("/api/v1/targets/" + id)
                    .then()
                    .statusCode(409);
        }

        /** 48/80, 56/70, 57/70 with the baseline 2021: 81.4 against 80.0 percent, no longer 60. */
        @Test
        void theTargetsBaselineIsWhereChangeIsCountedFrom() {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56, 57}, new long[] {80, 70, 70});
            target(series, "\"kind\": \"DIRECTION\", \"wanted\": \"HIGHER\", \"baseline\": \"2021\"");
            JsonPath answer = change(series, "");
            assertThat(answer.getString("baseline.period")).isEqualTo("2021");
            assertThat(answer.getString("result")).isEqualTo("NO_CHANGE_DETECTABLE");
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

    @Nested
    class KeptVerdicts {

        @Test
        void aKeptVerdictStaysWhenAFigureIsCorrected() {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56}, new long[] {80, 70});
            Response kept =
                    post("/verdicts", "{\"seriesId\": \"" + series + "\", \"occasion\": \"Ratssitzung im September\"}");
            kept.then()
                    .statusCode(201)
                    .body("answer.result", equalTo("IMPROVED"))
                    .body("figures", hasSize(2))
                    .body("figures[0].numerator", equalTo(48))
                    .body("today.sameFigures", equalTo(true))
                    .body("today.sameAnswer", equalTo(true));
            String figure =
                    given().get("/api/v1/series/" + series + "/observations").path("items[0].id");
            DATA_STEWARD
                    .asks()
                    .contentType(PATCH)
                    .header("If-Match", "\"1\"")
                    .body("{\"value\": 78.75, \"numerator\": 63, \"reason\": \"Zahlendreher\"}")
                    .patch("/api/v1/observations/" + figure)
                    .then()
                    .statusCode(200);
            given().get("/api/v1/verdicts/" + kept.path("id"))
                    .then()
                    .body("answer.result", equalTo("IMPROVED"))
                    .body("figures[0].numerator", equalTo(48))
                    .body("today.sameFigures", equalTo(false))
                    .body("today.sameAnswer", equalTo(false))
                    .body("today.result", equalTo("NO_CHANGE_DETECTABLE"));
            given().get("/api/v1/series/" + series + "/verdicts")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].occasion", equalTo("Ratssitzung im September"));
        }

        @Test
        void aVerdictCanBeKeptAsOfAnEarlierMoment() {
            String series = parts("SHARE", "percent", 2020, new long[] {48, 56}, new long[] {80, 70});
            String then = Instant.now().plusMillis(5).toString();
            String early = "{\"seriesId\": \"" + series + "\", \"occasion\": \"Damals\", \"asOf\": \"%s\"}";
            post("/verdicts", early.formatted("2001-01-01T00:00:00Z")).then().statusCode(409);
            post("/verdicts", early.formatted("2999-01-01T00:00:00Z"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("IN_THE_FUTURE"));
            figureLater(series);
            post("/verdicts", early.formatted(then))
                    .then()
                    .statusCode(201)
                    .body("answer.n", equalTo(2))
                    .body("today.sameFigures", equalTo(false));
        }

        private void figureLater(String series) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            figure(series, 2022, "\"value\": 81.43, \"numerator\": 57, \"denominator\": 70");
        }

        @Test
        void anUnknownSeriesHasNoVerdict() {
            post("/verdicts", "{\"seriesId\": \"" + UUID.randomUUID() + "\", \"occasion\": \"Rat\"}")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class GapsBetweenGroups {

        private String indicator;

        private String group(String name) {
            return post(
                            "/indicators/" + indicator + "/series",
                            "{\"areaId\": \"" + Figures.area("musterstadt") + "\", \"dimensions\": {\"GROUP\": \""
                                    + name + "\"}}")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        /** 56/70 against 48/80: the interval of the difference is Newcombe's, the ratio 1.3333 (1.0766 to 1.6512). */
        @Test
        void aGapHasDifferenceAndRatioWithIntervals() {
            indicator = Figures.indicator("SHARE", "percent", "UP").path("id");
            String germans = group("DE");
            String foreigners = group("AUSL");
            figure(germans, 2020, "\"value\": 80, \"numerator\": 56, \"denominator\": 70");
            figure(foreigners, 2020, "\"value\": 60, \"numerator\": 48, \"denominator\": 80");
            figure(germans, 2024, "\"value\": 80, \"numerator\": 560, \"denominator\": 700");
            figure(foreigners, 2024, "\"value\": 79, \"numerator\": 632, \"denominator\": 800");
            Response gap = post(
                    "/indicators/" + indicator + "/group-gaps",
                    "{\"seriesId\": \"" + germans + "\", \"referenceId\": \"" + foreigners
                            + "\", \"name\": {\"de\": {\"text\": \"Deutsche und ausländische Jugendliche\"}}}");
            JsonPath course = exact(gap);
            assertThat(course.getDouble("points[0].difference")).isEqualTo(20.0);
            assertThat(course.getDouble("points[0].differenceInterval.low")).isCloseTo(5.24, within(5e-3));
            assertThat(course.getDouble("points[0].differenceInterval.high")).isCloseTo(33.39, within(5e-3));
            assertThat(course.getDouble("points[0].ratio")).isCloseTo(4.0 / 3, within(1e-9));
            assertThat(course.getDouble("points[0].ratioInterval.low")).isCloseTo(1.0766, within(5e-5));
            assertThat(course.getDouble("points[0].ratioInterval.high")).isCloseTo(1.6512, within(5e-5));
            assertThat(course.getString("verdict.result")).isEqualTo("IMPROVED");
            assertThat(course.getString("verdict.sentence.de")).contains("kleiner geworden", "20", "1");
            given().get("/api/v1/indicators/" + indicator + "/group-gaps")
                    .then()
                    .body("items", hasSize(1));
        }

        @Test
        void aGapNeedsTwoSeriesOfTheIndicator() {
            indicator = Figures.indicator("SHARE", "percent", "UP").path("id");
            String one = group("DE");
            String foreign = series("SHARE", "percent", "UP");
            String body =
                    "{\"seriesId\": \"%s\", \"referenceId\": \"%s\", \"name\": {\"de\": {\"text\": \"Vergleich\"}}}";
            post("/indicators/" + indicator + "/group-gaps", body.formatted(one, one))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("SAME_SERIES"));
            post("/indicators/" + indicator + "/group-gaps", body.formatted(one, foreign))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/referenceId"));
        }

        @Test
        void withoutCommonPeriodsNothingCanBeSaid() {
            indicator = Figures.indicator("SHARE", "percent", "UP").path("id");
            post(
                            "/indicators/" + indicator + "/group-gaps",
                            "{\"seriesId\": \"" + group("A") + "\", \"referenceId\": \"" + group("B")
                                    + "\", \"name\": {\"de\": {\"text\": \"Vergleich\"}}}")
                    .then()
                    .statusCode(201)
                    .body("points", hasSize(0))
                    .body("verdict.reason", equalTo("FEWER_THAN_TWO_POINTS"));
        }
    }
}
