package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.miteinander.testing.Town;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Breaks, kept verdicts and gaps between groups, through the API. */
@Town
class AssessmentTest extends JudgedSeries {

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
