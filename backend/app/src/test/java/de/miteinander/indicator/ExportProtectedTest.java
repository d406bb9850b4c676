package de.miteinander.indicator;

import static de.miteinander.indicator.Exports.JSON_STAT;
import static de.miteinander.indicator.Imports.SDMX;
import static de.miteinander.indicator.Imports.XLSX;
import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.indicator.Imports.done;
import static de.miteinander.indicator.Imports.send;
import static de.miteinander.testing.People.DATA_STEWARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import de.miteinander.testing.Town;
import io.restassured.parsing.Parser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is protected says so in every format, and takes nothing away when it comes back. */
@Town
class ExportProtectedTest {

    private String code;

    @BeforeEach
    void town() {
        Figures.staff();
        Figures.area("musterstadt");
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
        done(csv("", rows.toString()));
        return person;
    }

    @Test
    void whatIsWithheldSaysSoInEveryFormat() throws IOException {
        code = persons("PERSONS_SUPPRESS");
        assertThat(Exports.of(code, "text/csv", "en").asString().lines().skip(1))
                .hasSize(4)
                .anyMatch(line -> line.startsWith(code + ",musterstadt,A,2023,,.,SECRET,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,B,2023,,.,SECRET,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,C,2023,30,,,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,_T,2023,46,,,"));
        assertThat(Exports.of(code, SDMX, "en").asString().lines())
                .anyMatch(line -> line.contains(",A,2023,NaN,O,C,persons,.,"))
                .anyMatch(line -> line.contains(",B,2023,NaN,O,C,persons,.,"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(Exports.of(code, XLSX, "en").asByteArray()))) {
            List<String> rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(2) + " " + row.getCellText(4) + " " + row.getCellText(6))
                    .toList();
            assertThat(rows).contains("A  SECRET", "B  SECRET", "C 30 ", "_T 46 ");
        }
        Exports.of(code, JSON_STAT, "de")
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
        assertThat(Exports.of(code, "text/csv", "en").asString().lines().skip(1))
                .hasSize(4)
                .allMatch(
                        line -> line.contains(",rounded,") && line.endsWith("Rounded to 5 to protect single persons."))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,A,2023,0,,,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,B,2023,15,,,"))
                .anyMatch(line -> line.startsWith(code + ",musterstadt,_T,2023,45,,,"));
        assertThat(Exports.of(code, SDMX, "en").asString().lines().skip(1))
                .allMatch(line -> line.contains(",ROUNDED,") && line.contains("Rounded to 5"))
                .anyMatch(line -> line.contains(",A,2023,0,A,F,persons,"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(Exports.of(code, XLSX, "en").asByteArray()))) {
            List<String> rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(2) + " " + row.getCellText(4) + " " + row.getCellText(7))
                    .toList();
            assertThat(rows).contains("A 0 rounded", "B 15 rounded", "C 30 rounded", "_T 45 rounded");
        }
        Exports.of(code, JSON_STAT, "en")
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
        byte[] file = Exports.of(code, format, language).asByteArray();
        for (String query : List.of("", "?mode=replace&scopeIndicator=" + code)) {
            send(format, query, file)
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
}
