package de.miteinander.indicator;

import static de.miteinander.indicator.Exports.COLUMNS;
import static de.miteinander.indicator.Imports.SDMX;
import static de.miteinander.indicator.Imports.XLSX;
import static de.miteinander.indicator.Imports.csv;
import static de.miteinander.indicator.Imports.done;
import static de.miteinander.indicator.Imports.send;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.Sign;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost on the way out and back in. */
@Town
class ExportRoundTripTest {

    private String code;
    private String indicator;

    @BeforeEach
    void indicator() {
        Figures.staff();
        Figures.area("musterstadt");
        Response created = Figures.indicator("AMOUNT", "euro", "NONE");
        code = created.path("code");
        indicator = created.path("id");
    }

    private static final List<String> TEXTS = List.of(
            "",
            "=1+1",
            "'=1+1",
            "@home",
            "-5 sagt man",
            "+49",
            "mit \"\"Zitat\"\"; und mehr",
            "zwei\nZeilen",
            "'quoted'",
            "ä ö ü ß € <b>&amp;</b>",
            "1.234",
            "–");

    private static final List<String> PERIODS = List.of(
            "2016",
            "2016-S1",
            "2016-Q3",
            "2016-05",
            "2022-W34",
            "2020-07-01",
            "2021/22",
            "2022-01/2022-10",
            "2022-01-15/2022-03-31",
            "2022-spring",
            "2022-winter",
            "c.2011");

    /** Every sign, every reason, every period, odd texts and numbers of all lengths, with a fixed seed. */
    private String everything() {
        Random random = new Random(20261126);
        StringBuilder csv = new StringBuilder(COLUMNS);
        int source = 0;
        for (int round = 0; round < 4; round++) {
            for (Sign sign : withNone(Sign.values())) {
                for (MissingReason reason : withNone(MissingReason.values())) {
                    boolean withValue = reason == null;
                    if (withValue ? sign != null && !sign.carriesValue() : sign != null && sign.carriesValue()) {
                        continue;
                    }
                    String value = !withValue ? "" : sign == Sign.ZERO ? "0" : number(random);
                    csv.append(String.join(
                                    ";",
                                    code,
                                    "musterstadt",
                                    random.nextBoolean() ? "F" : "_T",
                                    PERIODS.get(random.nextInt(PERIODS.size())),
                                    value,
                                    sign == null ? "" : sign.printed(),
                                    reason == null ? "" : reason.name(),
                                    List.of("exakt", "ungefähr", "abgeleitet", "geschätzt", "gerundet")
                                            .get(random.nextInt(5)),
                                    random.nextBoolean() ? "genannt" : "erschlossen",
                                    random.nextBoolean() ? "" : Integer.toString(random.nextInt(1_000_000)),
                                    random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(1_000_000)),
                                    random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(1_000)),
                                    random.nextBoolean() ? "" : "1,5",
                                    code + " Quelle " + source++,
                                    quoted(TEXTS.get(random.nextInt(TEXTS.size()))),
                                    quoted(TEXTS.get(random.nextInt(TEXTS.size())))))
                            .append('\n');
                }
            }
        }
        return csv.toString();
    }

    private static <E> List<E> withNone(E[] constants) {
        List<E> all = new ArrayList<>(List.of(constants));
        all.add(null);
        return all;
    }

    private static String quoted(String text) {
        return "\"" + (text.startsWith("=") || text.startsWith("'=") ? "'" + text : text) + "\"";
    }

    /** From 0,5 up to 15 digits before and 9 behind the comma, more than Excel keeps. */
    private static String number(Random random) {
        StringBuilder digits = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
        digits.append(1 + random.nextInt(9));
        for (int left = random.nextInt(15); left > 0; left--) {
            digits.append(random.nextInt(10));
        }
        digits.append(',');
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            digits.append(random.nextInt(10));
        }
        return digits.append(1 + random.nextInt(9)).toString();
    }

    /** All observations of all series of the indicator, without what a new recording may change. */
    private List<Map<String, Object>> stored() {
        List<Map<String, Object>> all = new ArrayList<>();
        List<String> series =
                given().get("/api/v1/indicators/" + indicator + "/series").path("items.id");
        for (String id : series) {
            List<Map<String, Object>> items =
                    given().get("/api/v1/series/" + id + "/observations").path("items");
            items.forEach(item -> {
                item.put("series", id);
                List.of("id", "revision", "recordedAt", "preferred").forEach(item::remove);
            });
            all.addAll(items);
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"text/csv,de", "text/csv,en", XLSX + ",de", XLSX + ",en", SDMX + ",de"})
    void nothingIsLostOnTheWayOutAndBack(String format, String language) {
        done(csv("", everything()));
        List<Map<String, Object>> before = stored();
        assertThat(before).hasSizeGreaterThan(120);
        byte[] file = Exports.of(code, format, language)
                .then()
                .statusCode(200)
                .contentType(startsWith(format.split(";")[0]))
                .extract()
                .asByteArray();

        send(format, "", file)
                .then()
                .statusCode(200)
                .body("counts.unchanged", equalTo(before.size()))
                .body("counts.updated", equalTo(0))
                .body("counts.inserted", equalTo(0));

        withdrawEverything();
        assertThat(stored()).isEmpty();
        send(format, "", file).then().statusCode(200).body("counts.inserted", equalTo(before.size()));
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(before);
    }

    /** Whoever takes figures as JSON can send them back as JSON, in one object or line by line, to the last digit. */
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson"})
    void figuresReadAsJsonCanBeSentBack(String format) throws IOException {
        done(csv("", everything()));
        List<Map<String, Object>> before = stored();
        ObjectMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode series : json.readTree(given().get("/api/v1/indicators/" + indicator + "/series")
                        .asString())
                .path("items")) {
            String path = "/api/v1/series/" + series.path("id").asText() + "/observations";
            for (JsonNode figure : json.readTree(given().get(path).asString()).path("items")) {
                rows.add(row(json, series, figure));
            }
        }
        String file = format.endsWith("ndjson")
                ? rows.stream().map(JsonNode::toString).collect(Collectors.joining("\n"))
                : json.writeValueAsString(Map.of("observations", rows));

        send(format, "", file).then().statusCode(200).body("counts.unchanged", equalTo(before.size()));
        withdrawEverything();
        send(format, "", file).then().statusCode(200).body("counts.inserted", equalTo(before.size()));
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(before);
    }

    private ObjectNode row(ObjectMapper json, JsonNode series, JsonNode figure) {
        ObjectNode row = json.createObjectNode()
                .put("indicator", code)
                .put("area", series.path("area").path("code").asText())
                .put("Geschlecht", series.path("dimensions").path("SEX").asText("_T"))
                .put("source", figure.path("source").path("title").asText());
        for (String name : List.of(
                "period",
                "value",
                "sign",
                "missingReason",
                "kind",
                "dateBasis",
                "numerator",
                "denominator",
                "sampleSize",
                "standardError",
                "asPrinted",
                "note")) {
            if (figure.hasNonNull(name)) {
                row.set(name, figure.get(name));
            }
        }
        return row;
    }

    private void withdrawEverything() {
        String message = Exports.of(code, SDMX, "en")
                .asString()
                .replace("\ndataflow,MITEINANDER:OBSERVATIONS(1.0),R,", "\ndataflow,MITEINANDER:OBSERVATIONS(1.0),D,");
        send(SDMX, "", message.getBytes(StandardCharsets.UTF_8)).then().statusCode(200);
    }
}
