package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.CSV;
import static de.miteinander.indicator.Imports.HEADER;
import static de.miteinander.indicator.Imports.XLSX;
import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.indicator.Imports.gzip;
import static de.miteinander.indicator.Imports.send;
import static de.miteinander.indicator.Imports.sendGzip;
import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Town;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One figure, written in many ways. */
@Town
class ImportDialectsTest {

    private Counted counted;

    @BeforeEach
    void indicator() {
        counted = Counted.ready();
    }

    @Test
    void theStatedDecimalMarkDecides() {
        csv("?decimal=comma", HEADER + counted.row("2020", "1.234")).then().statusCode(200);
        assertThat(counted.values().values()).containsExactly(1234);
    }

    /** Spreadsheets take the zero from the front of a municipality key. */
    @Test
    void aLostZeroIsPutBackAndSaid() {
        Figures.area("07999" + counted.code().substring(2, 5).replaceAll("[a-f]", "1"));
        String key = "07999" + counted.code().substring(2, 5).replaceAll("[a-f]", "1");
        csv("", HEADER + String.join(";", counted.code(), key.substring(1), "2020", "5", "Proberegister") + "\n")
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("AREA_ZERO_ADDED"));
        given().get("/api/v1/indicators/" + counted.indicator() + "/series")
                .then()
                .body("items[0].area.code", equalTo(key));
    }

    @Test
    void compressedFilesAreAccepted() throws IOException {
        sendGzip(gzip(HEADER + counted.row("2020", "5"))).then().statusCode(200).body("counts.inserted", equalTo(1));
    }

    private String object(String period, String value) {
        return "{\"indicator\": \"" + counted.code() + "\", \"area\": \"musterstadt\", \"period\": \"" + period
                + "\", \"value\": " + value + ", \"source\": \"Proberegister\"}";
    }

    /** Figures as JSON are a file, not a request: they may be larger than the mebibyte that others may have. */
    @Test
    void programsSendJson() {
        String air = " ".repeat(3 << 19);
        send(
                        "application/json",
                        "",
                        "{\"observations\": [" + object("2020", "5") + "," + air + object("2021", "6") + "]}")
                .then()
                .statusCode(200)
                .body("assumed.format", equalTo("JSON"))
                .body("assumed.separator", nullValue())
                .body("counts.inserted", equalTo(2));
        send("application/x-ndjson", "", object("2021", "6") + "\n" + air + "\n" + object("2022", "7") + "\n")
                .then()
                .statusCode(200)
                .body("assumed.format", equalTo("NDJSON"))
                .body("counts.unchanged", equalTo(1))
                .body("counts.inserted", equalTo(1));
        assertThat(counted.values().values()).containsExactly(5, 6, 7);
        // The members as the contract calls them.
        String whole = object("2023", "null")
                .replace(
                        "}",
                        ", \"missingReason\": \"LATER\", \"kind\": \"ESTIMATE\", \"dateBasis\": \"INFERRED\","
                                + " \"numerator\": 3, \"denominator\": 4, \"sampleSize\": 12, \"standardError\": 0.5,"
                                + " \"asPrinted\": \"2023 …\", \"note\": \"folgt\", \"SEX\": \"_T\"}");
        send("application/json", "", "{\"observations\": [" + whole + "]}")
                .then()
                .statusCode(200);
        given().get("/api/v1/series/" + counted.series() + "/observations?from=2023")
                .then()
                .body("items[0].value", nullValue())
                .body("items[0].missingReason", equalTo("LATER"))
                .body("items[0].kind", equalTo("ESTIMATE"))
                .body("items[0].dateBasis", equalTo("INFERRED"))
                .body("items[0].numerator", equalTo(3))
                .body("items[0].denominator", equalTo(4))
                .body("items[0].sampleSize", equalTo(12))
                .body("items[0].standardError", equalTo(0.5f))
                .body("items[0].asPrinted", equalTo("2023 …"))
                .body("items[0].note", equalTo("folgt"));
        send("application/json", "", "{\"observations\": [" + object("2024", "\"viele\"") + "]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/rows/1/value")));
        send("application/json", "", "[]")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("FILE_NOT_JSON")));
    }

    @Test
    void whatIsExportedCanBeImportedAgainWithoutAChange() {
        csv(
                        "",
                        "Indikator;Gebiet;Zeitraum;Wert;Zeichen;Art;Datumsgrundlage;Zähler;Nenner;Quelle;Bemerkung\n"
                                + counted.code()
                                + ";musterstadt;2020;5;p;ungefähr;erschlossen;3;4;Erste;'=1+1\n" + counted.code()
                                + ";musterstadt;2021;–;;;;;;Zweite;\"mit \"\"Zitat\"\"; und mehr\"\n" + counted.code()
                                + ";musterstadt;2022;…;;;;;;Zweite;\n")
                .then()
                .statusCode(200);
        for (String language : List.of("de", "en")) {
            byte[] export = given().header("Accept", "text/csv")
                    .header("Accept-Language", language)
                    .get("/api/v1/series/" + counted.series() + "/observations")
                    .asByteArray();
            send(DATA_STEWARD, CSV, "", UUID.randomUUID().toString(), export)
                    .then()
                    .statusCode(200)
                    .body("counts.unchanged", equalTo(3))
                    .body("counts.updated", equalTo(0));
        }
    }

    @Test
    void theTemplateIsReadyToBeFilledIn() {
        String template = given().header("Accept-Language", "de")
                .get("/api/v1/indicators/" + counted.indicator() + "/import-template")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(template)
                .contains("Indikator;Gebiet;Zeitraum;Wert;Zeichen;Art;Zähler;Nenner;Quelle;Bemerkung")
                .contains(counted.code() + ";musterstadt;");
    }

    @Test
    void theTemplateComesAsAWorkbookThatCanBeFilledInAndImported() throws IOException {
        csv("", HEADER + counted.row("2019", "4")).then().statusCode(200);
        byte[] template = given().header("Accept", XLSX)
                .header("Accept-Language", "de")
                .get("/api/v1/indicators/" + counted.indicator() + "/import-template")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (ReadableWorkbook empty = new ReadableWorkbook(new ByteArrayInputStream(template));
                Workbook workbook = new Workbook(filled, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Werte");
            List<Row> rows = empty.getFirstSheet().read();
            for (int column = 0; column < rows.getFirst().getCellCount(); column++) {
                sheet.value(0, column, rows.getFirst().getCellText(column));
                sheet.value(1, column, rows.get(1).getCellText(column));
            }
            sheet.value(1, 2, 2020);
            sheet.value(1, 3, 5);
            sheet.value(1, 8, "Proberegister");
        }
        send(XLSX, "", filled.toByteArray())
                .then()
                .statusCode(200)
                .body("assumed.format", equalTo("XLSX"))
                .body("assumed.separator", nullValue())
                .body("counts.inserted", equalTo(1));
        assertThat(counted.values().values()).containsExactly(4, 5);
    }
}
