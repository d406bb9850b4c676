package de.miteinander.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.stack.Stack;
import de.miteinander.testing.DemoStack;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The packaged backend is killed in the middle of an import: all of it is there afterwards, or nothing. */
class ImportKilledIT {

    private static final int ROWS = 50_000;
    private static final String SOURCE = "Abgebrochener Import";

    private static final Stack STACK = DemoStack.running();

    private static RequestSpecification importer() {
        return given().baseUri(STACK.api())
                .auth()
                .oauth2(STACK.tokens().ofClient("miteinander-importer", "miteinander-importer-secret"));
    }

    /** One figure for each day, in the town's first series of a count. */
    private static byte[] file() {
        StringBuilder rows = new StringBuilder("indicator,area,period,value,source\n");
        java.time.LocalDate day = java.time.LocalDate.of(1850, 1, 1);
        String area = importer().get("/areas").path("items[0].code");
        for (int i = 0; i < ROWS; i++) {
            rows.append("DEM-01,")
                    .append(area)
                    .append(',')
                    .append(day.plusDays(i))
                    .append(',')
                    .append(i)
                    .append(',')
                    .append(SOURCE)
                    .append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Response send(byte[] file, String key) {
        return importer()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .header("Prefer", "respond-async")
                .body(file)
                .post("/observation-imports");
    }

    private static long stored() throws SQLException {
        try (var connection = DemoStack.database();
                var statement = connection.prepareStatement(
                        "SELECT count(*) FROM observation o JOIN source s ON s.id = o.source_id WHERE s.title = ?")) {
            statement.setString(1, SOURCE);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void await(Duration limit, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
            Thread.sleep(200);
        }
    }

    @Test
    void allOrNothingAndTheSameKeySucceeds() throws SQLException, InterruptedException {
        byte[] file = file();
        String key = UUID.randomUUID().toString();
        Response accepted = send(file, key);
        accepted.then().statusCode(202);
        String first = accepted.path("id");
        await(
                Duration.ofMinutes(2),
                () -> !"QUEUED".equals(importer().get("/jobs/" + first).path("state")));

        STACK.killBackend();
        STACK.startBackendAgain();

        assertThat(stored()).isIn(0L, (long) ROWS);
        // The dead job is given up after a while; until then the key still answers with it.
        String[] again = {first};
        await(Duration.ofMinutes(3), () -> {
            Response answer = send(file, key);
            if (answer.statusCode() == 202) {
                again[0] = answer.path("id");
            }
            String state = importer().get("/jobs/" + again[0]).path("state");
            return "DONE".equals(state);
        });
        assertThat(stored()).isEqualTo(ROWS);
        assertThat(send(file, key).<String>path("id")).isEqualTo(again[0]);
    }
}
