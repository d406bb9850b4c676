package de.miteinander.indicator.change;

import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.Sign;
import de.miteinander.indicator.series.ValueKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Verdicts on stored series, one query for any number of them. */
@ApplicationScoped
public class ChangeVerdicts {

    private static final String COLUMNS = """
            o.series_id, o.period, o.value, o.numerator, o.denominator, o.kind, o.date_basis, o.sign, o.source_id,
            s.producer, o.preferred, o.definition_version, o.standard_error, i.value_kind, i.direction, i.read_as_gap,
            i.unit, i.official_full_count, i.relevance_threshold, k.last_break, t.baseline_on,
            g.number AS gap_number, g.period AS gap_period, g.due AS gap_due,
            o.protection, o.protection_step, o.value_low, o.value_high
            """;

    private static final String JOINS = """
            JOIN source s ON s.id = o.source_id
            JOIN series r ON r.id = o.series_id
            JOIN indicator i ON i.id = r.indicator_id
            LEFT JOIN (SELECT series_id, max(starts_on) AS last_break FROM series_break
                       WHERE series_id = ANY (:series) AND created_at <= :known GROUP BY series_id) k ON k.series_id = r.id
            LEFT JOIN (SELECT DISTINCT ON (series_id) series_id, baseline_on FROM target
                       WHERE series_id = ANY (:series) AND created_at <= :known
                         AND ended_because IS NULL AND baseline_on IS NOT NULL
                       ORDER BY series_id, created_at DESC) t ON t.series_id = r.id
            LEFT JOIN (SELECT DISTINCT ON (series_id) series_id, number, period, due FROM data_gap
                       WHERE series_id = ANY (:series) AND outcome = 'OPEN'
                       ORDER BY series_id, starts_on DESC, number) g ON g.series_id = r.id
            """;

    /** What stood at a moment: the last revision until then of each observation, unless it was a withdrawal. */
    private static final String THEN = """
            (SELECT * FROM (
                SELECT DISTINCT ON (observation_id) observation_id AS id, v.* FROM published_revision v
                WHERE v.series_id = ANY (:series) AND v.recorded_at <= :asOf
                ORDER BY observation_id, revision DESC) last
             WHERE action <> 'D')""";

    private static final ChangeVerdict WITHOUT_FIGURES = ChangeLadder.withoutFigures();

    /** What a verdict stands on: the question and the points as they are shown, in the order they were recorded. */
    public record Evidence(
            ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict.@Nullable MissingFigure missing) {

        public List<ChangePoint> points() {
            return shown.stream().map(ShownPoint::point).toList();
        }

        /** The points that may stand in one comparison, in the order of time. */
        public List<ChangePoint> comparable() {
            return ComparablePoints.of(points(), question.baselineFrom(), question.lastBreak())
                    .points();
        }

        public ChangeVerdict judged() {
            ChangeVerdict verdict = ProtectedChange.judge(question, shown);
            return missing == null ? verdict : verdict.naming(missing);
        }

        /**
         * The p that belongs to the decision of the verdict on this evidence: the smallest error rate at which its method
         * would still call the series changed, at worst of what protection leaves open; none where nothing was tested.
         */
        public OptionalDouble p(ChangeVerdict verdict) {
            return ProtectedChange.p(question, shown, verdict);
        }

        /** The same verdict after its change has turned out not to stand among many series. */
        public ChangeVerdict amongMany(ChangeVerdict verdict) {
            return verdict.amongMany(ChangeText.amongMany(verdict, question));
        }

        /** The latest figure that is shown; where sources compete, the chosen one, else the latest recorded. */
        public @Nullable ShownPoint latest() {
            ShownPoint latest = null;
            for (ShownPoint next : shown) {
                if (next.point().value() != null && (latest == null || !outranks(latest.point(), next.point()))) {
                    latest = next;
                }
            }
            return latest;
        }

        /** Whether {@code held} stays the latest before {@code next}, which was recorded after it. */
        private static boolean outranks(ChangePoint held, ChangePoint next) {
            int byTime = BY_TIME.compare(held.period(), next.period());
            return byTime > 0 || byTime == 0 && held.preferred() && !next.preferred();
        }

        private static final Comparator<Period> BY_TIME =
                Comparator.comparing(Period::end).thenComparing(Period::start);
    }

    private final Jdbi database;

    ChangeVerdicts(Jdbi database) {
        this.database = database;
    }

    /** The verdict of each series that has figures. */
    public Map<UUID, ChangeVerdict> of(Collection<UUID> series) {
        return judge(series, ChangeWishes.USUAL);
    }

