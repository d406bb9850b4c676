package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.testing.Json;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two indicators whose figures are different, but the same once they are rounded: whatever is worked out from figures, and
 * every file they go out in, is the same for both to the last digit. So nothing in it tells what stands behind the
 * rounding, neither a value nor a base nor a number made from them.
 */
@Town
class ProtectedAnswersTest {

    private static final List<String> GROUPS = List.of("A", "B");
    private static final int FIRST_YEAR = 2018;

    /** What is shown of each group and year: cases of bases. */
    private static final long[][] CASES = {{90, 95, 110, 120, 140, 155}, {200, 195, 205, 200, 190, 195}};

    private static final long[][] BASES = {{300, 310, 305, 320, 315, 330}, {400, 405, 410, 400, 395, 405}};

    /** What identifies an indicator and its parts, and when something happened. */
    private static final String NAMES_AND_TIMES =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z";

    private String source;

    @BeforeEach
    void staff() {
        Figures.staff();
        source = Json.create(
                DATA_STEWARD,
                "/sources",
                "{\"title\": \"Register " + UUID.randomUUID() + "\", \"kind\": \"REGISTER\"}");
    }

    /** An indicator with two groups, a gap between them, targets and kept verdicts. */
    private final class Story {

        private final Random random;
        private final String code;
        private final String id;
        private final List<String> series = new ArrayList<>();
        private final List<String> verdicts = new ArrayList<>();
        private final String gap;

        /** @param seed of how far the figures lie from what is shown */
        Story(int seed) {
            random = new Random(seed);
            Response indicator = Figures.indicator("SHARE", "percent", "UP");
            code = indicator.path("code");
            id = indicator.path("id");
            for (int group = 0; group < GROUPS.size(); group++) {
                String of =
                        Figures.series(id, Figures.area("musterstadt"), "{\"GROUP\": \"" + GROUPS.get(group) + "\"}");
                series.add(of);
                for (int year = 0; year < CASES[group].length; year++) {
                    record(of, FIRST_YEAR + year, near(CASES[group][year]), near(BASES[group][year]));
                }
                Json.create(
                        DATA_STEWARD,
                        "/series/" + of + "/targets",
                        "{\"kind\": \"BY_YEAR\", \"wanted\": \"HIGHER\", \"value\": 60, \"untilYear\": 2030, \"rationale\": {\"de\": {\"text\": \"Beschlossen\"}}}");
            }
            gap = Json.create(
                    DATA_STEWARD,
                    "/indicators/" + id + "/group-gaps",
                    "{\"seriesId\": \"" + series.get(0) + "\", \"referenceId\": \"" + series.get(1)
                            + "\", \"name\": {\"de\": {\"text\": \"Vergleich\"}}}");
            keepVerdicts();
            protect(indicator.header("ETag"));
            keepVerdicts();
        }

        private long near(long shown) {
            return shown + random.nextInt(5) - 2;
        }

        private void record(String of, int year, long cases, long base) {
            BigDecimal value =
                    BigDecimal.valueOf(100 * cases).divide(BigDecimal.valueOf(base), 3, RoundingMode.HALF_UP);
            Figures.record(
                            of,
                            "{\"period\": \"" + year + "\", \"value\": " + value + ", \"numerator\": " + cases
                                    + ", \"denominator\": " + base + ", \"sourceId\": \"" + source
                                    + "\", \"sampleSize\": " + base + ", \"note\": \"genau " + cases + "\"}")
                    .then()
                    .statusCode(201);
        }

        private void keepVerdicts() {
            for (String of : series) {
                verdicts.add(Json.create(
                        DATA_STEWARD, "/verdicts", "{\"seriesId\": \"" + of + "\", \"occasion\": \"Rat\"}"));
            }
            Json.create(DATA_STEWARD, "/group-gaps/" + gap + "/verdicts", "{\"occasion\": \"Rat\"}");
        }

        private void protect(String etag) {
            Json.patch(DATA_STEWARD, "/indicators/" + id, "{\"protection\": \"PERSONS_ROUND\"}", etag)
                    .then()
                    .statusCode(200);
        }

        /** By what was asked. */
        Map<String, String> answers() throws IOException {
            Map<String, String> answers = new LinkedHashMap<>();
            for (int group = 0; group < series.size(); group++) {
                for (String way : List.of(
                        "observations",
                        "revisions",
                        "change",
                        "change?method=COCHRAN_ARMITAGE",
                        "change?method=NEWCOMBE_DIFFERENCE",
                        "change?method=MANN_KENDALL",
                        "change?from=2020&level=0.998",
                        "detectable-change",
                        "intervals",
                        "assessment",
                        "verdicts")) {
                    answers.put(way + " of " + GROUPS.get(group), read("/series/" + series.get(group) + "/" + way));
                }
            }
            for (int verdict = 0; verdict < verdicts.size(); verdict++) {
                answers.put("verdict " + verdict, read("/verdicts/" + verdicts.get(verdict)));
            }
            answers.put("gaps", read("/indicators/" + id + "/group-gaps"));
            answers.put("kept gaps", read("/group-gaps/" + gap + "/verdicts"));
            answers.put("overview", read("/indicator-overview?series=ALL&indicatorId=" + id));
            for (String type : List.of("text/csv", Imports.SDMX, Exports.JSON_STAT, "application/json")) {
                answers.put(type, told(Exports.of(code, type, "de").asString()));
            }
            answers.put(Imports.XLSX, cells(Exports.of(code, Imports.XLSX, "de").asByteArray()));
            answers.put(
                    "bundle",
                    unpacked(given().get("/api/v1/indicators/" + id + "/bundle").asByteArray()));
            return answers;
        }

        private String read(String path) {
            Response answer = given().accept(ContentType.JSON).get("/api/v1" + path);
            assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(200);
            return told(answer.asString());
        }

        private String cells(byte[] file) throws IOException {
            StringBuilder text = new StringBuilder();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    for (Row row : sheet.read()) {
                        row.forEach(cell ->
                                text.append(cell == null ? "" : cell.getText()).append(';'));
                        text.append('\n');
                    }
                }
            }
            assertThat(text).isNotEmpty();
            return told(text.toString());
        }

        private String unpacked(byte[] file) throws IOException {
            StringBuilder text = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(entry.getName())
                            .append('\n')
                            .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
            assertThat(text).isNotEmpty();
            return told(text.toString());
        }

        private String told(String answer) {
            return answer.replace(code, "CODE").replaceAll(NAMES_AND_TIMES, "-");
        }
    }

    @Test
    void whatIsShownAlikeIsAnsweredAlike() throws IOException {
        Map<String, String> one = new Story(1).answers();
        Map<String, String> other = new Story(2).answers();
        assertThat(one).hasSizeGreaterThan(30);
        one.forEach((question, answer) ->
                assertThat(other.get(question)).as(question).isEqualTo(answer));
        assertThat(one.get("observations of A")).contains("\"ROUNDED\"");
        assertThat(one.get("change of A")).contains("PROTECTED", "\"IMPROVED\"");
        assertThat(one.get("verdict 0")).contains("NOT_ASSESSABLE");
        assertThat(one.get("gaps")).contains("differenceInterval");
        assertThat(one.get("kept gaps")).contains("NOT_ASSESSABLE");
    }
}
