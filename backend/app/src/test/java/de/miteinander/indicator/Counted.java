package de.miteinander.indicator;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A published indicator that counts in the fictional town, and what can be read of it. */
record Counted(String code, String indicator) {

    static Counted ready() {
        Figures.staff();
        Figures.area("musterstadt");
        Response created = Figures.indicator("COUNT", "persons", "NONE");
        return new Counted(created.path("code"), created.path("id"));
    }

    /** A row under {@link Imports#HEADER}. */
    String row(String period, String value) {
        return row(period, value, "Proberegister");
    }

    String row(String period, String value, String source) {
        return String.join(";", code, "musterstadt", period, value, source) + "\n";
    }

    long seriesCount() {
        return given().get("/api/v1/indicators/" + indicator).jsonPath().getLong("seriesCount");
    }

    String series() {
        return given().get("/api/v1/indicators/" + indicator + "/series").path("items[0]?.id");
    }

    List<Map<String, Object>> items() {
        return given().get("/api/v1/series/" + series() + "/observations").path("items");
    }

    /** By period. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        items().forEach(item -> values.put((String) item.get("period"), item.get("value")));
        return values;
    }

    List<Map<String, Object>> revisions(String period) {
        return given().get("/api/v1/series/" + series() + "/revisions?period=" + period)
                .path("items");
    }
}
