package de.miteinander.indicator.series;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.exporting.FigureExports;
import de.miteinander.testing.People;
import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One cell says the same in every way of reading it: ten thousand questions at random. */
@Town
class ProtectedReadsTest {

    private static final int QUESTIONS = 10_000;

    /** What is shown of a cell. */
    private record Said(@Nullable BigDecimal value, String protection) {

        static Said of(@Nullable BigDecimal value, @Nullable Object protection) {
            return new Said(
                    value == null ? null : value.stripTrailingZeros(),
                    protection == null ? "PLAIN" : protection.toString());
        }
    }

    @Inject
    Observations observations;

    @Inject
    ObservationTables tables;

    @Inject
    FigureExports exports;

    @Inject
    ObservationFeeds feeds;

    private final List<UUID> series = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Said> cells = new HashMap<>();

    private static String post(String path, String body) {
        Response answer =
                DATA_STEWARD.asks().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    @BeforeEach
    void seed() throws SQLException {
        People.approved(COORDINATOR);
        People.approved(DATA_STEWARD);
        Random random = new Random(5);
        String area = "lesestadt-" + UUID.randomUUID().toString().substring(0, 8);
        post("/areas", "{\"code\": \"" + area + "\", \"name\": {\"de\": {\"text\": \"Ort\"}}, \"level\": \"TOWN\"}");
        StringBuilder file = new StringBuilder("indicator;area;POPULATION_GROUP;period;value;source\n");
        for (String protection : List.of("PERSONS_ROUND", "PERSONS_SUPPRESS", "NO_PERSONS")) {
            String code = "L-" + UUID.randomUUID().toString().substring(0, 8);
            codes.add(code);
            post(
                    "/indicators",
                    "{\"code\": \"" + code + "\", \"name\": {\"de\": {\"text\": \"Probe\"}}, \"valueKind\": \"COUNT\", "
                            + "\"unit\": \"persons\", \"visibility\": \"PUBLIC\", \"protection\": \"" + protection
                            + "\"}");
            for (int year = 2015; year < 2025; year++) {
                long sum = 0;
                for (String group : List.of("A", "B", "C", "D")) {
                    long count = random.nextInt(9);
                    sum += count;
                    file.append(String.join(";", code, area, group, "" + year, "" + count, "Leseregister\n"));
                }
                file.append(String.join(";", code, area, "", "" + year, "" + sum, "Leseregister\n"));
            }
        }
        Response done = DATA_STEWARD
                .asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports");
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        try (Connection database = TestDatabase.connect();
                var statement = database.prepareStatement("""
                        SELECT o.series_id, o.period, o.value, o.protection FROM published_observation o
                        JOIN series s ON s.id = o.series_id JOIN area a ON a.id = s.area_id WHERE a.code = ?
                        """)) {
            statement.setString(1, area);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                if (!series.contains(id)) {
                    series.add(id);
                }
                cells.put(id + "/" + rows.getString(2), Said.of(rows.getBigDecimal(3), rows.getString(4)));
            }
        }
        assertThat(cells).hasSize(3 * 10 * 5);
        assertThat(cells.values()).extracting(Said::protection).contains("PLAIN", "ROUNDED", "SUPPRESSED");
    }

