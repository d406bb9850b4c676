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

import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weather symbols, growth rates and targets, through the API. */
@Town
class PathToTargetAnswersTest extends JudgedSeries {

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
}
