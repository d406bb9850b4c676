package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.IMPORTER;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.READER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Town
class ImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "Indikator;Gebiet;Zeitraum;Wert;Quelle\n";

    private String code;
    private String indicator;

    @BeforeEach
    void indicator() {
        Figures.staff();
        Figures.area("musterstadt");
        Response created = Figures.indicator("COUNT", "persons", "NONE");
        code = created.path("code");
        indicator = created.path("id");
    }

    private String row(String period, String value) {
        return String.join(";", code, "musterstadt", period, value, "Proberegister") + "\n";
    }

    private static Response send(Principal principal, String query, String key, byte[] file) {
        return principal
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/api/v1/observation-imports" + query);
    }

    private static Response send(String query, String file) {
        return send(DATA_STEWARD, query, UUID.randomUUID().toString(), file.getBytes(StandardCharsets.UTF_8));
    }

    private String seriesId() {
        return given().get("/api/v1/indicators/" + indicator + "/series").path("items[0]?.id");
    }

    private List<Object> values() {
        return given().get("/api/v1/series/" + seriesId() + "/observations").path("items.value");
    }

    private long seriesCount() {
        return given().get("/api/v1/indicators/" + indicator).jsonPath().getLong("seriesCount");
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        send("?dryRun=true", HEADER + row("2020", "5") + row("2021", "6"))
                .then()
                .statusCode(200)
                .body("state", equalTo("READY"))
                .body("dryRun", equalTo(true))
                .body("id", nullValue())
                .body("assumed.separator", equalTo("SEMICOLON"))
                .body("assumed.decimal", equalTo("COMMA"))
                .body("assumed.decimalCertain", equalTo(false))
                .body("counts.rows", equalTo(2))
                .body("counts.inserted", equalTo(2))
                .body("warnings.code", hasItem("SERIES_CREATED"));
        assertThat(seriesCount()).isZero();
    }

    @Test
    void anImportMakesSeriesSourceAndFiguresAndKeepsItsReport() {
        Response done = send("", HEADER + row("2020", "5") + row("2021/22", "6") + row("2022", "."));
        done.then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("id", notNullValue())
                .body("counts.inserted", equalTo(3))
                .body("counts.rejected", equalTo(0));
        given().get("/api/v1/series/" + seriesId() + "/observations")
                .then()
                .body("items.period", equalTo(List.of("2020", "2021/22", "2022")))
                .body("items.source.title", hasItem("Proberegister"))
                .body("items[2].value", nullValue())
                .body("items[2].missingReason", equalTo("UNKNOWN"));
        DATA_STEWARD
                .asks()
                .get("/api/v1/observation-imports/" + done.path("id"))
                .then()
                .statusCode(200)
                .body("counts.inserted", equalTo(3))
                .body("state", equalTo("DONE"));
        DATA_STEWARD
                .asks()
                .get("/api/v1/observation-imports?limit=1")
                .then()
                .body("items[0].id", equalTo(done.path("id")));
    }

    @Test
    void unchangedRowsWriteNothingAndChangedOnesKeepTheirHistory() {
        send("", HEADER + row("2020", "5") + row("2021", "6")).then().statusCode(200);
        String etag = given().get("/api/v1/series/" + seriesId()).header("ETag");
        send("", HEADER + row("2020", "5,0") + row("2021", "6"))
                .then()
                .statusCode(200)
                .body("counts.unchanged", equalTo(2))
                .body("counts.updated", equalTo(0));
        assertThat(given().get("/api/v1/series/" + seriesId()).header("ETag")).isEqualTo(etag);
        send("?dryRun=true", HEADER + row("2020", "5") + row("2021", "7") + row("2022", "8"))
                .then()
                .body("counts.unchanged", equalTo(1))
                .body("counts.updated", equalTo(1))
                .body("counts.inserted", equalTo(1));
        Instant before = Instant.now();
        send("", HEADER + row("2020", "5") + row("2021", "7"))
                .then()
                .body("counts.unchanged", equalTo(1))
                .body("counts.updated", equalTo(1));
        assertThat(values()).containsExactly(5, 7);
        given().get("/api/v1/series/" + seriesId() + "/revisions")
                .then()
                .body("items", hasSize(3))
                .body("items[0].action", equalTo("CORRECTED"))
                .body("items[0].importId", notNullValue());
        given().queryParam("asOf", before.toString())
                .get("/api/v1/series/" + seriesId() + "/observations")
                .then()
                .body("items.value", equalTo(List.of(5, 6)));
    }

    @Test
    void columnsThatAFileDoesNotHaveStayUntouched() {
        send(
                        "",
                        "Indikator;Gebiet;Zeitraum;Wert;Quelle;Bemerkung;Art\n" + code
                                + ";musterstadt;2020;5;Proberegister;mit Absicht;gerundet\n")
                .then()
                .statusCode(200);
        send("", HEADER + row("2020", "6")).then().body("counts.updated", equalTo(1));
        given().get("/api/v1/series/" + seriesId() + "/observations")
                .then()
                .body("items[0].value", equalTo(6))
                .body("items[0].note", equalTo("mit Absicht"))
                .body("items[0].kind", equalTo("ROUNDED"));
    }

    @Test
    void allOrNothing() {
        send("", HEADER + row("2020", "5") + row("2021", "viele") + row("gestern", "6"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/import-refused"))
                .body("detail", containsString("nichts übernommen"))
                .body("errors.pointer", equalTo(List.of("/rows/3/Wert", "/rows/4/Zeitraum")))
                .body("errors.code", equalTo(List.of("NUMBER_NOT_A_NUMBER", "PERIOD_UNKNOWN_FORM")))
                .body("errors[0].detail", containsString("„viele“ ist keine Zahl"));
        assertThat(seriesCount()).isZero();
    }

    @Test
    void faultyRowsAreLeftOutOnlyWhenAskedFor() {
        send("?onError=skip", HEADER + row("2020", "5") + row("2021", "viele") + row("2022", "-3"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("counts.inserted", equalTo(1))
                .body("counts.rejected", equalTo(2))
                .body("faults.code", equalTo(List.of("NUMBER_NOT_A_NUMBER", "VALUE_NEGATIVE")));
        assertThat(values()).containsExactly(5);
    }

    @Test
    void whatIsNotKnownIsNamed() {
        send(
                        "?dryRun=true",
                        HEADER + "NO-SUCH;musterstadt;2020;5;X\n" + code + ";nirgends;2020;5;X\n" + code
                                + ";musterstadt;2020;5;\n")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("faults.code", equalTo(List.of("INDICATOR_UNKNOWN", "AREA_UNKNOWN", "SOURCE_MISSING")))
                .body("faultsTotal", equalTo(3))
                .body("counts.rejected", equalTo(3));
        send("?dryRun=true", HEADER + row("2020", "5") + row("2021", "viele"))
                .then()
                .body("state", equalTo("REFUSED"))
                .body("counts.rows", equalTo(2))
                .body("counts.rejected", equalTo(1));
        String source = Figures.source("Vorgabe", null);
        send("?sourceId=" + source, "Indikator;Gebiet;Zeitraum;Wert\n" + code + ";musterstadt;2020;5\n")
                .then()
                .statusCode(200);
        given().get("/api/v1/series/" + seriesId() + "/observations")
                .then()
                .body("items[0].source.id", equalTo(source));
    }

    /** A file that must not come in, and what is said about it in both languages. */
    private record Bad(String name, byte[] file, String code, String german, String english) {}

    /** The bad input that happens, each as a clear problem in both languages with nothing changed. */
    @TestFactory
    Stream<DynamicTest> badInputIsSaidInBothLanguagesAndChangesNothing() {
        return Stream.of(
                        bad(
                                "ambiguous decimal",
                                HEADER + row("2020", "1.234"),
                                "NUMBER_AMBIGUOUS",
                                "„1.234“ ist mehrdeutig: Tausender oder Dezimalstellen?",
                                "“1.234” is ambiguous: thousands or decimals?"),
                        bad(
                                "decimal comma and decimal point",
                                HEADER + row("2020", "5,5") + row("2021", "6.5"),
                                "DECIMAL_MIXED",
                                "Die Datei mischt Dezimalkomma und Dezimalpunkt",
                                "The file mixes decimal comma and decimal point"),
                        bad(
                                "wrong period",
                                HEADER + row("gestern", "5"),
                                "PERIOD_UNKNOWN_FORM",
                                "„gestern“ ist kein Zeitraum.",
                                "“gestern” is not a period."),
                        bad(
                                "day that is not in the calendar",
                                HEADER + row("2021-02-30", "5"),
                                "PERIOD_NO_SUCH_DATE",
                                "„2021-02-30“ gibt es im Kalender nicht.",
                                "The calendar has no “2021-02-30”."),
                        bad(
                                "text in a number",
                                HEADER + row("2020", "viele"),
                                "NUMBER_NOT_A_NUMBER",
                                "„viele“ ist keine Zahl.",
                                "“viele” is not a number."),
                        bad(
                                "formula in a value",
                                HEADER + row("2020", "=1+1"),
                                "NUMBER_FORMULA",
                                "„=1+1“ sieht nach einer Formel aus.",
                                "“=1+1” looks like a formula."),
                        bad(
                                "duplicate row",
                                HEADER + row("2020", "5") + row("2020", "6"),
                                "ROW_DUPLICATE",
                                "steht schon in Zeile 2.",
                                "stands in row 2 already."),
                        bad(
                                "columns of names and birth dates",
                                "Name;Geburtsdatum\nErfundene Person;01.02.1990\n",
                                "PERSON_COLUMN",
                                "Die Spalte „Name“ deutet auf Daten über einzelne Personen hin.",
                                "The column “Name” suggests data about single persons."),
                        bad(
                                "a column of names and birth dates beside figures",
                                "Indikator;Gebiet;Zeitraum;Wert;Quelle;Geburtsdatum\n" + code
                                        + ";musterstadt;2020;5;Probe;01.02.1990\n",
                                "PERSON_COLUMN",
                                "Die Spalte „Geburtsdatum“ deutet auf Daten über einzelne Personen hin.",
                                "The column “Geburtsdatum” suggests data about single persons."),
                        bad(
                                "names in the column of a breakdown",
                                "Indikator;Gebiet;Zeitraum;Wert;Quelle;SEX\n" + code
                                        + ";musterstadt;2020;5;Probe;Erika Beispiel\n" + code
                                        + ";musterstadt;2021;5;Probe;Hans Beispiel\n" + code
                                        + ";musterstadt;2022;5;Probe;Eva Beispiel\n",
                                "PERSON_ROWS",
                                "Der Inhalt der Spalte „SEX“ sieht nach Namen",
                                "The content of the column “SEX” looks like names"),
                        new Bad(
                                "UTF-16",
                                (HEADER + row("2020", "5")).getBytes(StandardCharsets.UTF_16),
                                "FILE_ENCODING_UTF16",
                                "Die Datei ist in UTF-16 gespeichert.",
                                "The file is saved as UTF-16."),
                        new Bad(
                                "Windows-1252",
                                "Indikator;Gebiet;Zeitraum;Wert;Quelle\nX;Köln;2020;5;Probe\n"
                                        .getBytes(StandardCharsets.ISO_8859_1),
                                "FILE_ENCODING_NOT_UTF8",
                                "Die Datei ist nicht in UTF-8 gespeichert",
                                "The file is not saved as UTF-8"),
                        bad("nothing in it", "\n", "FILE_EMPTY", "Die Datei ist leer.", "The file is empty."))
                .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> check(bad)));
    }

    private static Bad bad(String name, String file, String code, String german, String english) {
        return new Bad(name, file.getBytes(StandardCharsets.UTF_8), code, german, english);
    }

    private static void check(Bad bad) {
        Map<String, String> before = stateWithoutKeys();
        for (String language : List.of("de", "en")) {
            Response refused = given().auth()
                    .oauth2(DATA_STEWARD.token())
                    .header("Accept-Language", language)
                    .contentType("text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(bad.file())
                    .post("/api/v1/observation-imports");
            refused.then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .header("Content-Language", language)
                    .body("type", containsString("/problems/import-refused"))
                    .body("errors.code", hasItem(bad.code()))
                    .body(
                            "title",
                            equalTo(
                                    language.equals("de")
                                            ? "Die Datei wurde nicht übernommen"
                                            : "The file was not imported"))
                    .body(
                            "errors.detail",
                            hasItem(containsString(language.equals("de") ? bad.german() : bad.english())));
            assertThat(refused.<String>path("detail"))
                    .startsWith(language.equals("de") ? "Es wurde nichts übernommen" : "Nothing was imported");
        }
        assertThat(stateWithoutKeys()).as("what is in the database").isEqualTo(before);
    }

    /** The key of a refused request is kept with its answer; nothing else may be. */
    private static Map<String, String> stateWithoutKeys() {
        Map<String, String> state = TestDatabase.state();
        state.remove("idempotency_key");
        return state;
    }

    /** The length is stated before the content comes, and is refused before it comes. */
    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsSent() throws IOException {
        Map<String, String> before = stateWithoutKeys();
        for (String language : List.of("de", "en")) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream()
                        .write(("POST /api/v1/observation-imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                        + DATA_STEWARD.token() + "\r\nAccept-Language: " + language
                                        + "\r\nIdempotency-Key: " + UUID.randomUUID()
                                        + "\r\nContent-Type: text/csv\r\nContent-Length: " + (512L * 1024 * 1024 + 1)
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer)
                        .startsWith("HTTP/1.1 413")
                        .containsIgnoringCase("content-type: application/problem+json")
                        .contains("/problems/content-too-large")
                        .contains(language.equals("de") ? "Die Daten sind zu groß" : "The content is too large");
            }
        }
        assertThat(stateWithoutKeys()).isEqualTo(before);
    }

    /** Not compressed at all, cut off, and broken in the middle. */
    @Test
    void whatCannotBeUnpackedIsRefused() throws IOException {
        byte[] compressed = gzip((HEADER + row("2020", "5").repeat(500)).getBytes(StandardCharsets.UTF_8));
        byte[] broken = compressed.clone();
        broken[compressed.length - 6] ^= 0x55; // within the checksum
        Map<String, String> before = stateWithoutKeys();
        for (byte[] file : List.of(
                HEADER.getBytes(StandardCharsets.UTF_8),
                new byte[] {0x1f},
                Arrays.copyOf(compressed, compressed.length / 2),
                broken)) {
            DATA_STEWARD
                    .asks()
                    .contentType("text/csv")
                    .header("Content-Encoding", "gzip")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(file)
                    .post("/api/v1/observation-imports")
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("FILE_NOT_GZIP"));
        }
        assertThat(stateWithoutKeys()).isEqualTo(before);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void theStatedDecimalMarkDecides() {
        send("?decimal=comma", HEADER + row("2020", "1.234")).then().statusCode(200);
        assertThat(values()).containsExactly(1234);
    }

    @Test
    void theSameKeyWithTheSameFileIsOneImport() {
        String key = UUID.randomUUID().toString();
        byte[] file = (HEADER + row("2020", "5")).getBytes(StandardCharsets.UTF_8);
        String first = send(DATA_STEWARD, "", key, file).path("id");
        send(DATA_STEWARD, "", key, file).then().statusCode(200).body("id", equalTo(first));
        send(DATA_STEWARD, "", key, (HEADER + row("2020", "6")).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("type", containsString("/problems/idempotency-key-reused"));
        send(DATA_STEWARD, "?dryRun=true", key, file).then().statusCode(422);
        DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(400)
                .body("type", containsString("/problems/idempotency-key-required"));
    }

    /** Whoever asks again gets the same refusal with the same headers. */
    @Test
    void theSameKeyGetsTheSameRefusal() {
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            given().auth()
                    .oauth2(DATA_STEWARD.token())
                    .header("Accept-Language", "en")
                    .contentType("text/csv")
                    .header("Idempotency-Key", key)
                    .body((HEADER + row("2020", "viele")).getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/observation-imports")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .header("Content-Language", "en")
                    .header("Cache-Control", "no-store")
                    .body("errors[0].detail", startsWith("“viele” is not a number."));
        }
    }

    @Test
    void aLargeFileBecomesAJobWithProgressAndResult() throws InterruptedException {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            file.append(row((1900 + i % 120) + "-0" + (1 + i % 9), Integer.toString(i))
                    .replace("Proberegister", "Q" + i / 360));
        }
        Response accepted = DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "respond-async")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports");
        accepted.then().statusCode(202).header("Location", containsString("/api/v1/jobs/"));
        Response job = finished(accepted.path("id"));
        job.then()
                .body("state", equalTo("DONE"))
                .body("result.state", equalTo("DONE"))
                .body("result.counts.rows", equalTo(20_000))
                .body("finishedAt", notNullValue());
        READER.asks().get("/api/v1/jobs/" + accepted.path("id")).then().statusCode(404);
        given().get("/api/v1/jobs/" + accepted.path("id")).then().statusCode(401);
    }

    @Test
    void aFaultyJobFailsWithItsReportAndChangesNothing() throws InterruptedException {
        Response accepted = DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "respond-async")
                .body((HEADER + row("2020", "5") + row("2021", "viele")).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports");
        finished(accepted.path("id"))
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem.type", containsString("import-refused"))
                .body("result.faults[0].code", equalTo("NUMBER_NOT_A_NUMBER"));
        assertThat(seriesCount()).isZero();
    }

    private static Response finished(String job) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < deadline) {
            Response read = DATA_STEWARD.asks().get("/api/v1/jobs/" + job);
            if (read.path("finishedAt") != null) {
                return read;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("job did not finish");
    }

    @Test
    void compressedFilesAreAccepted() throws IOException {
        DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(gzip((HEADER + row("2020", "5")).getBytes(StandardCharsets.UTF_8)))
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(200)
                .body("counts.inserted", equalTo(1));
    }

    @Test
    void whatIsExportedCanBeImportedAgainWithoutAChange() {
        send(
                        "",
                        "Indikator;Gebiet;Zeitraum;Wert;Zeichen;Art;Datumsgrundlage;Zähler;Nenner;Quelle;Bemerkung\n"
                                + code
                                + ";musterstadt;2020;5;p;ungefähr;erschlossen;3;4;Erste;'=1+1\n" + code
                                + ";musterstadt;2021;–;;;;;;Zweite;\"mit \"\"Zitat\"\"; und mehr\"\n" + code
                                + ";musterstadt;2022;…;;;;;;Zweite;\n")
                .then()
                .statusCode(200);
        for (String language : List.of("de", "en")) {
            byte[] export = given().header("Accept", "text/csv")
                    .header("Accept-Language", language)
                    .get("/api/v1/series/" + seriesId() + "/observations")
                    .asByteArray();
            send(DATA_STEWARD, "", UUID.randomUUID().toString(), export)
                    .then()
                    .statusCode(200)
                    .body("counts.unchanged", equalTo(3))
                    .body("counts.updated", equalTo(0));
        }
    }

    @Test
    void theTemplateIsReadyToBeFilledIn() {
        String template = given().header("Accept-Language", "de")
                .get("/api/v1/indicators/" + indicator + "/import-template")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(template)
                .contains("Indikator;Gebiet;Zeitraum;Wert;Zeichen;Art;Zähler;Nenner;Quelle;Bemerkung")
                .contains(code + ";musterstadt;");
    }

    @Test
    void theTemplateComesAsAWorkbookThatCanBeFilledInAndImported() throws IOException {
        send("", HEADER + row("2019", "4")).then().statusCode(200);
        byte[] template = given().header("Accept", XLSX)
                .header("Accept-Language", "de")
                .get("/api/v1/indicators/" + indicator + "/import-template")
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
        DATA_STEWARD
                .asks()
                .contentType(XLSX)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(filled.toByteArray())
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(200)
                .body("assumed.format", equalTo("XLSX"))
                .body("assumed.separator", nullValue())
                .body("counts.inserted", equalTo(1));
        assertThat(values()).containsExactly(4, 5);
    }

    /** The parts of a printed table that miss its total: both stand, and it is said at the import and at the figure. */
    @Test
    void partsThatMissTheirTotalAreSaid() {
        String header = "Indikator;Gebiet;Geschlecht;Zeitraum;Wert;Art;Quelle\n";
        String file = header
                + line("F", "2020", "40", "")
                + line("M", "2020", "57", "")
                + line("_T", "2020", "100", "")
                + line("F", "2021", "40", "")
                + line("M", "2021", "60", "")
                + line("_T", "2021", "100", "")
                // 38 + 59 rounded to fives: 40 + 60, the total 97 to 95.
                + line("F", "2022", "40", "gerundet")
                + line("M", "2022", "60", "gerundet")
                + line("_T", "2022", "95", "gerundet");
        send("?dryRun=true", file)
                .then()
                .body("state", equalTo("READY"))
                .body("warnings.code", hasItem("PARTS_MISS_TOTAL"));
        Response done = send("", file);
        done.then().statusCode(200);
        List<String> remarks = done.path("warnings.findAll { it.code == 'PARTS_MISS_TOTAL' }.detail");
        assertThat(remarks).singleElement().asString().contains("2020", "SEX", "97", "100");
        String total = given().get("/api/v1/indicators/" + indicator + "/series")
                .path("items.find { it.dimensions.isEmpty() }.id");
        given().get("/api/v1/series/" + total + "/observations")
                .then()
                .body("items.value", equalTo(List.of(100, 100, 95)))
                .body("items[0].warnings.code", equalTo(List.of("PARTS_MISS_TOTAL")))
                .body("items[0].warnings[0].detail", containsString("97"))
                .body("items[1].warnings", hasSize(0))
                .body("items[2].warnings", hasSize(0));
        // The total alone comes again: the parts that are there are looked at, too.
        send("?dryRun=true", header + line("_T", "2021", "101", ""))
                .then()
                .body("warnings.code", equalTo(List.of("PARTS_MISS_TOTAL")));
    }

    private String line(String sex, String period, String value, String kind) {
        return String.join(";", code, "musterstadt", sex, period, value, kind, "Proberegister") + "\n";
    }

    private String object(String period, String value) {
        return "{\"indicator\": \"" + code + "\", \"area\": \"musterstadt\", \"period\": \"" + period
                + "\", \"value\": " + value + ", \"source\": \"Proberegister\"}";
    }

    private static Response sendAs(String type, String file) {
        return DATA_STEWARD
                .asks()
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports");
    }

    /** Figures as JSON are a file, not a request: they may be larger than the mebibyte that others may have. */
    @Test
    void programsSendJson() {
        String air = " ".repeat(3 << 19);
        sendAs(
                        "application/json",
                        "{\"observations\": [" + object("2020", "5") + "," + air + object("2021", "6") + "]}")
                .then()
                .statusCode(200)
                .body("assumed.format", equalTo("JSON"))
                .body("assumed.separator", nullValue())
                .body("counts.inserted", equalTo(2));
        sendAs("application/x-ndjson", object("2021", "6") + "\n" + air + "\n" + object("2022", "7") + "\n")
                .then()
                .statusCode(200)
                .body("assumed.format", equalTo("NDJSON"))
                .body("counts.unchanged", equalTo(1))
                .body("counts.inserted", equalTo(1));
        assertThat(values()).isEqualTo(List.of(5, 6, 7));
        // The members as the contract calls them.
        String whole = object("2023", "null")
                .replace(
                        "}",
                        ", \"missingReason\": \"LATER\", \"kind\": \"ESTIMATE\", \"dateBasis\": \"INFERRED\","
                                + " \"numerator\": 3, \"denominator\": 4, \"sampleSize\": 12, \"standardError\": 0.5,"
                                + " \"asPrinted\": \"2023 …\", \"note\": \"folgt\", \"SEX\": \"_T\"}");
        sendAs("application/json", "{\"observations\": [" + whole + "]}").then().statusCode(200);
        given().get("/api/v1/series/" + seriesId() + "/observations?from=2023")
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
        sendAs("application/json", "{\"observations\": [" + object("2024", "\"viele\"") + "]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/rows/1/value")));
        sendAs("application/json", "[]").then().statusCode(422).body("errors.code", equalTo(List.of("FILE_NOT_JSON")));
    }

    /** Spreadsheets take the zero from the front of a municipality key. */
    @Test
    void aLostZeroIsPutBackAndSaid() {
        Figures.area("07999" + code.substring(2, 5).replaceAll("[a-f]", "1"));
        String key = "07999" + code.substring(2, 5).replaceAll("[a-f]", "1");
        send("", HEADER + String.join(";", code, key.substring(1), "2020", "5", "Proberegister") + "\n")
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("AREA_ZERO_ADDED"));
        given().get("/api/v1/indicators/" + indicator + "/series").then().body("items[0].area.code", equalTo(key));
    }

    @Test
    void theRemarksOfAnImportComeAsAFile() {
        String id = send("?onError=skip", HEADER + row("2020", "5") + row("2021", "=viele"))
                .path("id");
        String german = DATA_STEWARD
                .asks()
                .header("Accept", "text/csv")
                .header("Accept-Language", "de")
                .get("/api/v1/observation-imports/" + id)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(german)
                .contains("Zeile;Spalte;Schwere;Code;Was;Zelle")
                .contains("3;Wert;Fehler;NUMBER_FORMULA;")
                .contains(";'=viele")
                .contains("Hinweis;SERIES_CREATED");
        String english = given().auth()
                .oauth2(DATA_STEWARD.token())
                .header("Accept", "text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/observation-imports/" + id)
                .asString();
        assertThat(english).startsWith("row,column,severity,code,what,cell");
    }

    @Test
    void whoMayImport() {
        People.approved(MEMBER);
        byte[] file = (HEADER + row("2020", "5")).getBytes(StandardCharsets.UTF_8);
        send(MEMBER, "", "k-1", file).then().statusCode(403);
        send(READER, "", "k-1", file).then().statusCode(403);
        given().contentType("text/csv")
                .body(file)
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(401);
        send(IMPORTER, "", UUID.randomUUID().toString(), file).then().statusCode(200);
        send(DATA_STEWARD, "?onErorr=skip", "k-2", file).then().statusCode(400);
        send(DATA_STEWARD, "?mode=replace", "k-3", file).then().statusCode(400);
    }
}
