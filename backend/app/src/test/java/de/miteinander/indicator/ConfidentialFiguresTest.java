package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Json;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a source gives only for internal use: whoever keeps the figures sees it, nobody else can read or calculate it. */
@Town
class ConfidentialFiguresTest {

    private static final String HEADER = "Indikator;Gebiet;Zeitraum;Wert;Quelle;Vertraulichkeit\n";

    /** Long enough that no identifier in an answer holds it by chance. */
    private static final int SECRET = 471_104_711;

    private Counted counted;
    private String source;

    @BeforeEach
    void setUp() {
        counted = Counted.ready();
        source = Figures.source("Interner Bericht", null);
    }

    private String row(String period, String value, String confidentiality) {
        return counted.row(period, value).strip() + ";" + confidentiality + "\n";
    }

    private Response byHand(String series, String confidentiality) {
        return Figures.record(
                series,
                "{\"period\": \"2020\", \"value\": " + SECRET + ", \"sourceId\": \"" + source
                        + "\", \"note\": \"nur für die Runde\", \"confidentiality\": \"" + confidentiality + "\"}");
    }

    private static Response figures(String series) {
        return given().get("/api/v1/series/" + series + "/observations");
    }

    private static Response raw(String series) {
        return DATA_STEWARD.asks().get("/api/v1/series/" + series + "/raw-observations");
    }

    private static Response correct(String figure, int revision, String patch) {
        return Json.patch(DATA_STEWARD, "/observations/" + figure, patch, "\"" + revision + "\"");
    }

