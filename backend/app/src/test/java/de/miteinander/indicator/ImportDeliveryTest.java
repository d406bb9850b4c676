package de.miteinander.indicator;

import static de.miteinander.indicator.Imports.CSV;
import static de.miteinander.indicator.Imports.HEADER;
import static de.miteinander.indicator.Imports.send;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.READER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a file arrives: at once or as a job, and once only under its key. */
@Town
class ImportDeliveryTest {

    private Counted counted;

    @BeforeEach
    void indicator() {
        counted = Counted.ready();
    }

    @Test
    void aLargeFileBecomesAJobWithProgressAndResult() throws InterruptedException {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            file.append(counted.row((1900 + i % 120) + "-0" + (1 + i % 9), Integer.toString(i))
                    .replace("Proberegister", "Q" + i / 360));
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        Response accepted = DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "respond-async")
                .body(bytes)
                .post("/api/v1/observation-imports");
        accepted.then().statusCode(202).header("Location", containsString("/api/v1/jobs/"));
        Response job = finished(accepted.path("id"));
        job.then()
                .body("state", equalTo("DONE"))
                .body("result.state", equalTo("DONE"))
                .body("result.counts.rows", equalTo(20_000))
                .body("progress.total", equalTo(bytes.length))
                .body("progress.done", equalTo(bytes.length))
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
                .body((HEADER + counted.row("2020", "5") + counted.row("2021", "viele"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports");
        finished(accepted.path("id"))
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem.type", containsString("import-refused"))
                .body("result.faults[0].code", equalTo("NUMBER_NOT_A_NUMBER"));
        assertThat(counted.seriesCount()).isZero();
    }

    private static Response finished(String job) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        int before = 0;
        while (System.nanoTime() < deadline) {
            Response read = DATA_STEWARD.asks().get("/api/v1/jobs/" + job);
            int done = read.path("progress.done");
            assertThat(done).as("progress").isBetween(before, read.<Integer>path("progress.total"));
            before = done;
            if (read.path("finishedAt") != null) {
                return read;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("job did not finish");
    }

    @Test
    void theSameKeyWithTheSameFileIsOneImport() {
        String key = UUID.randomUUID().toString();
        byte[] file = (HEADER + counted.row("2020", "5")).getBytes(StandardCharsets.UTF_8);
        String first = send(DATA_STEWARD, CSV, "", key, file).path("id");
        send(DATA_STEWARD, CSV, "", key, file).then().statusCode(200).body("id", equalTo(first));
        send(DATA_STEWARD, CSV, "", key, (HEADER + counted.row("2020", "6")).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("type", containsString("/problems/idempotency-key-reused"));
        send(DATA_STEWARD, CSV, "?dryRun=true", key, file).then().statusCode(422);
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
                    .body((HEADER + counted.row("2020", "viele")).getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/observation-imports")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .header("Content-Language", "en")
                    .header("Cache-Control", "no-store")
                    .body("errors[0].detail", startsWith("“viele” is not a number."));
        }
    }
}
