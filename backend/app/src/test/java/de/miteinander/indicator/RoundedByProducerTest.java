package de.miteinander.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import de.miteinander.testing.Town;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures that came rounded stand as printed, and no verdict takes their rounding for a change. */
@Town
class RoundedByProducerTest extends JudgedSeries {

    private void roundedTo(int base) {
        source = post(
                        "/sources",
                        "{\"title\": \"Gerundete Statistik " + UUID.randomUUID()
                                + "\", \"kind\": \"OFFICIAL\", \"protection\": \"ALREADY_PROTECTED\", \"protectionStep\": "
                                + base + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** 20 and 40 of 1,000: exact, the difference of 2 points leaves out zero. */
    private String twoShares() {
        String series = series("SHARE", "percent", "UP");
        figure(series, 2020, "\"value\": 2, \"numerator\": 20, \"denominator\": 1000");
        figure(series, 2021, "\"value\": 4, \"numerator\": 40, \"denominator\": 1000");
        return series;
    }

    @Test
    void aChangeThatMayBeTheRoundingIsNone() {
        assertThat(change(twoShares(), "").getString("result")).isEqualTo("IMPROVED");
        roundedTo(10);
        // 24 of 995 against 35 of 1,004 are printed so, too: 1.07 points, and chance alone makes up 1.46.
        JsonPath answer = change(twoShares(), "");
        assertThat(answer.getString("result")).isEqualTo("NOT_ASSESSABLE");
        assertThat(answer.getString("reason")).isEqualTo("PROTECTED");
    }

    @Test
    void whatWasPrintedStays() {
        roundedTo(10);
        given().get("/api/v1/series/" + twoShares() + "/observations")
                .then()
                .body("items[0].value", equalTo(2))
                .body("items[0].numerator", equalTo(20))
                .body("items[0].protection", equalTo(null));
    }

    /** Wilson: the lower bound of 33 of 122 is 19.9570 %, the upper bound of 37 of 118 is 40.2025 %. */
    @Test
    void theIntervalHoldsAllThatIsPrintedSo() {
        roundedTo(5);
        String series = series("SHARE", "percent", "UP");
        figure(series, 2020, "\"value\": 29.2, \"numerator\": 35, \"denominator\": 120");
        JsonPath intervals = exact(given().get("/api/v1/series/" + series + "/intervals"));
        assertThat(intervals.getDouble("items[0].low")).isCloseTo(19.9570, within(5e-4));
        assertThat(intervals.getDouble("items[0].high")).isCloseTo(40.2025, within(5e-4));
    }

    /** It tells no more than what is printed, so it stays readable as it was given. */
    @Test
    void aKeptVerdictStays() {
        String series = twoShares();
        String kept = post("/verdicts", "{\"seriesId\": \"" + series + "\", \"occasion\": \"Rat\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        patch("/sources/" + source, "\"protection\": \"ALREADY_PROTECTED\", \"protectionStep\": 10")
                .then()
                .statusCode(200);
        given().get("/api/v1/verdicts/" + kept)
                .then()
                .body("answer.result", equalTo("IMPROVED"))
                .body("today.result", equalTo("NOT_ASSESSABLE"));
    }
}
