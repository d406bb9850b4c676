package de.miteinander.indicator.protection;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.indicator.protection.Intruder.Division;
import de.miteinander.testing.People;
import de.miteinander.testing.Town;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever reads everything that is public about a town, its history included, finds no one or two persons in it.
 * {@code -Dmiteinander.intruder=large} asks about 300 indicators of 12 areas, 10 groups and 40 periods.
 */
@Town
class IntruderTest {

    private static final Logger LOG = Logger.getLogger(IntruderTest.class);
    private static final int CORRECTIONS = 3;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How large the town is; the first area and the first group hold all others. */
    private record Size(int indicators, int areas, int groups, List<Division> periods) {

        static Size wanted() {
            return "large".equals(System.getProperty("miteinander.intruder"))
                    ? new Size(
                            300,
                            12,
                            10,
                            IntStream.range(2016, 2024).mapToObj(Size::quarters).toList())
                    : new Size(10, 6, 5, List.of(quarters(2023), halves(2024)));
        }

        private static Division quarters(int year) {
            return new Division(
                    Integer.toString(year),
                    IntStream.rangeClosed(1, 4)
                            .mapToObj(quarter -> year + "-Q" + quarter)
                            .toList());
        }

        private static Division halves(int year) {
            return new Division(Integer.toString(year), List.of(year + "-S1", year + "-S2"));
        }

        /** As many periods, none of which is part of another. */
        Size withYearsOnly() {
            int many =
                    periods.stream().mapToInt(year -> 1 + year.parts().size()).sum();
            return new Size(
                    indicators,
                    areas,
                    groups,
                    IntStream.range(0, many)
                            .mapToObj(year -> new Division(Integer.toString(2024 - year), List.of()))
                            .toList());
        }
    }

    /** What is counted where, before anything is protected: leaves at random, totals as their sums. */
    private static final class Counts {

        private final Map<String, Long> counts = new LinkedHashMap<>();
        private final List<String> leaves = new ArrayList<>();

        void add(String key, long count) {
            counts.merge(key, count, Long::sum);
        }
    }

    private String town;
    private List<String> areas;
    private List<String> groups;

    @BeforeEach
    void setUpTown() {
        People.approved(COORDINATOR);
        People.approved(DATA_STEWARD);
        Size size = Size.wanted();
        town = "stadt-" + UUID.randomUUID().toString().substring(0, 8);
        String parent = post(
                "/areas",
                "{\"code\": \"" + town + "\", \"name\": {\"de\": {\"text\": \"Probestadt\"}}, \"level\": \"TOWN\"}");
        areas = new ArrayList<>(List.of(town));
        for (int area = 1; area < size.areas(); area++) {
            String code = town + "-" + area;
            post(
                    "/areas",
                    "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"Ortsteil " + area
                            + "\"}}, \"level\": \"DISTRICT\", \"parentId\": \"" + parent + "\"}");
            areas.add(code);
        }
        groups = Stream.concat(Stream.of(""), IntStream.range(1, size.groups()).mapToObj(group -> "G" + group))
                .toList();
    }

