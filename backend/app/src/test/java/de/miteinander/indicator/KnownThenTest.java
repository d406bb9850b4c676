package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the town knew at a moment is answered everywhere as it was known then. */
@Town
class KnownThenTest extends JudgedSeries {

    private static final String LONG_AGO = "2001-01-01T00:00:00Z";

    private String indicator;
    private String series;

    /** 48 of 80 (60 %), later 56 of 70 (80 %): Newcombe's interval of the difference leaves out zero. */
    @BeforeEach
    void twoYears() {
        indicator = Figures.indicator("SHARE", "percent", "UP").path("id");
        series = Figures.series(indicator, Figures.area("musterstadt"));
        figure(series, 2020, "\"value\": 60, \"numerator\": 48, \"denominator\": 80");
        figure(series, 2021, "\"value\": 80, \"numerator\": 56, \"denominator\": 70");
    }

    private void changeIndicator(String members) {
        patch("/indicators/" + indicator, members).then().statusCode(200);
    }

    /** A moment that lies behind all that was done and before all that follows. */
    private static String now() throws InterruptedException {
        Thread.sleep(5);
        String now = Instant.now().toString();
        Thread.sleep(5);
        return now;
    }

    @Test
    void theIndicatorWithItsLatestFigureAndVerdict() throws InterruptedException {
        String then = now();
        figure(series, 2022, "\"value\": 50, \"numerator\": 40, \"denominator\": 80");
        given().get("/api/v1/indicators/" + indicator)
                .then()
                .body("latest.period", equalTo("2022"))
                .body("change.result", equalTo("NO_CHANGE_DETECTABLE"));
        given().get("/api/v1/indicators/" + indicator + "?asOf=" + then)
                .then()
                .statusCode(200)
                .body("latest.period", equalTo("2021"))
                .body("latest.value", equalTo(80))
                .body("change.result", equalTo("IMPROVED"));
        String code = given().get("/api/v1/indicators/" + indicator).path("code");
        given().get("/api/v1/indicators?code=" + code + "&asOf=" + then)
                .then()
                .body("items", hasSize(1))
                .body("items[0].latest.period", equalTo("2021"));
        given().get("/api/v1/indicators?code=" + code + "&asOf=" + LONG_AGO)
                .then()
                .body("items", hasSize(0));
        given().get("/api/v1/indicators/" + indicator + "?asOf=" + LONG_AGO)
                .then()
                .statusCode(200)
                .body("latest", nullValue());
    }

