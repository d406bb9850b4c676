package de.miteinander.indicator;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.IMPORTER;
import static de.miteinander.testing.People.READER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class ObservationTest {

    private static final String PATCH = "application/merge-patch+json; charset=utf-8";

    private String indicator;
    private String series;
    private String source;

    @BeforeEach
    void series() {
        Figures.staff();
        indicator = Figures.indicator("SHARE", "percent", "UP").path("id");
        series = Figures.series(indicator, Figures.area("musterstadt"));
        source = Figures.source("Melderegister der Musterstadt", "Musterstadt");
    }

    private Response record(String members) {
        return Figures.record(series, "{" + members + ", \"sourceId\": \"" + source + "\"}");
    }

    @Test
    void aFigureKeepsWhatItsSourceSays() {
        Response created = record(
                "\"period\": \"2021/2022\", \"value\": 45.90, \"kind\": \"ROUNDED\", \"dateBasis\": \"INFERRED\", \"asPrinted\": \"46 %\", \"sign\": \"p\", \"numerator\": 1271, \"denominator\": 2769, \"note\": \"=nicht rechnen\"");
        created.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("period", equalTo("2021/22"))
                .body("periodLabel", equalTo("Schuljahr 2021/22"))
                .body("periodStart", equalTo("2021-08-01"))
                .body("periodEnd", equalTo("2022-08-01"))
                .body("value", equalTo(45.90f))
                .body("sign", equalTo("p"))
                .body("status", equalTo("P"))
                .body("kind", equalTo("ROUNDED"))
                .body("dateBasis", equalTo("INFERRED"))
                .body("asPrinted", equalTo("46 %"))
                .body("source.title", equalTo("Melderegister der Musterstadt"))
                .body("preferred", equalTo(true))
                .body("warnings", hasSize(0));
        given().get("/api/v1/series/" + series + "/observations")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("series.observationCount", equalTo(1))
                .body("items[0].id", equalTo(created.path("id")));
    }

    @Test
    void aFigureNamesWhatItsSourceAllowsAndWhenItWasRetrieved() {
        source = Figures.post(
                        "/sources",
                        "{\"title\": \"Zensus\", \"kind\": \"OFFICIAL\", \"producer\": \"Landesamt\","
                                + " \"url\": \"https://amt.example/zensus\", \"licence\": \"dl-de/by-2-0\","
                                + " \"retrievedOn\": \"2026-03-01\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        record("\"period\": \"2020\", \"value\": 12").then().statusCode(201);
        given().get("/api/v1/series/" + series + "/observations")
                .then()
                .statusCode(200)
                .body("items[0].source.producer", equalTo("Landesamt"))
                .body("items[0].source.url", equalTo("https://amt.example/zensus"))
                .body("items[0].source.licence", equalTo("dl-de/by-2-0"))
                .body("items[0].source.retrievedOn", equalTo("2026-03-01"));
    }

    @Test
    void oddFiguresAreStoredAsPublishedAndSaidToBeOdd() {
        record("\"period\": \"2022-01-02\", \"value\": 100.88, \"numerator\": 80, \"denominator\": 79")
                .then()
                .statusCode(201)
                .body("value", equalTo(100.88f))
                .body(
                        "warnings.code",
                        hasItems("SHARE_ABOVE_100", "NUMERATOR_ABOVE_DENOMINATOR", "VALUE_DIFFERS_FROM_PARTS"));
    }

    /** Sixteen digits are more than readers of JSON keep: 2^53 is the first whole number they may lose. */
    @Test
    void countsOfMoreThanFifteenDigitsAreRefused() {
        record("\"period\": \"2020\", \"value\": 3, \"numerator\": 9007199254740992, \"denominator\": 1000000000000000")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/numerator", "/denominator"));
        record("\"period\": \"2020\", \"value\": 3, \"denominator\": 999999999999999")
                .then()
                .statusCode(201);
    }

    @Test
    void whatCannotBeIsRefusedWithEveryFault() {
        record("\"period\": \"gestern\", \"value\": -1, \"denominator\": 0, \"sign\": \"?\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/period", "/value", "/denominator", "/sign"))
                .body("errors.code", hasItems("PERIOD_UNKNOWN_FORM", "VALUE_NEGATIVE", "DENOMINATOR_NOT_POSITIVE"));
        record("\"period\": \"2020\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("VALUE_AND_REASON_MISSING"));
        record("\"period\": \"2020\", \"value\": 3, \"missingReason\": \"SECRET\"")
                .then()
                .statusCode(400);
        Figures.record(
                        series,
                        "{\"period\": \"2020\", \"value\": 3, \"sourceId\": \"00000000-0000-4000-8000-000000000000\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sourceId"));
    }

    /** The parts are divided to as many decimals as the value has: with these, nobody would live to see the end. */
    @Test
    void aNumberOfEndlessDigitsIsRefusedBeforeAnythingIsCalculatedWithIt() {
        for (String value : List.of("1e-999999999", "1e999999999", "-1e-400000")) {
            record("\"period\": \"2020\", \"numerator\": 1, \"denominator\": 3, \"value\": " + value)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/value"))
                    .body("errors[0].code", equalTo("NUMBER_TOO_LONG"));
        }
    }

    /** 123456789012345.678901 has more digits than a binary fraction of 64 bits can hold. */
    @Test
    void aCorrectionKeepsEveryDigit() {
        String amount = Figures.indicator("AMOUNT", "euros", "NONE").path("id");
        String amounts = Figures.series(amount, Figures.area("musterstadt"));
        String id = Figures.record(amounts, "{\"period\": \"2020\", \"value\": 1, \"sourceId\": \"" + source + "\"}")
                .path("id");
        String corrected = DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"value\": 123456789012345.678901, \"reason\": \"Genauer\"}")
                .patch("/api/v1/observations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(corrected).contains("\"value\":123456789012345.678901");
    }

    @Test
    void aMomentThatNoCalendarHasIsRefused() {
        for (String moment :
                List.of("+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "0000-01-01T00:00:00Z")) {
            for (String read : List.of("/observations", "/change")) {
                given().queryParam("asOf", moment)
                        .get("/api/v1/series/" + series + read)
                        .then()
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("?asOf"));
            }
        }
    }

    @Test
    void aMissingValueIsNeverZero() {
        record("\"period\": \"2020\", \"sign\": \".\"")
                .then()
                .statusCode(201)
                .body("value", nullValue())
                .body("missingReason", equalTo("UNKNOWN"))
                .body("status", equalTo("O"));
        record("\"period\": \"2021\", \"missingReason\": \"SECRET\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("O"));
        record("\"period\": \"2022\", \"value\": 0, \"sign\": \"–\"")
                .then()
                .statusCode(201)
                .body("value", equalTo(0));
    }

    @Test
    void theSamePeriodAndSourceIsCorrectedNotDoubled() {
        record("\"period\": \"2020\", \"value\": 3").then().statusCode(201);
        record("\"period\": \"2020\", \"value\": 4").then().statusCode(409);
    }

    @Test
    void aCorrectionNeedsReasonAndVersionAndKeepsTheHistory() {
        String id = record("\"period\": \"2020\", \"value\": 3").path("id");
        Instant before = Instant.now();
        String path = "/api/v1/observations/" + id;
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .body("{\"value\": 4}")
                .patch(path)
                .then()
                .statusCode(428);
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"value\": 4}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"value\": 4, \"reason\": \"Zahlendreher\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("value", equalTo(4));
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"value\": 5, \"reason\": \"Nochmal\"}")
                .patch(path)
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"2\""));
        given().get("/api/v1/series/" + series + "/revisions?period=2020")
                .then()
                .body("items.action", equalTo(List.of("CORRECTED", "RECORDED")))
                .body("items.value", equalTo(List.of(4, 3)))
                .body("items[0].reason", equalTo("Zahlendreher"))
                .body("items[0].validTo", nullValue())
                .body("items[1].validTo", notNullValue());
        given().queryParam("asOf", before.toString())
                .get("/api/v1/series/" + series + "/observations")
                .then()
                .body("items.value", equalTo(List.of(3)));
    }

    @Test
    void aWithdrawnFigureStaysInTheHistory() {
        String id = record("\"period\": \"2020\", \"value\": 3").path("id");
        Instant before = Instant.now();
        DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Falsche Stadt\"}")
                .post("/api/v1/observations/" + id + "/withdrawals")
                .then()
                .statusCode(204);
        given().get("/api/v1/series/" + series + "/observations").then().body("items", hasSize(0));
        given().queryParam("asOf", before.toString())
                .get("/api/v1/series/" + series + "/observations")
                .then()
                .body("items", hasSize(1));
        given().get("/api/v1/series/" + series + "/revisions").then().body("items[0].action", equalTo("WITHDRAWN"));
        record("\"period\": \"2020\", \"value\": 5").then().statusCode(201);
    }

    @Test
    void competingSourcesStandSideBySide() {
        record("\"period\": \"c.2011\", \"value\": 5.62").then().statusCode(201);
        String other = Figures.source("Ratsvorlage", null);
        String second = Figures.record(
                        series, "{\"period\": \"c.2011\", \"value\": 5.7, \"sourceId\": \"" + other + "\"}")
                .path("id");
        given().get("/api/v1/series/" + series + "/observations")
                .then()
                .body("items", hasSize(2))
                .body("items.findAll { it.preferred }.value", equalTo(List.of(5.7f)));
        String first =
                given().get("/api/v1/series/" + series + "/observations").path("items.find { !it.preferred }.id");
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"preferred\": true, \"reason\": \"Die Presse lag näher am Register\"}")
                .patch("/api/v1/observations/" + first)
                .then()
                .statusCode(200);
        given().get("/api/v1/series/" + series + "/observations")
                .then()
                .body("items.findAll { it.preferred }.value", equalTo(List.of(5.62f)));
        assertThat(second).isNotNull();
    }

    @Test
    void theVerdictComesWithItsWorking() {
        record("\"period\": \"2016\", \"value\": 60.0, \"numerator\": 48, \"denominator\": 80");
        record("\"period\": \"2020\", \"value\": 80.0, \"numerator\": 56, \"denominator\": 70");
        given().get("/api/v1/series/" + series + "/change")
                .then()
                .statusCode(200)
                .body("result", equalTo("IMPROVED"))
                .body("direction", equalTo("RISEN"))
                .body("method", equalTo("NEWCOMBE_DIFFERENCE"))
                .body("baseline.period", equalTo("2016"))
                .body("estimate.unit", equalTo("PERCENTAGE_POINTS"))
                .body("sentence.de", containsString("Verbessert: gestiegen von 60,0"));
        given().get("/api/v1/indicators/" + indicator)
                .then()
                .body("latest.value", equalTo(80.0f))
                .body("latest.period", equalTo("2020"))
                .body("change.result", equalTo("IMPROVED"))
                .body("seriesCount", equalTo(1));
        given().get("/api/v1/series/" + series + "/change?from=2018")
                .then()
                .body("reason", equalTo("FEWER_THAN_TWO_POINTS"));
    }

    @Test
    void aSeriesWithoutFiguresSaysSo() {
        given().get("/api/v1/series/" + series + "/change")
                .then()
                .statusCode(200)
                .body("reason", equalTo("FEWER_THAN_TWO_POINTS"))
                .body("sentence.de", equalTo("Es liegt noch kein verwendbarer Wert vor."));
    }

    @Test
    void theCsvSpeaksTheReadersLanguage() {
        record("\"period\": \"2020\", \"value\": 28.98, \"note\": \"=1+1\"");
        String german = given().header("Accept", "text/csv")
                .header("Accept-Language", "de")
                .get("/api/v1/series/" + series + "/observations")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asString();
        assertThat(german)
                .contains("Indikator;Gebiet;Zeitraum;Wert;")
                .contains(";28,98;")
                .contains(";'=1+1");
        String english = given().header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/series/" + series + "/observations")
                .asString();
        assertThat(english).startsWith("indicator,area,period,value,").contains(",28.98,");
    }

    @Test
    void manySeriesAreReadColumnByColumn() {
        record("\"period\": \"2020\", \"value\": 3");
        record("\"period\": \"2022\", \"value\": 5.5, \"sign\": \"p\"");
        String code = given().get("/api/v1/indicators/" + indicator).path("code");
        Response other = Figures.indicator("COUNT", "persons", "NONE");
        String otherSeries = Figures.series(other.path("id"), Figures.area("musterstadt"));
        Figures.record(otherSeries, "{\"period\": \"2021\", \"sign\": \".\", \"sourceId\": \"" + source + "\"}");
        String path = "/api/v1/observations?area=musterstadt&indicator=" + code + "," + other.path("code");
        var table = given().get(path).then().statusCode(200).body("periods", equalTo(List.of("2020", "2021", "2022")));
        List<String> ids = table.extract().path("series.id");
        int own = ids.indexOf(series);
        table.body("values[" + own + "]", equalTo(java.util.Arrays.asList(3, null, 5.5f)))
                .body("status[" + own + "]", equalTo(java.util.Arrays.asList("A", null, "P")))
                .body("status[" + (1 - own) + "]", equalTo(java.util.Arrays.asList(null, "O", null)));
        given().get(path + "&lastN=1&from=2021").then().body("periods", equalTo(List.of("2021", "2022")));
        given().get("/api/v1/observations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("indicator"));
    }

    @Test
    void unchangedFiguresAnswer304() {
        record("\"period\": \"2020\", \"value\": 3");
        Response read = given().get("/api/v1/series/" + series + "/observations");
        given().header("If-None-Match", read.header("ETag"))
                .get("/api/v1/series/" + series + "/observations")
                .then()
                .statusCode(304);
        record("\"period\": \"2021\", \"value\": 3");
        given().header("If-None-Match", read.header("ETag"))
                .get("/api/v1/series/" + series + "/observations")
                .then()
                .statusCode(200);
    }

    /** A reader who has the figures must learn of everything that is shown with them. */
    @Test
    void anotherNameIsANewAnswer() {
        record("\"period\": \"2020\", \"value\": 3");
        String path = "/api/v1/series/" + series + "/observations";
        String before = given().get(path).header("ETag");
        String area = given().get(path).path("series.area.id");

        rename("/sources/" + source, "{\"title\": \"Register der Musterstadt\"}");
        Response read = given().header("If-None-Match", before).get(path);
        read.then().statusCode(200).body("items[0].source.title", equalTo("Register der Musterstadt"));
        rename("/indicators/" + indicator, "{\"name\": {\"de\": {\"text\": \"Neuer Name\"}}}");
        read = given().header("If-None-Match", read.header("ETag")).get(path);
        read.then().statusCode(200).body("series.indicator.label", equalTo("Neuer Name"));
        rename("/areas/" + area, "{\"name\": {\"de\": {\"text\": \"Musterstadt\"}}}");
        read = given().header("If-None-Match", read.header("ETag")).get(path);
        read.then().statusCode(200).body("series.area.label", equalTo("Musterstadt"));
        given().header("If-None-Match", read.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"));
    }

    /** Whether the parts add up to the total is said at the total, so each part decides about what is shown of it. */
    @Test
    void aPartThatChangesIsANewAnswerOfItsTotal() {
        Response counted = Figures.indicator("COUNT", "persons", "NONE");
        String area = Figures.area("musterstadt");
        String total = Figures.series(counted.path("id"), area);
        record(total, 100);
        String women = Figures.series(counted.path("id"), area, "{\"SEX\": \"F\"}");
        String woman = record(women, 40);
        record(Figures.series(counted.path("id"), area, "{\"SEX\": \"M\"}"), 60);
        String recorded = given().get("/api/v1/series/" + total).path("updatedAt");

        String known = known(total, "none yet", List.of());
        correct(woman, "37");
        known = known(total, known, List.of("PARTS_MISS_TOTAL"));
        String imported = Imports.done(Imports.csv(
                "?sourceId=" + source,
                "Indikator;Gebiet;Geschlecht;Zeitraum;Wert\n" + counted.path("code") + ";musterstadt;F;2020;40\n"));
        known = known(total, known, List.of());
        DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .post("/api/v1/observation-imports/" + imported + "/undos")
                .then()
                .statusCode(201);
        known = known(total, known, List.of("PARTS_MISS_TOTAL"));
        withdraw(woman);
        known(total, known, List.of());
        given().get("/api/v1/series/" + total).then().body("updatedAt", equalTo(recorded));
    }

    /** Reads the figure anew and says what the reader knows it by afterwards. */
    private static String known(String series, String before, List<String> warnings) {
        Response read = given().header("If-None-Match", before).get("/api/v1/series/" + series + "/observations");
        read.then().statusCode(200).body("items[0].warnings.code", equalTo(warnings));
        return read.header("ETag");
    }

    private String record(String series, int value) {
        Response recorded = Figures.record(
                series, "{\"period\": \"2020\", \"value\": " + value + ", \"sourceId\": \"" + source + "\"}");
        recorded.then().statusCode(201);
        return recorded.path("id");
    }

    private static String now(String observation) {
        return given().get("/api/v1/observations/" + observation).header("ETag");
    }

    private static void correct(String observation, String value) {
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", now(observation))
                .body("{\"value\": " + value + ", \"reason\": \"Nachgezählt\"}")
                .patch("/api/v1/observations/" + observation)
                .then()
                .statusCode(200);
    }

    private static void withdraw(String observation) {
        DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", now(observation))
                .body("{\"reason\": \"Verwechselt\"}")
                .post("/api/v1/observations/" + observation + "/withdrawals")
                .then()
                .statusCode(204);
    }

    /** A browser keeps one answer for an address and asks with its tag whatever it wants this time. */
    @Test
    void anotherLanguageReaderOrFormatIsAnotherAnswer() {
        record("\"period\": \"2021/2022\", \"value\": 3");
        String path = "/api/v1/series/" + series + "/observations";
        String german = given().header("Accept-Language", "de").get(path).header("ETag");
        given().header("Accept-Language", "de")
                .header("If-None-Match", german)
                .get(path)
                .then()
                .statusCode(304);
        given().header("Accept-Language", "de").head(path).then().header("ETag", equalTo(german));
        given().header("Accept-Language", "en")
                .header("If-None-Match", german)
                .get(path)
                .then()
                .statusCode(200)
                .body("items[0].periodLabel", equalTo("school year 2021/22"));
        DATA_STEWARD
                .asks()
                .header("Accept-Language", "de")
                .header("If-None-Match", german)
                .get(path)
                .then()
                .statusCode(200);
        String file = given().header("Accept-Language", "de")
                .header("Accept", "text/csv")
                .get(path)
                .header("ETag");
        given().header("Accept-Language", "de")
                .header("If-None-Match", file)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("Vary", containsString("Accept,"));
    }

    private static void rename(String thing, String patch) {
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", DATA_STEWARD.asks().get("/api/v1" + thing).header("ETag"))
                .body(patch)
                .patch("/api/v1" + thing)
                .then()
                .statusCode(200);
    }

    @Test
    void competingFiguresInATable() {
        record("\"period\": \"2020\", \"value\": 3");
        String other = Figures.source("Ratsvorlage", null);
        Figures.record(series, "{\"period\": \"2020\", \"value\": 4, \"sourceId\": \"" + other + "\"}");
        String code = given().get("/api/v1/indicators/" + indicator).path("code");
        String path = "/api/v1/observations?indicator=" + code;
        given().get(path).then().body("values", equalTo(List.of(List.of(4))));
        given().get(path + "&lastN=1").then().body("values", equalTo(List.of(List.of(4))));
        String first =
                given().get("/api/v1/series/" + series + "/observations").path("items.find { !it.preferred }.id");
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"preferred\": true, \"reason\": \"Das Register zählt\"}")
                .patch("/api/v1/observations/" + first)
                .then()
                .statusCode(200);
        given().get(path).then().body("values", equalTo(List.of(List.of(3))));
        given().get(path + "&lastN=1").then().body("values", equalTo(List.of(List.of(3))));
    }

    @Test
    void whoMayWriteFigures() {
        String body = "{\"period\": \"2020\", \"value\": 3, \"sourceId\": \"" + source + "\"}";
        String path = "/api/v1/series/" + series + "/observations";
        given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(401);
        READER.asks().contentType(ContentType.JSON).body(body).post(path).then().statusCode(403);
        COORDINATOR
                .asks()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
        IMPORTER.asks()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    @Test
    void badQuestionsAreAnsweredClearly() {
        String path = "/api/v1/series/" + series + "/observations";
        given().get(path + "?from=gestern").then().statusCode(400).body("errors[0].pointer", equalTo("?from"));
        given().get(path + "?asOf=2020-01-01").then().statusCode(400).body("errors[0].pointer", equalTo("?asOf"));
        given().get("/api/v1/series/00000000-0000-4000-8000-000000000000")
                .then()
                .statusCode(404);
        given().get("/api/v1/series/" + series).then().body("naturalKey", containsString(".musterstadt"));
        given().get("/api/v1/indicators/" + indicator + "/series").then().body("items.id", hasItem(series));
    }

    @Test
    void aUsedSourceStays() {
        record("\"period\": \"2020\", \"value\": 3");
        DATA_STEWARD
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/sources/" + source)
                .then()
                .statusCode(409);
        String unused = Figures.source("Unbenutzt", null);
        DATA_STEWARD
                .asks()
                .contentType(PATCH)
                .header("If-Match", "\"0\"")
                .body("{\"licence\": \"DL-DE-BY-2.0\", \"url\": \"javascript:alert(1)\"}")
                .patch("/api/v1/sources/" + unused)
                .then()
                .statusCode(400);
        DATA_STEWARD
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/sources/" + unused)
                .then()
                .statusCode(204);
    }
}
