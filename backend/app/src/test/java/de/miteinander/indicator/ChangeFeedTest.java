package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.miteinander.testing.Town;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that happened to figures, once each and in order. */
@Town
class ChangeFeedTest {

    private static final String HEADER = "Indikator;Gebiet;Zeitraum;Wert;Quelle\n";

    @Inject
    Jdbi database;

    private String code;
    private String indicator;

    @BeforeEach
    void indicator() {
        Figures.staff();
        Figures.area("musterstadt");
        Response created = Figures.indicator("COUNT", "persons", "NONE");
        code = created.path("code");
        indicator = created.path("id");
    }

    private void recorded(String... rows) {
        DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body((HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(200);
    }

    private String row(String period, int value) {
        return code + ";musterstadt;" + period + ";" + value + ";Proberegister\n";
    }

    private Response feed(String after) {
        return given().queryParam("indicator", code)
                .queryParam("limit", 2)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get("/api/v1/observations/changes");
    }

    private List<String> all() {
        List<String> steps = new ArrayList<>();
        Response page = feed(null);
        while (true) {
            page.then().statusCode(200);
            List<Map<String, Object>> items = page.path("items");
            items.forEach(item -> steps.add(item.get("action") + " " + item.get("period") + " " + item.get("value")));
            if (!page.<Boolean>path("more")) {
                return steps;
            }
            page = feed(page.path("next"));
        }
    }

    @Test
    void tellsEveryStepWithTombstones() {
        recorded(row("2019", 4), row("2020", 5));
        recorded(row("2020", 6));
        String series =
                given().get("/api/v1/indicators/" + indicator + "/series").path("items[0].id");
        Response items = given().get("/api/v1/series/" + series + "/observations");
        DATA_STEWARD
                .asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Falsche Stadt\"}")
                .post("/api/v1/observations/" + items.path("items[0].id") + "/withdrawals")
                .then()
                .statusCode(204);
        assertThat(all())
                .containsExactlyInAnyOrder(
                        "RECORDED 2019 4", "RECORDED 2020 5", "CORRECTED 2020 6", "WITHDRAWN 2019 null")
                .endsWith("CORRECTED 2020 6", "WITHDRAWN 2019 null");
    }

    @Test
    void goesOnWhereItStopped() {
        recorded(row("2019", 4));
        String place = feed(null).path("next");
        feed(place).then().body("items", hasSize(0)).body("more", equalTo(false));
        recorded(row("2020", 5));
        feed(place).then().body("items.period", equalTo(List.of("2020")));
    }

    /** A transaction that draws its numbers first and ends last must not be skipped. */
    @Test
    void waitsForWhoeverIsStillWriting() {
        recorded(row("2019", 4));
        UUID observation;
        try (Handle reading = database.open()) {
            observation = reading.createQuery(
                            "SELECT o.id FROM observation o JOIN series s ON s.id = o.series_id WHERE s.indicator_id = :id")
                    .bind("id", UUID.fromString(indicator))
                    .mapTo(UUID.class)
                    .one();
        }
        String place = feed(null).path("next");
        try (Handle slow = database.open()) {
            slow.begin();
            slow.createUpdate("""
                            INSERT INTO observation_revision (observation_id, revision, action, series_id, period, period_start,
                                period_end, period_precision, source_id, value, kind, date_basis, preferred,
                                definition_version, actor, recorded_at)
                            SELECT id, 99, 'U', series_id, period, period_start, period_end, period_precision, source_id, 44,
                                kind, date_basis, preferred, definition_version, 'test', recorded_at
                            FROM observation WHERE id = :id
                            """).bind("id", observation).execute();
            recorded(row("2020", 5));
            // The later one is finished, but it would overtake the earlier one.
            Response waiting = feed(place);
            waiting.then().body("items", hasSize(0)).body("more", equalTo(false));
            slow.commit();
            feed(waiting.path("next")).then().body("items.value", equalTo(List.of(44, 5)));
        }
    }

    private void decide(String body) {
        String path = "/api/v1/indicators/" + indicator;
        DATA_STEWARD
                .asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", DATA_STEWARD.asks().get(path).header("ETag"))
                .body(body)
                .patch(path)
                .then()
                .statusCode(200);
    }

    /** Rounded to 5, 12 is 10; rounded to 10 as well, but it could be another figure. */
    @Test
    void whatIsShownAnewIsAStep() {
        recorded(row("2019", 4), row("2020", 12));
        recorded(row("2020", 12), row("2021", 30));
        String series =
                given().get("/api/v1/indicators/" + indicator + "/series").path("items[0].id");
        Response items = given().get("/api/v1/series/" + series + "/observations");
        DATA_STEWARD
                .asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Falsche Stadt\"}")
                .post("/api/v1/observations/" + items.path("items[0].id") + "/withdrawals")
                .then()
                .statusCode(204);
        String place = end();

        decide("{\"protection\": \"PERSONS_ROUND\"}");
        Response rounded = feed(place);
        rounded.then()
                .body("items.action", equalTo(List.of("SHOWN_ANEW", "SHOWN_ANEW")))
                .body("items.find { it.period == '2020' }.value", equalTo(10))
                .body("items.find { it.period == '2020' }.protection.shown", equalTo("ROUNDED"))
                .body("items.find { it.period == '2020' }.protection.step", equalTo(5))
                .body("items.find { it.period == '2020' }.revision", equalTo(1))
                .body("items.find { it.period == '2021' }.value", equalTo(30))
                .body("more", equalTo(false));

        decide("{\"name\": {\"de\": {\"text\": \"Anderer Name\"}}}");
        feed(rounded.path("next")).then().body("items", hasSize(0));

        decide("{\"protectionStep\": 10}");
        Response coarser = feed(rounded.path("next"));
        coarser.then()
                .body("items.action", equalTo(List.of("SHOWN_ANEW", "SHOWN_ANEW")))
                .body("items.protection.step", equalTo(List.of(10, 10)));

        decide("{\"protection\": \"NO_PERSONS\"}");
        feed(coarser.path("next"))
                .then()
                .body("items.action", equalTo(List.of("SHOWN_ANEW", "SHOWN_ANEW")))
                .body("items.find { it.period == '2020' }.value", equalTo(12))
                .body("items.protection", equalTo(Arrays.asList(null, null)));
    }

