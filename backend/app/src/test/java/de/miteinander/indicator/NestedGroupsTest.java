package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A group within another one: what the larger has beyond the smaller is a number that must not be small either. */
@Town
class NestedGroupsTest {

    private String indicator;
    private String source;

    @BeforeEach
    void exactFiguresAboutPersons() {
        Figures.staff();
        source = Figures.post("/sources", "{\"title\": \"Register " + UUID.randomUUID() + "\", \"kind\": \"REGISTER\"}")
                .path("id");
        Response created = Figures.post(
                "/indicators",
                "{\"code\": \"N-" + UUID.randomUUID().toString().substring(0, 8)
                        + "\", \"name\": {\"de\": {\"text\": \"Probe\"}}, \"valueKind\": \"COUNT\", \"unit\": \"persons\", \"visibility\": \"PUBLIC\", \"protection\": \"PERSONS_SUPPRESS\"}");
        created.then().statusCode(201);
        indicator = created.path("id");
    }

    private String area(@Nullable String parent) {
        String code = "n-" + UUID.randomUUID().toString().substring(0, 8);
        return Figures.post(
                        "/areas",
                        "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"" + code
                                + "\"}}, \"level\": \"TOWN\""
                                + (parent == null ? "" : ", \"parentId\": \"" + parent + "\"") + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void record(String series, String period, int value) {
        Figures.record(
                        series,
                        "{\"period\": \"" + period + "\", \"value\": " + value + ", \"sourceId\": \"" + source + "\"}")
                .then()
                .statusCode(201);
    }

    private static List<@Nullable Integer> shown(String series) {
        return given().get("/api/v1/series/" + series + "/observations").path("items.value");
    }

    /** The town has 46, "the town without Nord" 44: Nord has 2. Whichever is published second, 2 cannot be calculated. */
    @ParameterizedTest(name = "the town first: {0}")
    @ValueSource(booleans = {true, false})
    void aTownWithoutAPart(boolean townFirst) {
        String town = area(null);
        String ofTown = Figures.series(indicator, town);
        String ofRest = Figures.series(indicator, area(town));
        record(townFirst ? ofTown : ofRest, "2024", townFirst ? 46 : 44);
        record(townFirst ? ofRest : ofTown, "2024", townFirst ? 44 : 46);
        assertThat(Stream.of(ofTown, ofRest).flatMap(series -> shown(series).stream()))
                .contains((Integer) null);
    }

    /** The same when the area is put into the town only after both were published. */
    @Test
    void aPartThatIsFoundToBeOneLater() {
        String town = area(null);
        String rest = area(null);
        String ofTown = Figures.series(indicator, town);
        String ofRest = Figures.series(indicator, rest);
        record(ofTown, "2024", 46);
        record(ofRest, "2024", 44);
        assertThat(shown(ofRest)).containsExactly(44);
        JudgedSeries.patch("/areas/" + rest, "\"parentId\": \"" + town + "\"")
                .then()
                .statusCode(200);
        assertThat(Stream.of(ofTown, ofRest).flatMap(series -> shown(series).stream()))
                .contains((Integer) null);
    }

    /** 20 people from a group of countries, 19 of them from one: one is from another. The codes say what is part of what. */
    @Test
    void aGroupWithinAGroup() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        code("ONE-" + run, code("ALL-" + run, null));
        String ofAll = citizens("ALL-" + run);
        String ofOne = citizens("ONE-" + run);
        record(ofAll, "2024", 20);
        record(ofOne, "2024", 19);
        assertThat(Stream.of(ofAll, ofOne).flatMap(series -> shown(series).stream()))
                .contains((Integer) null);
    }

    private String citizens(String code) {
        return Figures.series(indicator, Figures.area("musterstadt"), "{\"CITIZENSHIP\": \"" + code + "\"}");
    }

    private static String code(String code, @Nullable String parent) {
        return DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"list\": \"CITIZENSHIP\", \"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"" + code
                        + "\"}}" + (parent == null ? "" : ", \"parentId\": \"" + parent + "\"") + "}")
                .post("/api/v1/code-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** January 14, January and February 15: one in February. Increments of running totals are cells, too. */
    @Test
    void runningTotals() {
        String series = Figures.series(indicator, Figures.area("musterstadt"));
        record(series, "2024-01", 14);
        record(series, "2024-01/2024-02", 15);
        assertThat(shown(series)).contains((Integer) null);
    }

    /** Quarters 9, 2, 7, 8, year 26: the second quarter alone withheld would be 26 − 9 − 7 − 8 = 2. */
    @Test
    void quartersOfAYear() {
        String series = Figures.series(indicator, Figures.area("musterstadt"));
        int quarter = 1;
        for (int value : new int[] {9, 2, 7, 8}) {
            record(series, "2024-Q" + quarter++, value);
        }
        record(series, "2024", 26);
        long withheld = shown(series).stream().filter(value -> value == null).count();
        assertThat(withheld).isGreaterThanOrEqualTo(2);
    }
}