    /** The verdict of each series that has figures, in the way that is wanted. */
    public Map<UUID, ChangeVerdict> judge(Collection<UUID> series, ChangeWishes wishes) {
        Map<UUID, ChangeVerdict> verdicts = new LinkedHashMap<>();
        load(series, wishes).forEach((id, evidence) -> verdicts.put(id, evidence.judged()));
        return verdicts;
    }

    /**
     * What the verdicts stand on; the points in the order they were recorded. Of those recorded at once, as by one import,
     * the one that stands for its period in every table comes last.
     */
    public Map<UUID, Evidence> load(Collection<UUID> series, ChangeWishes wishes) {
        if (series.isEmpty()) {
            return Map.of();
        }
        Instant asOf = wishes.asOf();
        String sql = "SELECT " + COLUMNS + " FROM " + (asOf == null ? "published_observation" : THEN) + " o " + JOINS
                + " WHERE o.series_id = ANY (:series) ORDER BY o.series_id, o.recorded_at, o.id DESC";
        Map<UUID, Evidence> loaded = new LinkedHashMap<>();
        database.useHandle(handle -> {
            var query = handle.createQuery(sql)
                    .bindArray("series", UUID.class, series)
                    .bind("known", asOf == null ? Instant.parse("9999-12-31T00:00:00Z") : asOf);
            if (asOf != null) {
                query.bind("asOf", asOf);
            }
            query.scanResultSet((rows, context) -> {
                ResultSet row = rows.get();
                while (row.next()) {
                    UUID id = row.getObject("series_id", UUID.class);
                    Evidence held = loaded.get(id);
                    if (held == null) {
                        held = new Evidence(question(row, wishes), new ArrayList<>(), missing(row));
                        loaded.put(id, held);
                    }
                    held.shown().add(shown(row));
                }
                return loaded;
            });
        });
        return loaded;
    }

    /** The verdict on a series without any figure, with the one that is looked for. */
    public static ChangeVerdict onNothing(ChangeVerdict.@Nullable MissingFigure missing) {
        return missing == null ? WITHOUT_FIGURES : WITHOUT_FIGURES.naming(missing);
    }

    /** The verdict on a series that has no figure at all. */
    ChangeVerdict withoutFigures(UUID series) {
        String sql = """
                SELECT number AS gap_number, period AS gap_period, due AS gap_due FROM data_gap
                WHERE series_id = :series AND outcome = 'OPEN' ORDER BY starts_on DESC, number LIMIT 1
                """;
        return onNothing(database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", series)
                .map((row, context) -> Objects.requireNonNull(missing(row)))
                .findOne()
                .orElse(null)));
    }

    private static ChangeQuestion question(ResultSet row, ChangeWishes wishes) throws SQLException {
        LocalDate wanted = wishes.baselineFrom();
        return new ChangeQuestion(
                ValueKind.valueOf(row.getString("value_kind")),
                Direction.valueOf(row.getString("direction")),
                row.getBoolean("read_as_gap"),
                row.getString("unit"),
                row.getBoolean("official_full_count"),
                wanted == null ? row.getObject("baseline_on", LocalDate.class) : wanted,
                row.getObject("last_break", LocalDate.class),
                row.getBigDecimal("relevance_threshold"),
                wishes.method(),
                wishes.level());
    }

    private static ChangeVerdict.@Nullable MissingFigure missing(ResultSet row) throws SQLException {
        String period = row.getString("gap_period");
        return period == null
                ? null
                : new ChangeVerdict.MissingFigure(
                        row.getInt("gap_number"), period, row.getObject("gap_due", LocalDate.class));
    }

    private static ShownPoint shown(ResultSet row) throws SQLException {
        return new ShownPoint(
                point(row),
                row.getString("protection") != null,
                row.getInt("protection_step"),
                row.getBigDecimal("value_low"),
                row.getBigDecimal("value_high"));
    }

    private static ChangePoint point(ResultSet row) throws SQLException {
        String sign = row.getString("sign");
        return new ChangePoint(
                Period.parse(row.getString("period")),
                row.getBigDecimal("value"),
                whole(row, "numerator"),
                whole(row, "denominator"),
                ObservationKind.valueOf(row.getString("kind")),
                DateBasis.valueOf(row.getString("date_basis")),
                sign == null ? null : Sign.valueOf(sign),
                row.getString("source_id"),
                row.getString("producer"),
                row.getBoolean("preferred"),
                false,
                row.getInt("definition_version"),
                row.getBigDecimal("standard_error"));
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
