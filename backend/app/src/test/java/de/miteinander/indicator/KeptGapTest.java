package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Json;
import de.miteinander.testing.Town;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verdict on the gap between two groups, kept for an occasion. */
@Town
class KeptGapTest extends JudgedSeries {

    private Response indicator;
    private String germans;
    private String foreigners;
    private String gap;

    @BeforeEach
    void twoGroups() {
        source = Json.create(
                DATA_STEWARD,
                "/sources",
                "{\"title\": \"Register " + UUID.randomUUID() + "\", \"kind\": \"REGISTER\"}");
        indicator = Figures.indicator("SHARE", "percent", "UP");
        germans = group("DE");
        foreigners = group("AUSL");
        gap = Json.create(
                DATA_STEWARD,
                "/indicators/" + indicator.path("id") + "/group-gaps",
                "{\"seriesId\": \"" + germans + "\", \"referenceId\": \"" + foreigners
                        + "\", \"name\": {\"de\": {\"text\": \"Vergleich\"}}}");
    }

    private String group(String code) {
        return Figures.series(
                indicator.path("id"), Figures.area("musterstadt"), "{\"POPULATION_GROUP\": \"" + code + "\"}");
    }

    /** From 20 points (56 of 70 and 48 of 80) to 1 point (560 of 700 and 632 of 800). */
    private void aGapThatNarrows() {
        figure(germans, 2020, "\"value\": 80, \"numerator\": 56, \"denominator\": 70");
        figure(foreigners, 2020, "\"value\": 60, \"numerator\": 48, \"denominator\": 80");
        figure(germans, 2024, "\"value\": 80, \"numerator\": 560, \"denominator\": 700");
        figure(foreigners, 2024, "\"value\": 79, \"numerator\": 632, \"denominator\": 800");
    }

    private Response keep(String more) {
        return post("/group-gaps/" + gap + "/verdicts", "{\"occasion\": \"Rat 2026\"" + more + "}");
    }

    private static Response read(String verdict) {
        return given().get("/api/v1/gap-verdicts/" + verdict);
    }

    @Test
    void standsOnTheFiguresOfBothGroups() {
        aGapThatNarrows();
        Response kept = keep("");
        kept.then().statusCode(201).header("Location", containsString("/gap-verdicts/" + kept.path("id")));
        JsonPath verdict = exact(read(kept.path("id")));
        assertThat(verdict.getString("occasion")).isEqualTo("Rat 2026");
        assertThat(verdict.getString("answer.result")).isEqualTo("IMPROVED");
        assertThat(verdict.getDouble("answer.change")).isCloseTo(-19.0, within(1e-9));
        assertThat(verdict.getList("group.numerator")).isEqualTo(List.of(56, 560));
        assertThat(verdict.getList("reference.denominator")).isEqualTo(List.of(80, 800));
        assertThat(verdict.getBoolean("today.sameFigures")).isTrue();
        assertThat(verdict.getBoolean("today.sameAnswer")).isTrue();
        given().get("/api/v1/group-gaps/" + gap + "/verdicts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(kept.path("id")));
    }

    @Test
    void leavesOutWhatOnlyOneGroupHas() {
        aGapThatNarrows();
        figure(germans, 2025, "\"value\": 81, \"numerator\": 567, \"denominator\": 700");
        read(keep("").path("id"))
                .then()
                .body("group.period", equalTo(List.of("2020", "2024")))
                .body("reference.period", equalTo(List.of("2020", "2024")));
    }

    @Test
    void staysWhenFiguresComeLater() {
        aGapThatNarrows();
        String kept = keep("").path("id");
        figure(germans, 2025, "\"value\": 90, \"numerator\": 630, \"denominator\": 700");
        figure(foreigners, 2025, "\"value\": 50, \"numerator\": 400, \"denominator\": 800");
        read(kept)
                .then()
                .body("answer.result", equalTo("IMPROVED"))
                .body("today.sameFigures", equalTo(false))
                .body("today.result", equalTo("WORSENED"));
    }

    @Test
    void isWithheldWhenOneOfItsFiguresIs() {
        aGapThatNarrows();
        String kept = keep("").path("id");
        Json.patch(
                        DATA_STEWARD,
                        "/indicators/" + indicator.path("id"),
                        "{\"protection\": \"PERSONS_ROUND\"}",
                        indicator.header("ETag"))
                .then()
                .statusCode(200);
        read(kept)
                .then()
                .body("occasion", equalTo("Rat 2026"))
                .body("answer.result", equalTo("NOT_ASSESSABLE"))
                .body("answer.reason", equalTo("PROTECTED"))
                .body("answer.change", nullValue())
                .body("answer.interval", nullValue())
                .body("answer.sentence.de", containsString("geschützt"))
                .body("group.numerator", equalTo(List.of(55, 560)))
                .body("today.sameFigures", equalTo(false))
                .body("today.sameAnswer", equalTo(false));
    }

    @Test
    void needsACommonPeriodAndAMomentThatWas() {
        keep("").then().statusCode(409);
        aGapThatNarrows();
        keep(", \"asOf\": \"2000-01-01T00:00:00Z\"").then().statusCode(409);
        keep(", \"asOf\": \"2999-01-01T00:00:00Z\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("IN_THE_FUTURE"));
        post("/group-gaps/" + gap + "/verdicts", "{\"occasion\": \" \"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/occasion"));
    }

    @Test
    void keepsItsComparison() {
        aGapThatNarrows();
        keep("").then().statusCode(201);
        DATA_STEWARD
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/group-gaps/" + gap)
                .then()
                .statusCode(409)
                .body("detail", containsString("festgehalten"));
        given().get("/api/v1/group-gaps/" + gap).then().statusCode(200);
    }
}