    @Test
    void theOverviewSaysTheSame() {
        Map<String, String> latest = new HashMap<>();
        cells.forEach((cell, said) -> {
            if (said.value() != null) {
                latest.merge(
                        cell.substring(0, 36),
                        cell.substring(37) + " " + said.value().toPlainString() + " "
                                + said.protection().equals("ROUNDED"),
                        (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        });
        Map<String, String> read = new HashMap<>();
        for (String code : codes) {
            String indicator =
                    DATA_STEWARD.asks().get("/api/v1/indicators?code=" + code).path("items[0].id");
            List<Map<String, Object>> rows = DATA_STEWARD
                    .asks()
                    .get("/api/v1/indicator-overview?series=ALL&indicatorId=" + indicator)
                    .path("items");
            assertThat(rows).hasSize(5);
            for (Map<String, Object> row : rows) {
                if (row.get("latest") instanceof Map<?, ?> figure) {
                    read.put(
                            row.get("id").toString(),
                            figure.get("period") + " "
                                    + new BigDecimal(figure.get("value").toString())
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    + " " + figure.get("rounded"));
                }
            }
        }
        assertThat(read).isEqualTo(latest).isNotEmpty();
    }

    @Test
    @ActivateRequestContext
    void everyWayOfReadingSaysTheSame() {
        Random random = new Random(11);
        int answers = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            UUID id = series.get(random.nextInt(series.size()));
            int year = 2015 + random.nextInt(10);
            Period from = random.nextBoolean() ? null : Period.parse("" + year);
            Period to = random.nextBoolean() ? null : Period.parse("" + (year + random.nextInt(3)));
            answers += switch (random.nextInt(6)) {
                case 0 -> asked(id, observations.of(id, from, to, null));
                case 1 -> asked(id, observations.of(id, from, to, Instant.now()));
                case 2 -> asked(observations.revisions(id, from == null ? null : from.text()), id);
                case 3 -> asked(table(random, from, to));
                case 4 -> asked(feeds.read(null, List.of(codes.get(random.nextInt(codes.size()))), 1_000));
                default -> asked(file(id, from, to, random), id);
            };
        }
        assertThat(answers).isGreaterThan(QUESTIONS);
    }

    private FigureSelection table(Random random, @Nullable Period from, @Nullable Period to) {
        return new FigureSelection(
                null,
                List.of(codes.get(random.nextInt(codes.size()))),
                List.of(),
                Map.of(),
                from,
                to,
                random.nextBoolean() ? null : 1 + random.nextInt(10),
                random.nextBoolean() ? null : Instant.now(),
                false);
    }

    private String file(UUID id, @Nullable Period from, @Nullable Period to, Random random) {
        Instant asOf = random.nextBoolean() ? null : Instant.now();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exports.csv(
                            FigureSelection.ofSeries(id, from, to, asOf),
                            random.nextBoolean() ? Locale.GERMAN : Locale.ENGLISH)
                    .write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private int asked(UUID id, List<ObservationDetail> items) {
        for (ObservationDetail item : items) {
            FigureProtection how = item.protection();
            same(id, item.period(), Said.of(item.value(), how == null ? null : how.shown()));
        }
        return items.size();
    }

    private int asked(List<ObservationRevisions.Revision> entries, UUID id) {
        for (ObservationRevisions.Revision entry : entries) {
            FigureProtection how = entry.protection();
            same(id, entry.period(), Said.of(entry.value(), how == null ? null : how.shown()));
        }
        return entries.size();
    }

    private int asked(ObservationFeed feed) {
        for (ObservationFeed.Entry entry : feed.items()) {
            FigureProtection how = entry.protection();
            same(entry.seriesId(), entry.period(), Said.of(entry.value(), how == null ? null : how.shown()));
        }
        return feed.items().size();
    }

    private int asked(FigureSelection selection) {
        ObservationTable table = tables.read(selection);
        int answers = 0;
        for (int row = 0; row < table.series().size(); row++) {
            for (int column = 0; column < table.periods().size(); column++) {
                if (table.status().get(row).get(column) != null) {
                    same(
                            table.series().get(row).id(),
                            table.periods().get(column),
                            Said.of(
                                    table.values().get(row).get(column),
                                    table.protection().get(row).get(column)));
                    answers++;
                }
            }
        }
        return answers;
    }

    /** A file has no column for the protection: a rounded figure says so by its kind, a withheld one by its reason. */
    private int asked(String file, UUID id) {
        List<String> lines = file.lines().toList();
        boolean german = lines.getFirst().contains(";");
        List<String> header = List.of(lines.getFirst().replace("\uFEFF", "").split(german ? ";" : ",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(german ? ";" : ",", -1);
            String value = fields[header.indexOf(german ? "Wert" : "value")].replace(',', '.');
            String kind = fields[header.indexOf(german ? "Art" : "kind")];
            String missing = fields[header.indexOf(german ? "Fehlgrund" : "missing_reason")];
            same(
                    id,
                    fields[header.indexOf(german ? "Zeitraum" : "period")],
                    Said.of(
                            value.isEmpty() ? null : new BigDecimal(value),
                            missing.equals("SECRET") ? "SUPPRESSED" : kind.equals("rounded") ? "ROUNDED" : null));
        }
        return lines.size() - 1;
    }

    private void same(UUID id, String period, Said said) {
        assertThat(said).as("%s %s", id, period).isEqualTo(cells.get(id + "/" + period));
    }
}
