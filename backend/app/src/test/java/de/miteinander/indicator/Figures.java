package de.miteinander.indicator;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;

import de.miteinander.testing.People;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** What tests about figures need, made through the API. */
final class Figures {

    private Figures() {}

    static void staff() {
        People.approved(COORDINATOR);
        People.approved(DATA_STEWARD);
    }

    static Response post(String path, String body) {
        return DATA_STEWARD.asks().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    static String area(String code) {
        Response found = DATA_STEWARD.asks().get("/api/v1/areas?q=" + code);
        String id = found.path("items.find { it.code == '" + code + "' }?.id");
        return id != null
                ? id
                : post(
                                "/areas",
                                "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"" + code
                                        + "\"}}, \"level\": \"TOWN\"}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    static String source(String title, String producer) {
        return post(
                        "/sources",
                        "{\"title\": \"" + title + "\", \"kind\": \"OFFICIAL\""
                                + (producer == null ? "" : ", \"producer\": \"" + producer + "\"") + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A published indicator of the fictional town with a code nobody else uses. */
    static Response indicator(String kind, String unit, String direction) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 8);
        Response created = post(
                "/indicators",
                "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"Probe " + code
                        + "\"}}, \"valueKind\": \"" + kind + "\", \"unit\": \"" + unit + "\", \"direction\": \""
                        + direction + "\", \"visibility\": \"PUBLIC\", \"protection\": \"NO_PERSONS\"}");
        created.then().statusCode(201);
        return created;
    }

    static String series(String indicator, String area) {
        return series(indicator, area, "{}");
    }

    static String series(String indicator, String area, String dimensions) {
        return post(
                        "/indicators/" + indicator + "/series",
                        "{\"areaId\": \"" + area + "\", \"dimensions\": " + dimensions + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response record(String series, String body) {
        return post("/series/" + series + "/observations", body);
    }
}