    /** With its first figure an indicator is a measured one; what was withdrawn since was known then. */
    @Test
    void indicatorsThatHadFiguresFromASource() throws InterruptedException {
        String later = Figures.indicator("SHARE", "percent", "UP").path("id");
        String code = given().get("/api/v1/indicators/" + later).path("code");
        String empty = now();
        String own = Figures.series(later, Figures.area("musterstadt"));
        figure(own, 2020, "\"value\": 60, \"numerator\": 48, \"denominator\": 80");
        String measured = now();
        String figure = given().get("/api/v1/series/" + own + "/observations").path("items[0].id");
        DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        given().get("/api/v1/observations/" + figure).header("ETag"))
                .body("{\"reason\": \"Doppelt\"}")
                .post("/api/v1/observations/" + figure + "/withdrawals")
                .then()
                .statusCode(204);
        assertThat(found(code, "measured=true", null)).isZero();
        assertThat(found(code, "measured=true", empty)).isZero();
        assertThat(found(code, "measured=false", empty)).isOne();
        assertThat(found(code, "measured=true", measured)).isOne();
        assertThat(found(code, "sourceId=" + source, null)).isZero();
        assertThat(found(code, "sourceId=" + source, empty)).isZero();
        assertThat(found(code, "sourceId=" + source, measured)).isOne();
    }

    private static int found(String code, String filter, @Nullable String asOf) {
        return given().get("/api/v1/indicators?code=" + code + "&" + filter + (asOf == null ? "" : "&asOf=" + asOf))
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }

    @Test
    void indicatorsAreFoundByWhatTheirDefinitionSaidThen() throws InterruptedException {
        String code = given().get("/api/v1/indicators/" + indicator).path("code");
        changeIndicator(
                "\"definition\": {\"de\": {\"text\": \"Bestandene Sprachprüfungen\"}}, \"definitionChangedBecause\": \"Genauer\"");
        String then = now();
        changeIndicator(
                "\"definition\": {\"de\": {\"text\": \"Begonnene Kurse\"}}, \"definitionChangedBecause\": \"Neue Statistik\"");
        assertThat(found(code, "q=sprachprüfungen", null)).isZero();
        assertThat(found(code, "q=sprachprüfungen", then)).isOne();
        assertThat(found(code, "q=begonnene", then)).isZero();
    }

    /** Which way is better was agreed otherwise since: the verdict of then stays what it was. */
    @Test
    void theReadingThatHeld() throws InterruptedException {
        String then = now();
        changeIndicator("\"direction\": \"DOWN\", \"relevanceThreshold\": 30");
        given().get("/api/v1/series/" + series + "/change").then().body("result", equalTo("WORSENED"));
        given().get("/api/v1/series/" + series + "/change?asOf=" + then).then().body("result", equalTo("IMPROVED"));
        given().get("/api/v1/indicators/" + indicator + "?asOf=" + then)
                .then()
                .body("direction", equalTo("UP"))
                .body("relevanceThreshold", nullValue())
                .body("change.result", equalTo("IMPROVED"));
    }

    @Test
    void theDefinitionThatHeld() throws InterruptedException {
        changeIndicator("\"numeratorText\": {\"de\": {\"text\": \"bestandene Prüfungen\"}}");
        String then = now();
        changeIndicator(
                "\"numeratorText\": {\"de\": {\"text\": \"begonnene Kurse\"}}, \"definitionChangedBecause\": \"Neue Statistik\"");
        given().get("/api/v1/indicators/" + indicator)
                .then()
                .body("definitionVersion", equalTo(2))
                .body("numeratorText.de.text", equalTo("begonnene Kurse"));
        given().get("/api/v1/indicators/" + indicator + "?asOf=" + then)
                .then()
                .body("definitionVersion", equalTo(1))
                .body("numeratorText.de.text", equalTo("bestandene Prüfungen"));
    }

    @Test
    void targetsBeforeTheyWereChanged() throws InterruptedException {
        String target =
                target(series, "\"kind\": \"BY_YEAR\", \"wanted\": \"HIGHER\", \"value\": 85, \"untilYear\": 2030");
        String then = now();
        patch("/targets/" + target, "\"value\": 95").then().statusCode(200);
        given().get("/api/v1/series/" + series + "/targets").then().body("items[0].value", equalTo(95));
        given().get("/api/v1/series/" + series + "/targets?asOf=" + then)
                .then()
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(85));
        given().get("/api/v1/series/" + series + "/targets?asOf=" + LONG_AGO)
                .then()
                .body("items", hasSize(0));
        given().get("/api/v1/series/" + series + "/assessment?asOf=" + then)
                .then()
                .body("target.value", equalTo(85));
    }

    @Test
    void breaksThatWereTakenBackSince() throws InterruptedException {
        String id = post(
                        "/series/" + series + "/breaks",
                        "{\"period\": \"2021\", \"kind\": \"METHOD\", \"explanation\": {\"de\": {\"text\": \"Neue Zählung\"}}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String then = now();
        DATA_STEWARD
                .asks()
                .header("If-Match", given().get("/api/v1/breaks/" + id).header("ETag"))
                .delete("/api/v1/breaks/" + id)
                .then()
                .statusCode(204);
        given().get("/api/v1/series/" + series + "/breaks").then().body("items", hasSize(0));
        given().get("/api/v1/series/" + series + "/breaks?asOf=" + then)
                .then()
                .body("items", hasSize(1))
                .body("items[0].period", equalTo("2021"));
    }

    @Test
    void gapsBetweenGroupsAndWhatCouldBeNoticed() throws InterruptedException {
        String women = Figures.series(indicator, Figures.area("musterstadt"), "{\"SEX\": \"F\"}");
        figure(women, 2020, "\"value\": 50, \"numerator\": 40, \"denominator\": 80");
        post(
                        "/indicators/" + indicator + "/group-gaps",
                        "{\"seriesId\": \"" + women + "\", \"referenceId\": \"" + series
                                + "\", \"name\": {\"de\": {\"text\": \"Frauen und alle\"}}}")
                .then()
                .statusCode(201);
        String then = now();
        figure(women, 2021, "\"value\": 70, \"numerator\": 49, \"denominator\": 70");
        String gaps = "/api/v1/indicators/" + indicator + "/group-gaps";
        given().get(gaps).then().body("items[0].points.period", equalTo(List.of("2020", "2021")));
        given().get(gaps + "?asOf=" + then)
                .then()
                .body("items[0].points.period", equalTo(List.of("2020")))
                .body("items[0].points[0].difference", equalTo(-10));
        String noticed = "/api/v1/series/" + women + "/detectable-change";
        assertThat(exact(given().get(noticed)).getDouble("from")).isEqualTo(70);
        assertThat(exact(given().get(noticed + "?asOf=" + then)).getDouble("from"))
                .isEqualTo(50);
    }

    @Test
    void howManyFiguresASeriesHad() throws InterruptedException {
        String then = now();
        figure(series, 2022, "\"value\": 50, \"numerator\": 40, \"denominator\": 80");
        String all = "/api/v1/indicators/" + indicator + "/series";
        given().get(all).then().body("items[0].observationCount", equalTo(3));
        given().get(all + "?asOf=" + then)
                .then()
                .body("items[0].observationCount", equalTo(2))
                .body("items[0].last", equalTo("2021"));
        given().get(all + "?asOf=" + LONG_AGO).then().body("items", hasSize(0));
    }

    @Test
    void aMomentThatIsNoneIsNamed() {
        for (String path : new String[] {
            "/indicators",
            "/indicators/" + indicator,
            "/indicators/" + indicator + "/series",
            "/indicators/" + indicator + "/group-gaps",
            "/series/" + series + "/targets",
            "/series/" + series + "/breaks",
            "/series/" + series + "/detectable-change"
        }) {
            given().get("/api/v1" + path + "?asOf=gestern")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?asOf"));
        }
    }
}