    @Test
    void aSourceThatIsProtectedAlreadyShowsItsFiguresAnew() {
        String source = DATA_STEWARD
                .asks()
                .contentType("application/json")
                .body("{\"title\": \"Register " + code + "\", \"kind\": \"REGISTER\"}")
                .post("/api/v1/sources")
                .path("id");
        decide("{\"protection\": \"PERSONS_ROUND\"}");
        recorded(code + ";musterstadt;2020;12;Register " + code + "\n");
        String place = end();
        String path = "/api/v1/sources/" + source;
        DATA_STEWARD
                .asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", DATA_STEWARD.asks().get(path).header("ETag"))
                .body("{\"protection\": \"ALREADY_PROTECTED\"}")
                .patch(path)
                .then()
                .statusCode(200);
        feed(place)
                .then()
                .body("items.action", equalTo(List.of("SHOWN_ANEW")))
                .body("items.value", equalTo(List.of(12)));
    }

    @Test
    void whatBecomesPublicIsShownAnew() {
        decide("{\"visibility\": \"INTERNAL\"}");
        recorded(row("2019", 4));
        Response hidden = feed(null);
        hidden.then().body("items", hasSize(0));
        decide("{\"visibility\": \"PUBLIC\"}");
        feed(hidden.path("next"))
                .then()
                .body("items.action", hasItem("SHOWN_ANEW"))
                .body("items.value", hasItem(4));
    }

    /** The place behind everything. */
    private String end() {
        Response page = feed(null);
        while (page.<Boolean>path("more")) {
            page = feed(page.path("next"));
        }
        return page.path("next");
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        feed("irgendwo").then().statusCode(400);
    }

    @Test
    void availabilityNamesWhatThereIs() {
        recorded(row("2019", 4), row("2021/22", 5), row("2020", 6));
        given().queryParam("indicator", code)
                .get("/api/v1/observations/availability")
                .then()
                .statusCode(200)
                .body("series", equalTo(1))
                .body("figures", equalTo(3))
                .body("indicators", equalTo(List.of(code)))
                .body("areas", equalTo(List.of("musterstadt")))
                .body("periods", equalTo(List.of("2019", "2020", "2021/22")));
    }
}
