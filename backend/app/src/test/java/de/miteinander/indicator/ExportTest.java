package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.Sign;
import de.miteinander.testing.Town;
import io.restassured.parsing.Parser;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out says all that came in. */
@Town
class ExportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.1.0";
    private static final String JSON_STAT = "application/vnd.json-stat";
    private static final String HEADER =
            "Indikator;Gebiet;Geschlecht;Zeitraum;Wert;Zeichen;Fehlgrund;Art;Datumsgrundlage;Zähler;Nenner;Stichprobe;Standardfehler;Quelle;Wie gedruckt;Bemerkung\n";

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

    private static Response send(String type, byte[] file) {
        return DATA_STEWARD
                .asks()
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post("/api/v1/observation-imports");
    }

    private static void recorded(String csv) {
        send("text/csv", csv.getBytes(StandardCharsets.UTF_8)).then().statusCode(200);
    }

    private Response export(String accept, String language) {
        return given().header("Accept", accept)
                .header("Accept-Language", language)
                .get("/api/v1/observations?indicator=" + code);
    }

    /** All observations of all series of the indicator, without what a new recording may change. */
    private List<Map<String, Object>> stored() {
        List<Map<String, Object>> all = new ArrayList<>();
        List<String> series =
                given().get("/api/v1/indicators/" + indicator + "/series").path("items.id");
        for (String id : series) {
            List<Map<String, Object>> items =
                    given().get("/api/v1/series/" + id + "/observations").path("items");
            items.forEach(item -> {
                item.put("series", id);
                List.of("id", "revision", "recordedAt", "preferred").forEach(item::remove);
            });
            all.addAll(items);
        }
        return all;
    }

    private static final List<String> TEXTS = List.of(
            "",
            "=1+1",
            "'=1+1",
            "@home",
            "-5 sagt man",
            "+49",
            "mit \"\"Zitat\"\"; und mehr",
            "zwei\nZeilen",
            "'quoted'",
            "ä ö ü ß € <b>&amp;</b>",
            "1.234",
            "–");

    private static final List<String> PERIODS = List.of(
            "2016",
            "2016-S1",
            "2016-Q3",
            "2016-05",
            "2022-W34",
            "2020-07-01",
            "2021/22",
            "2022-01/2022-10",
            "2022-01-15/2022-03-31",
            "2022-spring",
            "2022-winter",
            "c.2011");

    /** Every sign, every reason, every period, odd texts and numbers of all lengths, with a fixed seed. */
    private String everything() {
        Random random = new Random(20261126);
        StringBuilder csv = new StringBuilder(HEADER);
        int source = 0;
        for (int round = 0; round < 4; round++) {
            for (Sign sign : withNone(Sign.values())) {
                for (MissingReason reason : withNone(MissingReason.values())) {
                    boolean withValue = reason == null;
                    if (withValue ? sign != null && !sign.carriesValue() : sign != null && sign.carriesValue()) {
                        continue;
                    }
                    String value = !withValue ? "" : sign == Sign.ZERO ? "0" : number(random);
                    csv.append(String.join(
                                    ";",
                                    code,
                                    "musterstadt",
                                    random.nextBoolean() ? "F" : "_T",
                                    PERIODS.get(random.nextInt(PERIODS.size())),
                                    value,
                                    sign == null ? "" : sign.printed(),
                                    reason == null ? "" : reason.name(),
                                    List.of("exakt", "ungefähr", "abgeleitet", "geschätzt", "gerundet")
                                            .get(random.nextInt(5)),
                                    random.nextBoolean() ? "genannt" : "erschlossen",
                                    random.nextBoolean() ? "" : Integer.toString(random.nextInt(1_000_000)),
                                    random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(1_000_000)),
                                    random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(1_000)),
                                    random.nextBoolean() ? "" : "1,5",
                                    code + " Quelle " + source++,
                                    quoted(TEXTS.get(random.nextInt(TEXTS.size()))),
                                    quoted(TEXTS.get(random.nextInt(TEXTS.size())))))
                            .append('\n');
                }
            }
        }
        return csv.toString();
    }

    private static <E> List<E> withNone(E[] constants) {
        List<E> all = new ArrayList<>(List.of(constants));
        all.add(null);
        return all;
    }

    private static String quoted(String text) {
        return "\"" + (text.startsWith("=") || text.startsWith("'=") ? "'" + text : text) + "\"";
    }

    /** From 0,5 up to 15 digits before and 9 behind the comma, more than Excel keeps. */
    private static String number(Random random) {
        StringBuilder digits = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
        digits.append(1 + random.nextInt(9));
        for (int left = random.nextInt(15); left > 0; left--) {
            digits.append(random.nextInt(10));
        }
        digits.append(',');
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            digits.append(random.nextInt(10));
        }
        return digits.append(1 + random.nextInt(9)).toString();
    }

    @ParameterizedTest
    @CsvSource({"text/csv,de", "text/csv,en", XLSX + ",de", XLSX + ",en", SDMX + ",de"})
    void nothingIsLostOnTheWayOutAndBack(String format, String language) {
        recorded(everything());
        List<Map<String, Object>> before = stored();
        assertThat(before).hasSizeGreaterThan(120);
        byte[] file = export(format, language)
                .then()
                .statusCode(200)
                .contentType(startsWith(format.split(";")[0]))
                .extract()
                .asByteArray();

        send(format, file)
                .then()
                .statusCode(200)
                .body("counts.unchanged", equalTo(before.size()))
                .body("counts.updated", equalTo(0))
                .body("counts.inserted", equalTo(0));

        withdrawEverything();
        assertThat(stored()).isEmpty();
        send(format, file).then().statusCode(200).body("counts.inserted", equalTo(before.size()));
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(before);
    }

    private void withdrawEverything() {
        String message = export(SDMX, "en")
                .asString()
                .replace("\ndataflow,MITEINANDER:OBSERVATIONS(1.0),R,", "\ndataflow,MITEINANDER:OBSERVATIONS(1.0),D,");
        send(SDMX, message.getBytes(StandardCharsets.UTF_8)).then().statusCode(200);
    }

    @Test
    void textsNeverStartLikeAFormula() {
        recorded(HEADER + code + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\"'=cmd()\"\n");
        assertThat(export("text/csv", "en").asString()).contains(",'=cmd()").doesNotContain(",=cmd()");
        assertThat(export(SDMX, "en").asString()).contains(",'=cmd()").doesNotContain(",=cmd()");
    }

    @Test
    void sdmxSaysStatusConfidentialityAndTime() {
        recorded(HEADER + code + ";musterstadt;F;2021/22;5,5;p;;;;;;;;Quelle;;\n" + code
                + ";musterstadt;_T;2020;;.;SECRET;;;;;;;Quelle;;\n");
        List<String> lines = export(SDMX, "de").asString().lines().toList();
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
        recorded(HEADER + code + ";musterstadt;F;2020;7;p;;;;;;;;Quelle;;\n" + code
                + ";musterstadt;_T;2019;16;;;;;;;;;Quelle;;\n" + code + ";musterstadt;_T;2020;;…;;;;;;;;Quelle;;\n");
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

    @Test
    void breakdownsAreFiltered() {
        recorded(HEADER + code + ";musterstadt;F;2020;7;;;;;;;;;Quelle;;\n" + code
                + ";musterstadt;M;2020;9;;;;;;;;;Quelle;;\n" + code + ";musterstadt;_T;2020;16;;;;;;;;;Quelle;;\n");
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

    private static List<Integer> numbers(Response table) {
        List<List<Integer>> rows = table.path("values");
        return rows.stream().flatMap(List::stream).toList();
    }

    @Test
    void everythingCanBeReadAsItWas() {
        recorded(HEADER + code + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\n");
        Instant before = Instant.now();
        recorded(HEADER + code + ";musterstadt;_T;2020;6;;;;;;;;;Quelle;;\n" + code
                + ";musterstadt;_T;2021;7;;;;;;;;;Quelle;;\n");
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
        recorded(HEADER + code + ";musterstadt;_T;2019;4;;;;;;;;;Quelle;;\n" + code
                + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\n" + code + ";musterstadt;_T;2021;6;;;;;;;;;Quelle;;\n");
        String csv = given().header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/observations?indicator=" + code + "&lastN=2")
                .asString();
        assertThat(csv).contains(",2020,5,", ",2021,6,").doesNotContain(",2019,4,");
    }

    private static final String GROUPS = "Indikator;Gebiet;POPULATION_GROUP;Zeitraum;Wert;Quelle\n";

    /** 46 = 2 + 14 + 30 with a threshold of 3: 2 is withheld, and 14 with it; rounded to 5: 45, 0, 15 and 30. */
    private String persons(String protection) {
        String person = "T-" + UUID.randomUUID().toString().substring(0, 8);
        DATA_STEWARD
                .asks()
                .contentType("application/json")
                .body("{\"code\": \"" + person
                        + "\", \"name\": {\"de\": {\"text\": \"Probe\"}}, \"valueKind\": \"COUNT\","
                        + " \"unit\": \"persons\", \"visibility\": \"PUBLIC\", \"protection\": \"" + protection + "\"}")
                .post("/api/v1/indicators")
                .then()
                .statusCode(201);
        StringBuilder rows = new StringBuilder(GROUPS);
        List.of("_T;2023;46", "A;2023;2", "B;2023;14", "C;2023;30")
                .forEach(row -> rows.append(person + ";musterstadt;" + row + ";Register " + person + "\n"));
        recorded(rows.toString());
        return person;
    }

    @Test
    void whatIsWithheldSaysSoInEveryFormat() throws IOException {
        code = persons("PERSONS_SUPPRESS");
        assertThat(export("text/csv", "en").asString().lines().skip(1))
                .hasSize(4)
                .anyMatch(line -> line.startsWith(code + ",musterstadt,A,2023,,.,SECRET,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,B,2023,,.,SECRET,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,C,2023,30,,,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,_T,2023,46,,,"));
        assertThat(export(SDMX, "en").asString().lines())
                .anyMatch(line -> line.contains(",A,2023,NaN,O,C,persons,.,"))
                .anyMatch(line -> line.contains(",B,2023,NaN,O,C,persons,.,"));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(export(XLSX, "en").asByteArray()))) {
            List<String> rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(2) + " " + row.getCellText(4) + " " + row.getCellText(6))
                    .toList();
            assertThat(rows).contains("A  SECRET", "B  SECRET", "C 30 ", "_T 46 ");
        }
        export(JSON_STAT, "de")
                .then()
                .parser(JSON_STAT, Parser.JSON)
                .body("dimension.POPULATION_GROUP.category.index", equalTo(List.of("_T", "A", "B", "C")))
                .body("value", equalTo(Map.of("0", 46, "3", 30)))
                .body("extension.missingReason", equalTo(Map.of("1", "SECRET", "2", "SECRET")))
                .body("extension.protection.shown", equalTo(Map.of("1", "SUPPRESSED", "2", "SUPPRESSED")))
                .body("extension.protection.label.SUPPRESSED", containsString("nicht gezeigt"));
    }

    @Test
    void whatIsRoundedSaysSoInEveryFormat() throws IOException {
        code = persons("PERSONS_ROUND");
        assertThat(export("text/csv", "en").asString().lines().skip(1))
                .hasSize(4)
                .allMatch(
                        line -> line.contains(",rounded,") && line.endsWith("Rounded to 5 to protect single persons."))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,A,2023,0,,,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,B,2023,15,,,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,_T,2023,45,,,"));
        assertThat(export(SDMX, "en").asString().lines().skip(1))
                .allMatch(line -> line.contains(",ROUNDED,") && line.contains("Rounded to 5"))
                .anyMatch(line -> line.contains(",A,2023,0,A,F,persons,"));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(export(XLSX, "en").asByteArray()))) {
            List<String> rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(2) + " " + row.getCellText(4) + " " + row.getCellText(7))
                    .toList();
            assertThat(rows).contains("A 0 rounded", "B 15 rounded", "C 30 rounded", "_T 45 rounded");
        }
        export(JSON_STAT, "en")
                .then()
                .parser(JSON_STAT, Parser.JSON)
                .body("value", equalTo(Map.of("0", 45, "1", 0, "2", 15, "3", 30)))
                .body("extension.protection.shown.keySet()", hasSize(4))
                .body("extension.protection.shown.values()", everyItem(equalTo("ROUNDED")));
    }

    /** A protected download that comes back takes nothing away, neither value nor source nor remark. */
    @ParameterizedTest
    @CsvSource({
        "text/csv,de,PERSONS_ROUND",
        "text/csv,en,PERSONS_SUPPRESS",
        XLSX + ",de,PERSONS_SUPPRESS",
        XLSX + ",en,PERSONS_ROUND",
        SDMX + ",de,PERSONS_ROUND",
        SDMX + ",de,PERSONS_SUPPRESS"
    })
    void aProtectedDownloadThatComesBackChangesNothing(String format, String language, String protection) {
        code = persons(protection);
        byte[] file = export(format, language).asByteArray();
        for (String query : List.of("", "?mode=replace&scopeIndicator=" + code)) {
            DATA_STEWARD
                    .asks()
                    .contentType(format)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(file)
                    .post("/api/v1/observation-imports" + query)
                    .then()
                    .statusCode(200)
                    .body("counts.unchanged", equalTo(4))
                    .body("counts.updated", equalTo(0))
                    .body("counts.inserted", equalTo(0))
                    .body("counts.deleted", equalTo(0));
        }
        String small = DATA_STEWARD
                .asks()
                .queryParam("indicator", code)
                .queryParam("dim.POPULATION_GROUP", "A")
                .get("/api/v1/observations")
                .path("series[0].id");
        DATA_STEWARD
                .asks()
                .get("/api/v1/series/" + small + "/raw-observations")
                .then()
                .statusCode(200)
                .body("items.value", equalTo(List.of(2)))
                .body("items.revision", equalTo(List.of(1)));
    }

    @Test
    void anUnknownFormatIsRefused() {
        export("application/pdf", "de").then().statusCode(406);
    }

    @Test
    void oneSeriesComesInEveryFormatWithItsName() {
        recorded(HEADER + code + ";musterstadt;_T;2020;5;;;;;;;;;Quelle;;\n");
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
