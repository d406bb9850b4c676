package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

/** What tests of verdicts have in common: series with figures, and the answers to them with all their digits. */
abstract class JudgedSeries {

    static final String PATCH = "application/merge-patch+json; charset=utf-8";

    String source;

    @BeforeEach
    void staff() {
        Figures.staff();
        source = Figures.source("Zahlen der Musterstadt", "Musterstadt");
    }

    String series(String kind, String unit, String direction) {
        String indicator = Figures.indicator(kind, unit, direction).path("id");
        return Figures.series(indicator, Figures.area("musterstadt"));
    }

    String series(String kind, String unit, String direction, int firstYear, String values) {
        String series = series(kind, unit, direction);
        int year = firstYear;
        for (String value : values.split(" ")) {
            figure(series, year++, "\"value\": " + value);
        }
        return series;
    }

    String parts(String kind, String unit, int firstYear, long[] cases, long[] bases) {
        String series = series(kind, unit, "UP");
        double per = unit.equals("percent") ? 100.0 : 1000.0;
        for (int i = 0; i < cases.length; i++) {
            figure(
                    series,
                    firstYear + i,
                    String.format(
                            Locale.ROOT,
                            "\"value\": %.4f, \"numerator\": %d, \"denominator\": %d",
                            per * cases[i] / bases[i],
                            cases[i],
                            bases[i]));
        }
        return series;
    }

    void figure(String series, int year, String members) {
        Figures.record(series, "{\"period\": \"" + year + "\", " + members + ", \"sourceId\": \"" + source + "\"}")
                .then()
                .statusCode(201);
    }

    static Response post(String path, String body) {
        return DATA_STEWARD.asks().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    /** Changes what is read under the path, with the version it has. */
    static Response patch(String path, String members) {
        return DATA_STEWARD
                .asks()
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", DATA_STEWARD.asks().get("/api/v1" + path).header("ETag"))
                .body("{" + members + "}")
                .patch("/api/v1" + path);
    }

    static JsonPath change(String series, String query) {
        return exact(given().get("/api/v1/series/" + series + "/change" + query));
    }

    /** Numbers to all their digits; by default they would be read as floats. */
    static JsonPath exact(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer.jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    static String target(String series, String members) {
        return post(
                        "/series/" + series + "/targets",
                        "{" + members + ", \"rationale\": {\"de\": {\"text\": \"Beschlossen\"}}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response assessment(String series) {
        return given().get("/api/v1/series/" + series + "/assessment");
    }
}
