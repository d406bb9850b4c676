package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad files end in a clear problem and an unchanged store. */
@Town
class BadFilesTest {

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

    @AfterEach
    void nothingHasChanged() {
        assertThat(given().get("/api/v1/indicators/" + indicator).jsonPath().getLong("seriesCount"))
                .isZero();
    }

    private static Response send(String type, boolean gzip, byte[] file) {
        var request = DATA_STEWARD
                .asks()
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file);
        return (gzip ? request.header("Content-Encoding", "gzip") : request).post("/api/v1/observation-imports");
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

    private static byte[] gzip(Content content) throws IOException {
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
        byte[] row = (code + ";musterstadt;2020;5;Register\n").getBytes(StandardCharsets.UTF_8);
        byte[] bomb = gzip(out -> {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            repeat(out, row, 1L << 30);
        });
        assertThat(bomb.length).isLessThan(4 << 20);
        refused(send("text/csv", true, bomb), "FILE_INFLATES");
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
        refused(send(XLSX, false, bytes.toByteArray()), "FILE_INFLATES");
    }

    @Test
    void aGzipThatIsCut() throws IOException {
        byte[] whole = gzip(out -> repeat(out, (HEADER + code).getBytes(StandardCharsets.UTF_8), 1000));
        refused(send("text/csv", true, Arrays.copyOf(whole, whole.length - 10)), "FILE_NOT_GZIP");
        refused(send("text/csv", true, HEADER.getBytes(StandardCharsets.UTF_8)), "FILE_NOT_GZIP");
    }

    @Test
    void anXlsxThatIsCut() {
        byte[] whole = DATA_STEWARD
                .asks()
                .header("Accept", XLSX)
                .get("/api/v1/indicators/" + indicator + "/import-template")
                .asByteArray();
        refused(send(XLSX, false, Arrays.copyOf(whole, whole.length / 2)), "FILE_NOT_XLSX");
    }

    /** All are counted, a thousand are told, and nothing is kept of the others. */
    @Test
    void aMillionFaults() throws IOException {
        byte[] file = gzip(out -> {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(("X-" + i + ";musterstadt;2020;viele;Register\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        Response response = file.length > 4 << 20 ? null : send("text/csv", true, file);
        assertThat(response).as("small enough to be answered at once").isNotNull();
        response.then().statusCode(422).body("errors", hasSize(1000)).body("detail", containsString("1000000"));
    }

    @Test
    void anotherEncoding() {
        byte[] latin = (HEADER + code + ";musterstadt;2020;5;Ausländerbehörde\n").getBytes(StandardCharsets.ISO_8859_1);
        refused(send("text/csv", false, latin), "FILE_ENCODING_NOT_UTF8");
    }

    @Test
    void anUnknownTypeIsNotTaken() {
        send("application/pdf", false, new byte[] {1}).then().statusCode(415);
    }
}
