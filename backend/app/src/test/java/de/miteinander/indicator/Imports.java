package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static org.hamcrest.Matchers.equalTo;

import de.miteinander.testing.Principal;
import de.miteinander.testing.TestDatabase;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Files as people send them. */
final class Imports {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SDMX = "application/vnd.sdmx.data+csv;version=2.1.0";
    static final String PATH = "/api/v1/observation-imports";

    /** Of the files whose rows {@link Counted} writes. */
    static final String HEADER = "Indikator;Gebiet;Zeitraum;Wert;Quelle\n";

    private Imports() {}

    static Response send(Principal by, String type, String query, String key, byte[] file) {
        return by.asks()
                .contentType(type)
                .header("Idempotency-Key", key)
                .body(file)
                .post(PATH + query);
    }

    static Response send(String type, String query, byte[] file) {
        return send(DATA_STEWARD, type, query, UUID.randomUUID().toString(), file);
    }

    static Response send(String type, String query, String file) {
        return send(type, query, file.getBytes(StandardCharsets.UTF_8));
    }

    static Response csv(String query, String file) {
        return send(CSV, query, file);
    }

    /** The identifier of an import that is done. */
    static String done(Response response) {
        return response.then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .extract()
                .path("id");
    }

    static Response sendGzip(byte[] file) {
        return DATA_STEWARD
                .asks()
                .contentType(CSV)
                .header("Content-Encoding", "gzip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post(PATH);
    }

    static byte[] gzip(String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What is in the database. The key of a refused request is kept with its answer; nothing else may be. */
    static Map<String, String> stateWithoutKeys() {
        Map<String, String> state = TestDatabase.state();
        state.remove("idempotency_key");
        return state;
    }
}
