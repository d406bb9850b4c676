package de.miteinander.indicator;

import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verdict can be calculated again from the bundle alone, by the formulas of its readme. */
@Town
class BundleTest {

    private static final double Z = 1.959964;

    private String code;
    private String indicator;

    @BeforeEach
    void indicator() {
        Figures.staff();
        Figures.area("musterstadt");
        Response created = Figures.indicator("SHARE", "percent", "DOWN");
        code = created.path("code");
        indicator = created.path("id");
    }

    private void recorded(String... rows) {
        StringBuilder file = new StringBuilder("indicator,area,period,value,numerator,denominator,source\n");
        for (String row : rows) {
            file.append(code).append(",musterstadt,").append(row).append(",Befragung\n");
        }
        DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports?decimal=point")
                .then()
                .statusCode(200);
    }

    private Map<String, String> bundle() throws IOException {
        return bundle("");
    }

    private Map<String, String> bundle(String query) throws IOException {
        byte[] file = given().get("/api/v1/indicators/" + indicator + "/bundle" + query)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static JsonNode verdict(Map<String, String> bundle) throws IOException {
        return new ObjectMapper()
                .readTree(bundle.get("verdicts.json"))
                .path("verdicts")
                .get(0)
                .path("verdict");
    }

    /** Lower and upper bound by Wilson. */
    private static double[] wilson(double x, double n) {
        double centre = (x + Z * Z / 2) / (n + Z * Z);
        double half = Z / (n + Z * Z) * Math.sqrt(x * (n - x) / n + Z * Z / 4);
        return new double[] {centre - half, centre + half};
    }

    /** Newcombe's own example: 56 of 70 against 48 of 80 is 0.2000 (0.0524 to 0.3339). */
    @Test
    void aDifferenceOfTwoShares() throws IOException {
        recorded("2019,60,48,80", "2020,80,56,70");
        Map<String, String> bundle = bundle();
        JsonNode verdict = verdict(bundle);
        assertThat(verdict.path("method").asText()).isEqualTo("NEWCOMBE_DIFFERENCE");
        JsonNode inputs = verdict.path("parameters");
        double x1 = inputs.path("latestCases").asDouble();
        double n1 = inputs.path("latestBase").asDouble();
        double x2 = inputs.path("baselineCases").asDouble();
        double n2 = inputs.path("baselineBase").asDouble();
        double p1 = x1 / n1;
        double p2 = x2 / n2;
        double[] first = wilson(x1, n1);
        double[] second = wilson(x2, n2);
        double low = p1 - p2 - Math.sqrt(Math.pow(p1 - first[0], 2) + Math.pow(second[1] - p2, 2));
        double high = p1 - p2 + Math.sqrt(Math.pow(first[1] - p1, 2) + Math.pow(p2 - second[0], 2));
        assertThat(low).isCloseTo(0.0524, within(0.00005));
        assertThat(high).isCloseTo(0.3339, within(0.00005));
        JsonNode estimate = verdict.path("estimate");
        assertThat(estimate.path("low").asDouble()).isCloseTo(100 * low, within(1e-4));
        assertThat(estimate.path("high").asDouble()).isCloseTo(100 * high, within(1e-4));
        boolean changed = low > 0 || high < 0;
        assertThat(verdict.path("result").asText()).isEqualTo(changed ? "WORSENED" : "NO_CHANGE_DETECTABLE");
    }

    /** What was known before a correction, with the verdict of then. */
    @Test
    void asItWasKnownAtAMoment() throws IOException, InterruptedException {
        recorded("2019,60,48,80", "2020,80,56,70");
        Instant then = Instant.now();
        Thread.sleep(5);
        recorded("2020,60,42,70");
        Map<String, String> earlier = bundle("?asOf=" + then);
        assertThat(earlier.get("data.csv")).contains(",2020,80,").doesNotContain(",2020,60,");
        assertThat(verdict(earlier).path("latest").path("value").asInt()).isEqualTo(80);
        assertThat(earlier.get("metadata.json")).contains("\"asOf\" : \"" + then);
        assertThat(earlier.get("metadata.json")).contains("Befragung");
        Map<String, String> now = bundle();
        assertThat(now.get("data.csv")).contains(",2020,60,").doesNotContain(",2020,80,");
        assertThat(verdict(now).path("latest").path("value").asInt()).isEqualTo(60);
        given().get("/api/v1/indicators/" + indicator + "/bundle?asOf=gestern")
                .then()
                .statusCode(400);
    }

    @Test
    void aTrendInShares() throws IOException {
        recorded("2016,12,24,200", "2017,14,28,200", "2018,17,34,200", "2019,19,38,200", "2020,22,44,200");
        Map<String, String> bundle = bundle();
        JsonNode verdict = verdict(bundle);
        assertThat(verdict.path("method").asText()).isEqualTo("COCHRAN_ARMITAGE");

        List<String> lines = bundle.get("data.csv").lines().toList();
        List<String> header = List.of(lines.getFirst().split(","));
        List<double[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            rows.add(new double[] {
                Double.parseDouble(cells[header.indexOf("period")]),
                Double.parseDouble(cells[header.indexOf("numerator")]),
                Double.parseDouble(cells[header.indexOf("denominator")])
            });
        }
        assertThat(rows).hasSize(5);
        double cases = rows.stream().mapToDouble(row -> row[1]).sum();
        double all = rows.stream().mapToDouble(row -> row[2]).sum();
        double share = cases / all;
        double t = rows.stream()
                .mapToDouble(row -> row[0] * (row[1] - row[2] * share))
                .sum();
        double sum = rows.stream().mapToDouble(row -> row[2] * row[0]).sum();
        double squares =
                rows.stream().mapToDouble(row -> row[2] * row[0] * row[0]).sum();
        double variance = share * (1 - share) * (squares - sum * sum / all);
        assertThat(verdict.path("parameters").path("chiSquared").asDouble()).isCloseTo(t * t / variance, within(1e-6));
        assertThat(verdict.path("result").asText()).isEqualTo("WORSENED");
    }

    /**
     * The question and the figures that were compared stand beside each verdict: 2018 lies before the break, and a change of
     * less than 30 points is called small.
     */
    @Test
    void whatWasAskedAndWhatWasCompared() throws IOException {
        recorded("2018,50,40,80", "2019,60,48,80", "2020,80,56,70");
        JudgedSeries.patch("/indicators/" + indicator, "\"relevanceThreshold\": 30")
                .then()
                .statusCode(200);
        String series =
                given().get("/api/v1/indicators/" + indicator + "/series").path("items[0].id");
        Figures.post(
                        "/series/" + series + "/breaks",
                        "{\"period\": \"2019\", \"kind\": \"METHOD\", \"explanation\": {\"de\": {\"text\": \"Neue Zählung\"}}}")
                .then()
                .statusCode(201);
        Figures.post(
                        "/series/" + series + "/targets",
                        "{\"kind\": \"BY_YEAR\", \"wanted\": \"LOWER\", \"value\": 40, \"untilYear\": 2030, \"rationale\": {\"de\": {\"text\": \"Beschlossen\"}}}")
                .then()
                .statusCode(201);
        Map<String, String> bundle = bundle();
        JsonNode judged =
                new ObjectMapper().readTree(bundle.get("verdicts.json")).at("/verdicts/0");
        assertThat(judged.at("/question/lastBreak").asText()).isEqualTo("2019-01-01");
        assertThat(judged.at("/question/relevantFrom").asInt()).isEqualTo(30);
        assertThat(judged.at("/question/level").asDouble()).isEqualTo(0.95);
        assertThat(judged.path("figures").findValuesAsText("period")).containsExactly("2019", "2020");
        assertThat(judged.path("figures").findValuesAsText("numerator")).containsExactly("48", "56");
        assertThat(judged.at("/figures/0/roundedTo").asInt()).isZero();
        JsonNode metadata = new ObjectMapper().readTree(bundle.get("metadata.json"));
        assertThat(metadata.at("/breaks/0/startsOn").asText()).isEqualTo("2019-01-01");
        assertThat(metadata.at("/targets/0/value").asInt()).isEqualTo(40);
    }

    /** 20 ± 2 against 30 ± 3: 10 ± 1.959964 · √13 is 2.933 to 17.067. */
    @Test
    void aDifferenceOfTwoEstimates() throws IOException {
        Response mean = Figures.indicator("MEAN", "points", "DOWN");
        code = mean.path("code");
        indicator = mean.path("id");
        String series = Figures.series(indicator, Figures.area("musterstadt"));
        String source = Figures.source("Befragung der Musterstadt", "Musterstadt");
        for (String figure : List.of("2019,20,2", "2020,30,3")) {
            String[] cells = figure.split(",");
            Figures.record(
                            series,
                            "{\"period\": \"%s\", \"value\": %s, \"standardError\": %s, \"sourceId\": \"%s\"}"
                                    .formatted(cells[0], cells[1], cells[2], source))
                    .then()
                    .statusCode(201);
        }
        JsonNode judged =
                new ObjectMapper().readTree(bundle().get("verdicts.json")).at("/verdicts/0");
        JsonNode figures = judged.path("figures");
        double first = figures.get(0).path("standardError").asDouble();
        double last = figures.get(1).path("standardError").asDouble();
        double difference = figures.get(1).path("value").asDouble()
                - figures.get(0).path("value").asDouble();
        double half = Z * Math.sqrt(first * first + last * last);
        assertThat(judged.at("/verdict/method").asText()).isEqualTo("STANDARD_ERRORS");
        assertThat(judged.at("/verdict/estimate/low").asDouble()).isCloseTo(difference - half, within(1e-4));
        assertThat(judged.at("/verdict/estimate/high").asDouble()).isCloseTo(difference + half, within(1e-4));
        assertThat(difference - half).isCloseTo(2.933, within(5e-4));
    }

    @Test
    void namesWhereTheFiguresComeFrom() throws IOException {
        recorded("2019,60,48,80");
        Map<String, String> bundle = bundle();
        assertThat(bundle)
                .containsOnlyKeys(
                        "README_de.md", "README_en.md", "citation.txt", "metadata.json", "verdicts.json", "data.csv");
        JsonNode metadata = new ObjectMapper().readTree(bundle.get("metadata.json"));
        assertThat(metadata.at("/indicator/code").asText()).isEqualTo(code);
        assertThat(metadata.at("/definitions/0/number").asInt()).isEqualTo(1);
        assertThat(metadata.at("/areas/0/code").asText()).isEqualTo("musterstadt");
        assertThat(metadata.at("/sources/0/title").asText()).isEqualTo("Befragung");
        assertThat(metadata.at("/sources/0").has("licence")).isTrue();
        assertThat(bundle.get("citation.txt")).contains(code, "Befragung");
        assertThat(verdict(bundle).path("result").asText()).isEqualTo("NOT_ASSESSABLE");
    }

    @Test
    void anIndicatorThatIsNotPublishedHasNone() {
        given().get("/api/v1/indicators/" + UUID.randomUUID() + "/bundle")
                .then()
                .statusCode(404);
    }
}
