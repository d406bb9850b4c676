package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.testing.Json;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An area that is put under another one later is part of its sums from then on, and tells nobody by them. */
@Town
class MovedAreaTest {

    private String town;
    private String townId;

    @BeforeEach
    void setUp() {
        Figures.staff();
        town = "zug-" + UUID.randomUUID().toString().substring(0, 8);
        townId = area(town, null);
    }

    private static String area(String code, @Nullable String parent) {
        return Json.create(
                DATA_STEWARD,
                "/areas",
                "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"Ort\"}}, \"level\": \"DISTRICT\""
                        + (parent == null ? "" : ", \"parentId\": \"" + parent + "\"") + "}");
    }

    private static Response indicator(String protection) {
        Response created = Json.post(
                DATA_STEWARD,
                "/indicators",
                "{\"code\": \"Z-" + UUID.randomUUID().toString().substring(0, 8)
                        + "\", \"name\": {\"de\": {\"text\": \"Probe\"}}, \"valueKind\": \"COUNT\", \"unit\": \"persons\", "
                        + "\"visibility\": \"PUBLIC\", \"protection\": \"" + protection + "\"}");
        created.then().statusCode(201);
        return created;
    }

    private void counts(Response indicator, int whole, int... parts) {
        StringBuilder file = new StringBuilder(Imports.HEADER).append(row(indicator, town, whole));
        for (int part = 0; part < parts.length; part++) {
            file.append(row(indicator, town + "-" + part, parts[part]));
        }
        Imports.csv("", file.toString()).then().statusCode(200);
    }

    private static String row(Response indicator, String area, int value) {
        return String.join(";", indicator.path("code"), area, "2024", "" + value, "Melderegister der Probe") + "\n";
    }

    private void move(List<String> areas) {
        for (String area : areas) {
            Json.patch(DATA_STEWARD, "/areas/" + area, "{\"parentId\": \"" + townId + "\"}", "\"0\"")
                    .then()
                    .statusCode(200);
        }
    }

    private List<String> parts(int number, @Nullable String above) {
        List<String> areas = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            areas.add(area(town + "-" + part, above));
        }
        return areas;
    }

    private static List<Map<String, Object>> shown(Response indicator) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (String series : given().get("/api/v1/indicators/" + indicator.path("id") + "/series?limit=200")
                .jsonPath()
                .<String>getList("items.id")) {
            shown.add(given().get("/api/v1/series/" + series + "/observations").path("items[0]"));
        }
        return shown;
    }

    /** Four areas of 2 are shown as 0, and 8 together as 10: under one roof only 2, 2, 2 and 2 would fit. */
    @Test
    void roundedFiguresAreRoundedMoreCoarselyWhenTheirSumWouldTell() {
        Response indicator = indicator("PERSONS_ROUND");
        List<String> areas = parts(4, null);
        counts(indicator, 8, 2, 2, 2, 2);
        assertThat(shown(indicator)).extracting("protection.step").containsOnly(5);

        move(areas);

        assertThat(shown(indicator)).hasSize(5).extracting("protection.step").containsOnly(10);
    }

    /** 2 is withheld, 30 and 32 are shown: as parts and whole they give the 2. */
    @Test
    void aWithheldFigureIsNotTheRestOfASum() {
        Response indicator = indicator("PERSONS_SUPPRESS");
        List<String> areas = parts(2, null);
        counts(indicator, 32, 2, 30);
        assertThat(values(indicator)).containsExactlyInAnyOrder(30, 32);

        move(areas);

        assertThat(values(indicator)).hasSizeLessThan(2);
    }

    /** The figures stand for what lies in the area that is moved. */
    @Test
    void whatLiesInAMovedAreaMovesWithIt() {
        Response indicator = indicator("PERSONS_SUPPRESS");
        String quarter = area(town + "-viertel", null);
        parts(2, quarter);
        counts(indicator, 32, 2, 30);

        move(List.of(quarter));

        assertThat(values(indicator)).hasSizeLessThan(2);
    }

    @Test
    void whatTellsNothingStaysAsItWas() {
        Response indicator = indicator("PERSONS_ROUND");
        List<String> areas = parts(2, null);
        counts(indicator, 70, 33, 37);
        List<Map<String, Object>> before = shown(indicator);

        move(areas);

        assertThat(shown(indicator)).isEqualTo(before).extracting("value").containsExactlyInAnyOrder(70, 35, 35);
    }

    private static List<Object> values(Response indicator) {
        return shown(indicator).stream()
                .map(figure -> figure.get("value"))
                .filter(Objects::nonNull)
                .toList();
    }
}