    private static String post(String path, String body) {
        Response answer =
                DATA_STEWARD.asks().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    /** What anyone without an account gets; thousands of questions, so by a plain client. */
    private static JsonNode answer(String path) {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .build();
        try {
            HttpResponse<String> got = HTTP.send(question, HttpResponse.BodyHandlers.ofString());
            assertThat(got.statusCode()).as(got.body()).isEqualTo(200);
            return JSON.readTree(got.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("could not read " + path, e);
        }
    }

    private static String protection(int number) {
        return switch (number % 5) {
            case 0, 1, 3 -> "\"PERSONS_ROUND\"";
            default -> "\"PERSONS_SUPPRESS\"";
        };
    }

    @Test
    void whoeverReadsEverythingFindsNoOneAndNoTwo() {
        Size size = Size.wanted();
        Set<String> found = new TreeSet<>();
        long numbers = 0;
        for (int number = 0; number < size.indicators(); number++) {
            Size here = number % 5 == 4 ? size.withYearsOnly() : size;
            Story story = new Story(number, here, protection(number));
            story.happen();
            Intruder intruder = story.intruder();
            numbers += intruder.numbers();
            found.addAll(intruder.findings());
            LOG.infof("%d of %d indicators: %d numbers, found %s", number + 1, size.indicators(), numbers, found);
        }
        assertThat(found).isEmpty();
        assertThat(numbers).isGreaterThan((long) size.indicators() * size.areas() * size.groups());
    }

    @Test
    void withoutProtectionTheSameIntruderFindsThem() {
        Story story = new Story(0, Size.wanted(), "\"NO_PERSONS\"");
        story.happen();
        Set<String> found = story.intruder().findings();
        assertThat(found).hasSizeGreaterThan(20);
    }

    @Test
    void roundingToThreesWithoutAnAuditWouldBeFound() {
        // Two districts with one person each, shown 0 and 0 with a total of 3: the example of the rules. Only 1 and 1
        // fit,
        // and with them the total is known to be 2.
        Intruder intruder = new Intruder(List.of(new Division("town", List.of("a", "b"))), List.of(), List.of());
        intruder.see("now", "1", "town", "", "2024", "value", 2, 4);
        intruder.see("now", "2", "a", "", "2024", "value", 0, 1);
        intruder.see("now", "3", "b", "", "2024", "value", 0, 1);
        assertThat(intruder.findings()).hasSize(3);
    }

    /** One indicator: what is counted, published, corrected and withdrawn, and what everyone can read of it. */
    private final class Story {

        private final Random random;
        private final Size size;
        private final boolean share;
        private final String code;
        private final String id;
        private final Counts cases = new Counts();
        private final Counts others = new Counts();
        private final Map<String, ObjectNode> seen = new HashMap<>();
        private final Map<String, String[]> places = new HashMap<>();
        /** By entry the cases and the others that it stood for when it was recorded. */
        private final Map<String, long[]> real = new HashMap<>();

        private final List<JsonNode> history = new ArrayList<>();

        Story(int number, Size size, String protection) {
            this.random = new Random(number);
            this.size = size;
            this.share = number % 5 == 3;
            this.code = "X-" + UUID.randomUUID().toString().substring(0, 8);
            this.id = post(
                    "/indicators",
                    "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"Probe\"}}, \"valueKind\": \""
                            + (share ? "SHARE" : "COUNT") + "\", \"unit\": \"" + (share ? "percent" : "persons")
                            + "\", \"decimals\": " + (share ? 1 : 0) + ", \"visibility\": \"PUBLIC\", \"protection\": "
                            + protection + "}");
            count();
        }

        private void count() {
            for (int area = 1; area < size.areas(); area++) {
                for (int group = 1; group < size.groups(); group++) {
                    for (Division year : size.periods()) {
                        for (String period : year.parts().isEmpty() ? List.of(year.whole()) : year.parts()) {
                            long small = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(7);
                            String leaf = key(areas.get(area), groups.get(group), period);
                            cases.leaves.add(leaf);
                            put(leaf, year, share ? 3 * small : small, share ? random.nextInt(40) : 0);
                        }
                    }
                }
            }
        }

        private String key(String area, String group, String period) {
            return area + ";" + group + ";" + period;
        }

        /** Adds to a leaf and to every total above it; gives all places that changed. */
        private Set<String> put(String leaf, Division year, long moreCases, long moreOthers) {
            String[] place = leaf.split(";", -1);
            Set<String> changed = new LinkedHashSet<>();
            for (String area : List.of(place[0], town)) {
                for (String group : List.of(place[1], "")) {
                    for (String period : new LinkedHashSet<>(List.of(place[2], year.whole()))) {
                        String key = key(area, group, period);
                        cases.add(key, moreCases);
                        others.add(key, moreOthers);
                        changed.add(key);
                    }
                }
            }
            return changed;
        }

        void happen() {
            send(cases.counts.keySet());
            read();
            for (int correction = 0; correction < CORRECTIONS; correction++) {
                String leaf = cases.leaves.get(random.nextInt(cases.leaves.size()));
                Division year = size.periods().stream()
                        .filter(it -> leaf.endsWith(";" + it.whole())
                                || it.parts().stream().anyMatch(part -> leaf.endsWith(";" + part)))
                        .findFirst()
                        .orElseThrow();
                long before = cases.counts.getOrDefault(leaf, 0L);
                send(put(leaf, year, random.nextInt(5) + 1 - Math.min(before, 1), 0));
                read();
            }
            withdrawOne();
            read();
        }

        private void send(Set<String> keys) {
            StringBuilder csv =
                    new StringBuilder("indicator;area;POPULATION_GROUP;period;value;numerator;denominator;source\n");
            for (String key : keys) {
                String[] place = key.split(";", -1);
                long part = cases.counts.getOrDefault(key, 0L);
                long all = part + others.counts.getOrDefault(key, 0L);
                String value = !share
                        ? Long.toString(part)
                        : all == 0
                                ? "x"
                                : BigDecimal.valueOf(100 * part)
                                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                                        .toPlainString()
                                        .replace('.', ',');
                csv.append(String.join(
                                ";",
                                code,
                                place[0],
                                place[1],
                                place[2],
                                value,
                                share && all > 0 ? Long.toString(part) : "",
                                share && all > 0 ? Long.toString(all) : "",
                                "Melderegister der Probestadt"))
                        .append('\n');
            }
            Response answer = DATA_STEWARD
                    .asks()
                    .contentType("text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Prefer", "wait")
                    .body(csv.toString().getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/observation-imports");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }

        private void withdrawOne() {
            String series = seriesIds().keySet().stream().findFirst().orElseThrow();
            Response set = given().get("/api/v1/series/" + series + "/observations");
            int revision = set.path("items[0].revision");
            DATA_STEWARD
                    .asks()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"" + revision + "\"")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{\"reason\": \"Probe\"}")
                    .post("/api/v1/observations/" + set.path("items[0].id") + "/withdrawals")
                    .then()
                    .statusCode(204);
        }

        private Map<String, String[]> seriesIds() {
            Map<String, String[]> found = new LinkedHashMap<>();
            String cursor = "";
            do {
                JsonNode page = answer("/indicators/" + id + "/series?limit=200" + cursor);
                for (JsonNode series : page.get("items")) {
                    found.put(series.get("id").asText(), new String[] {
                        series.get("area").get("code").asText(),
                        series.get("dimensions").path("POPULATION_GROUP").asText("")
                    });
                }
                cursor = page.get("page").hasNonNull("next")
                        ? "&cursor=" + page.get("page").get("next").asText()
                        : "";
            } while (!cursor.isEmpty());
            return found;
        }

        /** Everything anyone can read now: the figures, their history, and how they stood at each moment of it. */
        private void read() {
            history.clear();
            seriesIds().forEach((series, place) -> {
                Set<String> moments = new TreeSet<>();
                for (JsonNode entry : answer("/series/" + series + "/revisions").get("items")) {
                    history.add(entry);
                    moments.add(entry.get("validFrom").asText());
                    see(entry, entry.get("observationId").asText(), place);
                }
                look("/series/" + series + "/observations", place);
                if (moments.size() > 1) {
                    moments.forEach(moment -> look("/series/" + series + "/observations?asOf=" + moment, place));
                }
            });
        }

        private void look(String path, String[] place) {
            answer(path).get("items").forEach(item -> see(item, item.get("id").asText(), place));
        }

        private void see(JsonNode item, String observation, String[] place) {
            String entry = observation + "/" + item.get("revision").asInt();
            seen.merge(entry, (ObjectNode) item, (before, now) -> {
                assertThat(now.get("value")).as("shown otherwise elsewhere").isEqualTo(before.get("value"));
                return before.setAll(now);
            });
            places.put(entry, place);
            String key = key(place[0], place[1], item.get("period").asText());
            real.putIfAbsent(
                    entry, new long[] {cases.counts.getOrDefault(key, 0L), others.counts.getOrDefault(key, 0L)});
        }

        Intruder intruder() {
            List<Division> years = size.periods().stream()
                    .filter(year -> !year.parts().isEmpty())
                    .toList();
            Intruder intruder = new Intruder(
                    List.of(new Division(town, areas.subList(1, areas.size()))),
                    List.of(new Division("", groups.subList(1, groups.size()))),
                    years);
            Set<Instant> moments = new TreeSet<>();
            history.forEach(entry -> moments.add(from(entry)));
            for (Instant moment : moments) {
                for (JsonNode entry : history) {
                    Instant to = entry.hasNonNull("validTo")
                            ? Instant.parse(entry.get("validTo").asText())
                            : Instant.MAX;
                    if (!from(entry).isAfter(moment)
                            && to.isAfter(moment)
                            && !entry.get("action").asText().equals("WITHDRAWN")) {
                        tell(
                                intruder,
                                moment.toString(),
                                entry.get("observationId").asText() + "/"
                                        + entry.get("revision").asInt());
                    }
                }
            }
            return intruder;
        }

        private Instant from(JsonNode entry) {
            return Instant.parse(entry.get("validFrom").asText());
        }

        private void tell(Intruder intruder, String moment, String entry) {
            JsonNode item = seen.get(entry);
            String[] place = places.get(entry);
            String period = item.get("period").asText();
            for (String measure : share ? List.of("numerator", "denominator") : List.of("value")) {
                double[] bounds =
                        bounds(item.path(measure), item.path("protection").path("step"));
                intruder.see(moment, entry, place[0], place[1], period, measure, bounds[0], bounds[1]);
            }
            long[] numbers = real.get(entry);
            intruder.suppose(entry, "value", numbers[0]);
            intruder.suppose(entry, "numerator", numbers[0]);
            intruder.suppose(entry, "denominator", numbers[0] + numbers[1]);
            if (share) {
                intruder.see(moment, entry, place[0], place[1], period, "others", 0, Double.POSITIVE_INFINITY);
                intruder.suppose(entry, "others", numbers[1]);
            }
        }

        /** Between what a number that is shown so can lie. */
        private double[] bounds(JsonNode number, JsonNode step) {
            if (!number.isNumber()) {
                return new double[] {0, Double.POSITIVE_INFINITY};
            }
            double shown = number.doubleValue();
            return step.isNumber()
                    ? new double[] {Math.max(0, shown - step.intValue() / 2), shown + (step.intValue() - 1) / 2}
                    : new double[] {shown, shown};
        }
    }
}
