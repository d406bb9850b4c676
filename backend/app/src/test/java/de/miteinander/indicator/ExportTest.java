package de.miteinander.indicator;

import static de.miteinander.indicator.Exports.COLUMNS;
import static de.miteinander.indicator.Exports.JSON_STAT;
import static de.miteinander.indicator.Imports.SDMX;
import static de.miteinander.indicator.Imports.XLSX;
import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.indicator.Imports.done;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.Sign;
import de.miteinander.testing.Town;
import io.agroal.api.AgroalDataSource;
import io.restassured.parsing.Parser;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out, in the format that the reader asks for. */
@Town
class ExportTest {

    @Inject
    AgroalDataSource connections;

    private String code;
    private String indicator;

    @BeforeEach
    void indicator() {
        Figures.staff();
        Figures.area("musterstadt");
        Response created = Figures.indicator("AMOUNT", "euro", "NONE");
        code = created.path("code");
        indicator = created.path("id");
    }

    @Test
    void textsNeverStartLikeAFormula() {
        done(csv("", COLUMNS + code + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\"'=cmd()\"\n"));
        assertThat(Exports.of(code, "text/csv", "en").asString())
                .contains(",'=cmd()")
                .doesNotContain(",=cmd()");
        assertThat(Exports.of(code, SDMX, "en").asString()).contains(",'=cmd()").doesNotContain(",=cmd()");
    }

