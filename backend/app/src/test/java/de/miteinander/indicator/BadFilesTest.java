package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.CSV;
import static de.miteinander.indicator.Imports.HEADER;
import static de.miteinander.indicator.Imports.XLSX;
import static de.miteinander.indicator.Imports.gzip;
import static de.miteinander.indicator.Imports.send;
import static de.miteinander.indicator.Imports.sendGzip;
import static de.miteinander.indicator.Imports.stateWithoutKeys;
import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.miteinander.testing.Town;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bad files end in a clear problem and an unchanged store. */
@Town
class BadFilesTest {

    private Counted counted;

    @BeforeEach
    void indicator() {
        counted = Counted.ready();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(counted.seriesCount()).isZero();
    }

    private static void refused(Response response, String fault) {
        response.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/import-refused"))
                .body("errors.code", equalTo(List.of(fault)))
                .body("detail", containsString("nichts übernommen"));
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] packed(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
            content.write(out);
        }
        return bytes.toByteArray();
    }

    private static void repeat(OutputStream out, byte[] line, long bytes) throws IOException {
        byte[] block = new byte[line.length * (int) Math.max(1, (1 << 20) / line.length)];
        for (int i = 0; i < block.length; i += line.length) {
            System.arraycopy(line, 0, block, i, line.length);
        }
        for (long left = bytes; left > 0; left -= block.length) {
            out.write(block);
        }
    }

    @Test
    void aGibibyteInAMebibyteOfGzip() throws IOException {
        byte[] row = (counted.code() + ";musterstadt;2020;5;Register\n").getBytes(StandardCharsets.UTF_8);
        byte[] bomb = packed(out -> {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            repeat(out, row, 1L << 30);
        });
        assertThat(bomb.length).isLessThan(4 << 20);
        refused(sendGzip(bomb), "FILE_INFLATES");
    }

    @Test
    void aGibibyteInAMebibyteOfXlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            repeat(zip, "<row/>".getBytes(StandardCharsets.UTF_8), 1L << 30);
        }
        refused(send(XLSX, "", bytes.toByteArray()), "FILE_INFLATES");
    }

    @Test
    void aGzipThatIsCut() throws IOException {
        byte[] whole = packed(out -> repeat(out, (HEADER + counted.code()).getBytes(StandardCharsets.UTF_8), 1000));
        refused(sendGzip(Arrays.copyOf(whole, whole.length - 10)), "FILE_NOT_GZIP");
        refused(sendGzip(HEADER.getBytes(StandardCharsets.UTF_8)), "FILE_NOT_GZIP");
    }

    @Test
    void anXlsxThatIsCut() {
        byte[] whole = DATA_STEWARD
                .asks()
                .header("Accept", XLSX)
                .get("/api/v1/indicators/" + counted.indicator() + "/import-template")
                .asByteArray();
        refused(send(XLSX, "", Arrays.copyOf(whole, whole.length / 2)), "FILE_NOT_XLSX");
    }

    /** All are counted, a thousand are told, and nothing is kept of the others. */
    @Test
    void aMillionFaults() throws IOException {
        byte[] file = packed(out -> {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(("X-" + i + ";musterstadt;2020;viele;Register\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        Response response = file.length > 4 << 20 ? null : sendGzip(file);
        assertThat(response).as("small enough to be answered at once").isNotNull();
        response.then().statusCode(422).body("errors", hasSize(1000)).body("detail", containsString("1000000"));
    }

    @Test
    void anotherEncoding() {
        byte[] latin = (HEADER + counted.code() + ";musterstadt;2020;5;Ausländerbehörde\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(send(CSV, "", latin), "FILE_ENCODING_NOT_UTF8");
    }

    @Test
    void anUnknownTypeIsNotTaken() {
        send("application/pdf", "", new byte[] {1}).then().statusCode(415);
    }

    /** A file that must not come in, and what is said about it in both languages. */
    private record Bad(String name, byte[] file, String code, String german, String english) {}

    /** The bad input that happens, each as a clear problem in both languages with nothing changed. */
    @TestFactory
    Stream<DynamicTest> badInputIsSaidInBothLanguagesAndChangesNothing() {
        return Stream.of(
                        bad(
                                "ambiguous decimal",
                                HEADER + counted.row("2020", "1.234"),
                                "NUMBER_AMBIGUOUS",
                                "„1.234“ ist mehrdeutig: Tausender oder Dezimalstellen?",
                                "“1.234” is ambiguous: thousands or decimals?"),
                        bad(
                                "decimal comma and decimal point",
                                HEADER + counted.row("2020", "5,5") + counted.row("2021", "6.5"),
                                "DECIMAL_MIXED",
                                "Die Datei mischt Dezimalkomma und Dezimalpunkt",
                                "The file mixes decimal comma and decimal point"),
                        bad(
                                "wrong period",
                                HEADER + counted.row("gestern", "5"),
                                "PERIOD_UNKNOWN_FORM",
                                "„gestern“ ist kein Zeitraum.",
                                "“gestern” is not a period."),
                        bad(
                                "day that is not in the calendar",
                                HEADER + counted.row("2021-02-30", "5"),
                                "PERIOD_NO_SUCH_DATE",
                                "„2021-02-30“ gibt es im Kalender nicht.",
                                "The calendar has no “2021-02-30”."),
                        bad(
                                "text in a number",
                                HEADER + counted.row("2020", "viele"),
                                "NUMBER_NOT_A_NUMBER",
                                "„viele“ ist keine Zahl.",
                                "“viele” is not a number."),
                        bad(
                                "formula in a value",
                                HEADER + counted.row("2020", "=1+1"),
                                "NUMBER_FORMULA",
                                "„=1+1“ sieht nach einer Formel aus.",
                                "“=1+1” looks like a formula."),
                        bad(
                                "duplicate row",
                                HEADER + counted.row("2020", "5") + counted.row("2020", "6"),
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
                                "Indikator;Gebiet;Zeitraum;Wert;Quelle;Geburtsdatum\n" + counted.code()
                                        + ";musterstadt;2020;5;Probe;01.02.1990\n",
                                "PERSON_COLUMN",
                                "Die Spalte „Geburtsdatum“ deutet auf Daten über einzelne Personen hin.",
                                "The column “Geburtsdatum” suggests data about single persons."),
                        bad(
                                "names in the column of a breakdown",
                                "Indikator;Gebiet;Zeitraum;Wert;Quelle;SEX\n" + counted.code()
                                        + ";musterstadt;2020;5;Probe;Erika Beispiel\n" + counted.code()
                                        + ";musterstadt;2021;5;Probe;Hans Beispiel\n" + counted.code()
                                        + ";musterstadt;2022;5;Probe;Eva Beispiel\n",
                                "PERSON_ROWS",
                                "Der Inhalt der Spalte „SEX“ sieht nach Namen",
                                "The content of the column “SEX” looks like names"),
                        new Bad(
                                "UTF-16",
                                (HEADER + counted.row("2020", "5")).getBytes(StandardCharsets.UTF_16),
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
        byte[] compressed = gzip(HEADER + counted.row("2020", "5").repeat(500));
        byte[] broken = compressed.clone();
        broken[compressed.length - 6] ^= 0x55; // within the checksum
        Map<String, String> before = stateWithoutKeys();
        for (byte[] file : List.of(
                HEADER.getBytes(StandardCharsets.UTF_8),
                new byte[] {0x1f},
                Arrays.copyOf(compressed, compressed.length / 2),
                broken)) {
            sendGzip(file).then().statusCode(422).body("errors.code", hasItem("FILE_NOT_GZIP"));
        }
        assertThat(stateWithoutKeys()).isEqualTo(before);
    }
}