    @Test
    void onlyThoseWhoKeepTheFiguresSeeOneThatIsInternal() {
        String series = Figures.series(counted.indicator(), Figures.area("musterstadt"));

        byHand(series, "INTERNAL").then().statusCode(201).body("value", nullValue());

        figures(series)
                .then()
                .body("items[0].value", nullValue())
                .body("items[0].missingReason", equalTo("SECRET"))
                .body("items[0].note", nullValue())
                .body("items[0].confidentiality", nullValue())
                .body("items[0].protection.shown", equalTo("SUPPRESSED"));
        raw(series)
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(SECRET))
                .body("items[0].note", equalTo("nur für die Runde"))
                .body("items[0].confidentiality", equalTo("INTERNAL"));
        for (String output : List.of("text/csv", "application/vnd.sdmx.data+csv;version=2.1.0", "application/json")) {
            assertThat(given().accept(output)
                            .get("/api/v1/observations?indicator=" + counted.code())
                            .asString())
                    .doesNotContain(String.valueOf(SECRET))
                    .doesNotContain("nur für die Runde");
        }
    }

    @Test
    void aFigureThatBecomesConfidentialIsWithheldInItsHistoryToo() {
        String series = Figures.series(counted.indicator(), Figures.area("musterstadt"));
        Response first = byHand(series, "FREE");
        first.then().statusCode(201).body("value", equalTo(SECRET)).body("confidentiality", equalTo("FREE"));
        String known = first.path("recordedAt");

        correct(
                        first.path("id"),
                        1,
                        "{\"confidentiality\": \"CONFIDENTIAL\", \"reason\": \"Der Träger gibt es nicht frei\"}")
                .then()
                .statusCode(200)
                .body("value", nullValue());

        given().get("/api/v1/series/" + series + "/revisions")
                .then()
                .body("items", hasSize(2))
                .body("items.value", not(hasItem(SECRET)))
                .body("items.reason", not(hasItem("Der Träger gibt es nicht frei")));
        given().queryParam("asOf", known)
                .get("/api/v1/series/" + series + "/observations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].value", nullValue());
        given().get("/api/v1/observations/changes?indicator=" + counted.code())
                .then()
                .body("items", hasSize(2))
                .body("items.value", not(hasItem(SECRET)));

        correct(first.path("id"), 2, "{\"confidentiality\": \"FREE\", \"reason\": \"Der Träger stimmt zu\"}")
                .then()
                .statusCode(200)
                .body("value", equalTo(SECRET));
    }

    /** It stays so with the next delivery that says nothing about it; opening it must be said. */
    @Test
    void aFileSaysWhatIsConfidential() {
        csv("", HEADER + row("2020", "4711", "vertraulich") + row("2021", "500", ""))
                .then()
                .statusCode(200);
        assertThat(counted.values()).containsEntry("2020", null).containsEntry("2021", 500);

        csv("", Imports.HEADER + counted.row("2020", "4712") + counted.row("2021", "501"))
                .then()
                .statusCode(200);
        assertThat(counted.values()).containsEntry("2020", null).containsEntry("2021", 501);
        csv("", HEADER + row("2020", "4713", "")).then().statusCode(200);
        assertThat(counted.values()).containsEntry("2020", null);
        raw(counted.series())
                .then()
                .body("items[0].value", equalTo(4713))
                .body("items[0].confidentiality", equalTo("CONFIDENTIAL"));

        csv("", HEADER + row("2020", "4713", "frei")).then().statusCode(200);
        assertThat(counted.values()).containsEntry("2020", 4713);
    }

    @Test
    void anUnknownWordIsAFaultOfItsRow() {
        csv("", HEADER + row("2020", "1", "streng"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CONFIDENTIALITY_UNKNOWN"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "Die Vertraulichkeit „streng“ kennen wir nicht. Möglich sind: frei, intern, vertraulich."));
    }

    /** The codes of the code list CL_CONF_STATUS: N is not for publication, F is free. */
    @Test
    void sdmxSaysItWithConfStatus() {
        String header = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,CONF_STATUS,SOURCE\n";
        String start = "dataflow,MITEINANDER:OBSERVATIONS(1.0),R," + counted.code() + ",musterstadt,";
        Imports.send(
                        Imports.SDMX,
                        "",
                        header + start + "2020,4711,N,Proberegister\n" + start + "2021,500,F,Proberegister\n")
                .then()
                .statusCode(200);
        assertThat(counted.values()).containsEntry("2020", null).containsEntry("2021", 500);
        raw(counted.series()).then().body("items[0].confidentiality", equalTo("INTERNAL"));
        // What the public may download comes back and opens nothing.
        String download = given().accept(Imports.SDMX)
                .get("/api/v1/observations?indicator=" + counted.code())
                .asString();
        Imports.send(Imports.SDMX, "", download).then().statusCode(200).body("counts.updated", equalTo(0));
        raw(counted.series()).then().body("items[0].value", equalTo(4711));
    }

    /** 300 men and 200 women are 500: if the 200 are confidential, the total minus the 300 must not give them. */
    @Test
    void sumsOfPersonsDoNotTellIt() {
        Response persons = DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .body(
                        "{\"code\": \"" + counted.code()
                                + "-P\", \"name\": {\"de\": {\"text\": \"Menschen\"}}, \"valueKind\": \"COUNT\", \"unit\": \"persons\", \"visibility\": \"PUBLIC\", \"protection\": \"PERSONS_SUPPRESS\"}")
                .post("/api/v1/indicators");
        persons.then().statusCode(201);
        String start = persons.path("code") + ";musterstadt;";
        csv(
                        "",
                        "Indikator;Gebiet;Geschlecht;Zeitraum;Wert;Quelle;Vertraulichkeit\n"
                                + start + "M;2020;300;Proberegister;\n"
                                + start + "F;2020;200;Proberegister;vertraulich\n"
                                + start + "_T;2020;500;Proberegister;\n")
                .then()
                .statusCode(200);

        List<@Nullable Object> shown = new ArrayList<>();
        for (String series : given().get("/api/v1/indicators/" + persons.path("id") + "/series")
                .jsonPath()
                .<String>getList("items.id")) {
            shown.add(figures(series).path("items[0].value"));
        }
        assertThat(shown).hasSize(3).doesNotContain(200);
        assertThat(shown.stream().filter(Objects::nonNull)).hasSizeLessThan(2);
    }
}
