package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import de.miteinander.testing.Json;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What figures are broken down by has names, and what is part of what is known where figures are added up. */
@Town
class CodeListTest {

    private Counted counted;

    /** Codes nobody else uses. */
    private String group;

    @BeforeEach
    void setUp() {
        counted = Counted.ready();
        group = "G" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    }

    private static Response item(String list, String code) {
        return given().get("/api/v1/code-items?limit=200&list=" + list + "&q=" + code);
    }

    private static String id(String list, String code) {
        return item(list, code).path("items.find { it.code == '" + code + "' }.id");
    }

    private static Response change(String id, String patch) {
        int version = given().get("/api/v1/code-items/" + id).path("version");
        return Json.patch(DATA_STEWARD, "/code-items/" + id, patch, "\"" + version + "\"");
    }

    private static Response enter(String list, String code, String name) {
        return DATA_STEWARD
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"list\": \"" + list + "\", \"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"" + name
                        + "\"}}}")
                .post("/api/v1/code-items");
    }

    private String series(String dimensions) {
        return Figures.series(counted.indicator(), Figures.area("musterstadt"), dimensions);
    }

    @Test
    void aCountryHasItsUsualNameAndACodeTheOneItIsGiven() {
        String pole = series("{\"CITIZENSHIP\": \"PL\"}");
        given().header("Accept-Language", "de")
                .get("/api/v1/series/" + pole)
                .then()
                .body("dimensionLabels.CITIZENSHIP", equalTo("Polen"));
        given().header("Accept-Language", "en")
                .get("/api/v1/series/" + pole)
                .then()
                .body("dimensionLabels.CITIZENSHIP", equalTo("Poland"));

        String own = series("{\"POPULATION_GROUP\": \"" + group + "\"}");
        Response unnamed = given().get("/api/v1/series/" + own);
        unnamed.then().body("dimensionLabels.POPULATION_GROUP", equalTo(group));
        given().get("/api/v1/code-items?list=POPULATION_GROUP&named=false&limit=200")
                .then()
                .body("items.code", hasItem(group));
        given().get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("SEX", "CITIZENSHIP", "POPULATION_GROUP"));

        change(
                        id("POPULATION_GROUP", group),
                        "{\"name\": {\"de\": {\"text\": \"Zugezogene\"}, \"en\": {\"text\": \"Newcomers\"}}}")
                .then()
                .statusCode(200)
                .body("label", equalTo("Zugezogene"))
                .body("seriesCount", equalTo(1));

        // Who has the series already is told that it is called otherwise now.
        given().header("If-None-Match", unnamed.header("ETag"))
                .get("/api/v1/series/" + own)
                .then()
                .statusCode(200)
                .body("dimensionLabels.POPULATION_GROUP", equalTo("Zugezogene"));
        given().header("Accept-Language", "en")
                .get("/api/v1/indicators/" + counted.indicator() + "/series")
                .then()
                .body("items.dimensionLabels.POPULATION_GROUP", hasItem("Newcomers"));
    }

    @Test
    void codesAreEnteredOnceAndRemovedWhileNobodyUsesThem() {
        enter("SEX", group, "Probe").then().statusCode(201);
        enter("SEX", group, "Probe").then().statusCode(409);
        enter("FARBE", group, "Probe").then().statusCode(400).body("errors[0].pointer", equalTo("/list"));
        enter("SEX", "_T", "Alle").then().statusCode(400).body("errors[0].pointer", equalTo("/code"));

        String id = id("SEX", group);
        DATA_STEWARD
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/code-items/" + id)
                .then()
                .statusCode(204);
        item("SEX", group).then().body("items.code", not(hasItem(group)));

        series("{\"SEX\": \"" + group + "\"}");
        DATA_STEWARD
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/code-items/" + id("SEX", group))
                .then()
                .statusCode(409);
    }

    @Test
    void nothingIsPartOfItselfOrOfAnotherList() {
        String whole = enter("AGE", group, "Alle Kinder").path("id");
        String part = enter("AGE", group + "-1", "Kleine Kinder").path("id");
        change(part, "{\"parentId\": \"" + whole + "\"}").then().statusCode(200).body("parentId", equalTo(whole));

        change(whole, "{\"parentId\": \"" + part + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("CIRCLE"));
        change(whole, "{\"parentId\": \"" + enter("HOUSING", group, "Wohnheim").path("id") + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN"));
        DATA_STEWARD
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/code-items/" + whole)
                .then()
                .statusCode(409);
    }

    /** Who comes from the union, 30 people of two countries, and 5 others: together 35 of 35, not 65. */
    @Test
    void whatIsPartOfAnotherGroupIsNotCountedTwice() {
        String file = counts("30", "20", "10", "5", "35");
        csv("?dryRun=true", file).then().body("warnings.code", hasItem("PARTS_MISS_TOTAL"));
        csv("", file).then().statusCode(200);

        putCountriesIntoTheUnion();

        csv("?dryRun=true", file).then().body("warnings.code", not(hasItem("PARTS_MISS_TOTAL")));
        csv("?dryRun=true", counts("30", "20", "10", "6", "35"))
                .then()
                .body("warnings.code", hasItem("PARTS_MISS_TOTAL"));
    }

    /** Two people of one country are the 30 of the union less the 28 of the other: one of these two is withheld, too. */
    @Test
    void aSmallGroupCannotBeCalculatedFromTheGroupItIsPartOf() {
        csv("", counts("30", "20", "10", "5", "35")).then().statusCode(200);
        putCountriesIntoTheUnion();
        protect();
        csv("", counts("30", "28", "2", "5", "35")).then().statusCode(200);

        Map<String, @Nullable Object> shown = shown();
        assertThat(shown.get(group + "-2")).isNull();
        assertThat(shown.get(group) == null || shown.get(group + "-1") == null)
                .as("the union and the other country are not both shown: %s", shown)
                .isTrue();
    }

    private Map<String, @Nullable Object> shown() {
        Map<String, @Nullable Object> shown = new TreeMap<>();
        List<Map<String, Object>> all = given().get("/api/v1/indicators/" + counted.indicator() + "/series?limit=200")
                .path("items");
        for (Map<String, Object> series : all) {
            @SuppressWarnings("unchecked")
            Map<String, String> dimensions = (Map<String, String>) series.get("dimensions");
            shown.put(
                    dimensions.getOrDefault("CITIZENSHIP", "_T"),
                    given().get("/api/v1/series/" + series.get("id") + "/observations")
                            .path("items[0].value"));
        }
        return shown;
    }

    private void protect() {
        int version = given().get("/api/v1/indicators/" + counted.indicator()).path("version");
        Json.patch(
                        DATA_STEWARD,
                        "/indicators/" + counted.indicator(),
                        "{\"protection\": \"PERSONS_SUPPRESS\"}",
                        "\"" + version + "\"")
                .then()
                .statusCode(200);
    }

    private String counts(String union, String first, String second, String others, String all) {
        return "Indikator;Gebiet;Staatsangehörigkeit;Zeitraum;Wert;Quelle\n"
                + row(group, union)
                + row(group + "-1", first)
                + row(group + "-2", second)
                + row(group + "-3", others)
                + row("_T", all);
    }

    private String row(String citizenship, String value) {
        return String.join(";", counted.code(), "musterstadt", citizenship, "2020", value, "Proberegister") + "\n";
    }

    private void putCountriesIntoTheUnion() {
        String union = id("CITIZENSHIP", group);
        for (String country : List.of(group + "-1", group + "-2")) {
            change(
                            id("CITIZENSHIP", country),
                            "{\"name\": {\"de\": {\"text\": \"Land " + country + "\"}}, \"parentId\": \"" + union
                                    + "\"}")
                    .then()
                    .statusCode(200);
        }
    }
}