    @Test
    void sdmxSaysStatusConfidentialityAndTime() {
        done(csv(
                "",
                COLUMNS + code + ";musterstadt;F;2021/22;5,5;p;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;_T;2020;;.;SECRET;;;;;;;Quelle;;\n"));
        List<String> lines = Exports.of(code, SDMX, "de").asString().lines().toList();
        assertThat(lines.getFirst())
                .startsWith(
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,SIGN,NUMERATOR,DENOMINATOR,SOURCE,COMMENT_OBS");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("dataflow,MITEINANDER:OBSERVATIONS(1.0),R,A," + code
                        + ",musterstadt,F,2021-08-01/P1Y,5.5,P,F,euro,p,,,Quelle,"))
                .anyMatch(line -> line.startsWith("dataflow,MITEINANDER:OBSERVATIONS(1.0),R,A," + code
                        + ",musterstadt,_T,2020,NaN,O,C,euro,.,,,Quelle,"));
    }

    @Test
    void jsonStatHasItsPlacesInRowMajorOrder() {
        done(csv(
                "",
                COLUMNS + code + ";musterstadt;F;2020;7;p;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;_T;2019;16;;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;_T;2020;;…;;;;;;;;Quelle;;\n"));
        given().header("Accept", JSON_STAT)
                .header("Accept-Language", "de")
                .get("/api/v1/observations?indicator=" + code)
                .then()
                .statusCode(200)
                .contentType(JSON_STAT)
                .parser(JSON_STAT, Parser.JSON)
                .body("version", equalTo("2.0"))
                .body("class", equalTo("dataset"))
                .body("id", equalTo(List.of("INDICATOR", "REF_AREA", "SEX", "TIME_PERIOD")))
                .body("size", equalTo(List.of(1, 1, 2, 2)))
                .body("role.time", equalTo(List.of("TIME_PERIOD")))
                .body("dimension.SEX.category.index", equalTo(List.of("_T", "F")))
                .body("dimension.TIME_PERIOD.category.index", equalTo(List.of("2019", "2020")))
                // (sex, period): (_T, 2019) = 0, (_T, 2020) = 1, (F, 2019) = 2, (F, 2020) = 3
                .body("value", equalTo(Map.of("0", 16, "3", 7)))
                .body("status", equalTo(Map.of("0", "A", "1", "O", "3", "P")))
                .body("extension.status.label.P", equalTo("vorläufig"))
                .body("extension.sign", equalTo(Map.of("1", "…", "3", "p")))
                .body("extension.missingReason", equalTo(Map.of("1", "LATER")));
        String profile = given().header("Accept", "application/json;profile=jsonstat2")
                .get("/api/v1/observations?indicator=" + code)
                .asString();
        assertThat(JsonPath.from(profile).getString("class")).isEqualTo("dataset");
    }

    /** Every sign and every reason has its place; what JSON-stat knows no word for stands in the extension. */
    @Test
    void jsonStatCarriesEverySignAndReason() {
        StringBuilder file = new StringBuilder(COLUMNS);
        Map<String, String> signs = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        int year = 2001;
        for (Sign sign : Sign.values()) {
            String value = sign == Sign.ZERO ? "0" : sign.carriesValue() ? "7" : "";
            signs.put(Integer.toString(year - 2001), sign.printed());
            if (value.isEmpty()) {
                reasons.put(
                        Integer.toString(year - 2001),
                        Objects.requireNonNull(sign.missingReason()).name());
            }
            file.append(code + ";musterstadt;_T;" + year++ + ";" + value + ";" + sign.printed() + ";;;;;;;;Quelle;;\n");
        }
        for (MissingReason reason : MissingReason.values()) {
            reasons.put(Integer.toString(year - 2001), reason.name());
            file.append(code + ";musterstadt;_T;" + year++ + ";;;" + reason + ";;;;;;;Quelle;;\n");
        }
        done(csv("", file.toString()));
        var answer = given().header("Accept", JSON_STAT).get("/api/v1/observations?indicator=" + code);
        JsonPath written = JsonPath.from(answer.asString());
        assertThat(written.<String, String>getMap("extension.sign")).isEqualTo(signs);
        assertThat(written.<String, String>getMap("extension.missingReason")).isEqualTo(reasons);
    }

    @Test
    void breakdownsAreFiltered() {
        done(csv(
                "",
                COLUMNS + code + ";musterstadt;F;2020;7;;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;M;2020;9;;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;_T;2020;16;;;;;;;;;Quelle;;\n"));
        String path = "/api/v1/observations?indicator=" + code;
        assertThat(numbers(given().get(path + "&dim.SEX=F,M"))).containsExactlyInAnyOrder(7, 9);
        assertThat(numbers(given().get(path + "&dim.SEX=_T"))).containsExactly(16);
        assertThat(numbers(given().get(path + "&dim.AGE=U18"))).isEmpty();
        given().get(path + "&dim.NOSUCH=F").then().statusCode(400).body("errors.pointer", hasItem("?dim.NOSUCH"));
        Response query = given().contentType("application/json")
                .body("{\"indicators\": [\"" + code
                        + "\"], \"dimensions\": [{\"name\": \"SEX\", \"codes\": [\"_T\", \"M\"]}]}")
                .post("/api/v1/observation-queries");
        assertThat(numbers(query)).containsExactlyInAnyOrder(9, 16);
        String csv = given().contentType("application/json")
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .body("{\"indicators\": [\"" + code + "\"], \"dimensions\": [{\"name\": \"SEX\", \"codes\": [\"F\"]}]}")
                .post("/api/v1/observation-queries")
                .asString();
        assertThat(csv.lines().toList()).hasSize(2).last().asString().startsWith(code + ",musterstadt,F,2020,7,");
    }

    /** A gap in a list means nothing and is said to be wrong. */
    @Test
    void aQueryWithAGapInItsListsIsRefused() {
        for (String gap : List.of(
                "{\"indicators\": [null]}",
                "{\"indicators\": [\"DEM-01\"], \"areas\": [null]}",
                "{\"indicators\": [\"DEM-01\"], \"dimensions\": [null]}",
                "{\"indicators\": [\"DEM-01\"], \"dimensions\": [{\"name\": \"SEX\", \"codes\": [null]}]}")) {
            given().contentType("application/json")
                    .body(gap)
                    .post("/api/v1/observation-queries")
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(1));
        }
    }

    private static List<Integer> numbers(Response table) {
        List<List<Integer>> rows = table.path("values");
        return rows.stream().flatMap(List::stream).toList();
    }

    @Test
    void everythingCanBeReadAsItWas() {
        done(csv("", COLUMNS + code + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\n"));
        Instant before = Instant.now();
        done(csv(
                "",
                COLUMNS + code + ";musterstadt;_T;2020;6;;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;_T;2021;7;;;;;;;;;Quelle;;\n"));
        String path = "/api/v1/observations?indicator=" + code + "&asOf=" + before;
        assertThat(numbers(given().get(path))).containsExactly(5);
        assertThat(given().header("Accept", "text/csv").get(path).asString().lines())
                .hasSize(2);
        String dataset = given().header("Accept", JSON_STAT).get(path).asString();
        assertThat(JsonPath.from(dataset).<Map<String, Integer>>get("value")).isEqualTo(Map.of("0", 5));
        given().get("/api/v1/observations?indicator=" + code + "&asOf=gestern")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?asOf"));
    }

    @Test
    void onlyTheLastPeriods() {
        done(csv(
                "",
                COLUMNS + code + ";musterstadt;_T;2019;4;;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\n" + code
                        + ";musterstadt;_T;2021;6;;;;;;;;;Quelle;;\n"));
        String csv = given().header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/observations?indicator=" + code + "&lastN=2")
                .asString();
        assertThat(csv).contains(",2020,5,", ",2021,6,").doesNotContain(",2019,4,");
    }

    /** 250 series, of which some have nothing in the years asked for. */
    @Test
    void manySeriesComeOnceAndInTheirOrder() {
        StringBuilder file = new StringBuilder("Indikator;Gebiet;Altersgruppe;Zeitraum;Wert;Quelle\n");
        List<String> expected = new ArrayList<>();
        for (int age = 349; age >= 100; age--) {
            for (int year = 2021; year >= (age % 3 == 0 ? 2021 : 2019); year--) {
                file.append(String.join(";", code, "musterstadt", "A" + age, year + "", age + year + "", "Quelle"))
                        .append('\n');
                if (year < 2021) {
                    expected.add(String.join(",", code, "musterstadt", "A" + age, year + "", age + year + ""));
                }
            }
        }
        done(csv("", file.toString()));
        List<String> lines = given().header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/observations?indicator=" + code + "&to=2020")
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(",,")))
                .toList();
        assertThat(lines).isEqualTo(expected.stream().sorted().toList());
    }

    /** As after a start, or when more is asked at once than before. */
    @Test
    void aFileCanBeTheFirstThingThatIsAskedOnAConnection() {
        done(csv("", COLUMNS + code + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\n"));
        connections.flush(AgroalDataSource.FlushMode.ALL);
        assertThat(Exports.of(code, "text/csv", "en").asString()).contains(",2020,5,");
    }

    @Test
    void anUnknownFormatIsRefused() {
        Exports.of(code, "application/pdf", "de").then().statusCode(406);
    }

    @Test
    void oneSeriesComesInEveryFormatWithItsName() {
        done(csv("", COLUMNS + code + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\n"));
        String series =
                given().get("/api/v1/indicators/" + indicator + "/series").path("items[0].id");
        for (String format : List.of("text/csv", XLSX, SDMX, JSON_STAT)) {
            given().header("Accept", format)
                    .get("/api/v1/series/" + series + "/observations")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString(code + ".musterstadt"))
                    .header("ETag", containsString("\""));
        }
    }
}
