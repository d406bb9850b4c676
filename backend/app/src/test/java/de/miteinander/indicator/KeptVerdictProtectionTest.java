package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Json;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kept verdict tells no more of its figures than every other way of reading them does today. */
@Town
class KeptVerdictProtectionTest {

    private String source;
    private Response indicator;
    private String series;

    @BeforeEach
    void staff() {
        Figures.staff();
        source = DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"title\": \"Register " + UUID.randomUUID() + "\", \"kind\": \"REGISTER\"}")
                .post("/api/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        indicator = Figures.indicator("SHARE", "percent", "UP");
        series = Figures.series(indicator.path("id"), Figures.area("musterstadt"));
    }

    private void protection(String protection) {
        indicator = Json.patch(
                DATA_STEWARD, "/indicators/" + indicator.path("id"), "{" + protection + "}", indicator.header("ETag"));
        indicator.then().statusCode(200);
    }

    private Response figure(int year, long cases, long base) {
        Response recorded = Figures.record(
                series,
                String.format(
                        Locale.ROOT,
                        "{\"period\": \"%d\", \"value\": %.2f, \"numerator\": %d, \"denominator\": %d, \"sourceId\": \"%s\"}",
                        year,
                        100.0 * cases / base,
                        cases,
                        base,
                        source));
        recorded.then().statusCode(201);
        return recorded;
    }

    private String kept() {
        return DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"seriesId\": \"" + series + "\", \"occasion\": \"Rat\"}")
                .post("/api/v1/verdicts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response read(String verdict) {
        return given().get("/api/v1/verdicts/" + verdict);
    }

    private void isWithheld(String verdict) {
        read(verdict)
                .then()
                .statusCode(200)
                .body("occasion", equalTo("Rat"))
                .body("answer.result", equalTo("NOT_ASSESSABLE"))
                .body("answer.reason", equalTo("PROTECTED"))
                .body("answer.sentence.de", containsString("geschützt"))
                .body("answer.sentence.en", containsString("protected"))
                .body("answer.direction", nullValue())
                .body("answer.method", equalTo("NONE"))
                .body("answer.baseline", nullValue())
                .body("answer.latest", nullValue())
                .body("answer.estimate", nullValue())
                .body("answer.pValue", nullValue())
                .body("answer.parameters.size()", equalTo(0))
                .body("answer.notes", empty())
                .body("today.sameFigures", equalTo(false))
                .body("today.sameAnswer", equalTo(false));
        given().get("/api/v1/series/" + series + "/verdicts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].result", equalTo("NOT_ASSESSABLE"));
    }

    @Test
    void figuresThatAreRoundedNowAreRoundedInItToo() {
        figure(2020, 48, 81);
        figure(2024, 63, 72);
        String verdict = kept();
        Response before = read(verdict);
        before.then().body("answer.result", equalTo("IMPROVED")).body("figures.numerator", equalTo(List.of(48, 63)));

        protection("\"protection\": \"PERSONS_ROUND\"");

        isWithheld(verdict);
        read(verdict)
                .then()
                .body("figures.numerator", equalTo(List.of(50, 65)))
                .body("figures.denominator", equalTo(List.of(80, 70)))
                .body("figuresHash", not(equalTo(before.<String>path("figuresHash"))));
    }

    /** 40 of 80 and 60 of 80 are shown alike when they are rounded; that they were exact must not be told by the verdict. */
    @Test
    void itDoesNotTellThatARoundedFigureIsExact() {
        figure(2020, 40, 80);
        figure(2024, 60, 80);
        String verdict = kept();

        protection("\"protection\": \"PERSONS_ROUND\"");

        isWithheld(verdict);
    }

    @Test
    void aFigureThatBecameConfidentialIsLeftOut() {
        String first = figure(2020, 48, 81).path("id");
        figure(2024, 63, 72);
        String verdict = kept();

        Json.patch(
                        DATA_STEWARD,
                        "/observations/" + first,
                        "{\"confidentiality\": \"CONFIDENTIAL\", \"reason\": \"Nicht freigegeben\"}",
                        "\"1\"")
                .then()
                .statusCode(200);

        isWithheld(verdict);
        read(verdict).then().body("figures", hasSize(1)).body("figures[0].period", equalTo("2024"));
    }

    @Test
    void whatWasRoundedToFiveIsWithheldWhenItIsRoundedToTen() {
        protection("\"protection\": \"PERSONS_ROUND\"");
        figure(2020, 103, 301);
        figure(2024, 198, 302);
        String verdict = kept();
        read(verdict).then().body("answer.result", equalTo("IMPROVED"));

        protection("\"protectionStep\": 10");

        isWithheld(verdict);
    }

    @Test
    void itStaysAsItWasKeptWhateverIsCorrectedLater() {
        protection("\"protection\": \"PERSONS_ROUND\"");
        String first = figure(2020, 103, 301).path("id");
        figure(2024, 198, 302);
        String verdict = kept();
        Response before = read(verdict);
        before.then().body("answer.result", equalTo("IMPROVED"));

        Json.patch(
                        DATA_STEWARD,
                        "/observations/" + first,
                        "{\"value\": 59.8, \"numerator\": 180, \"reason\": \"Zahlendreher\"}",
                        "\"1\"")
                .then()
                .statusCode(200);

        Response after = read(verdict);
        assertThat(untilToday(after)).isEqualTo(untilToday(before)).contains("\"IMPROVED\"");
        after.then().body("today.sameFigures", equalTo(false));
    }

    /** All but what the same question gives today. */
    private static String untilToday(Response verdict) {
        String text = verdict.asString();
        return text.substring(0, text.indexOf("\"today\""));
    }
}
