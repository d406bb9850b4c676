package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.KnownThen;
import de.miteinander.indicator.series.ObservationKind;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.Sign;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads what verdicts stand on, for many series at once: what is asked of each, then the figures of all. The database hands
 * figures over as it finds them and they are put in order here; joined with the questions and sorted there they took it
 * twice as long.
 */
final class EvidenceReader {

    private static final String QUESTIONS = """
            SELECT r.id, i.value_kind, i.direction, i.read_as_gap, i.unit, i.official_full_count, i.relevance_threshold,
                   k.last_break, t.baseline_on,
                   CASE i.protection WHEN 'ALREADY_PROTECTED' THEN i.protection_step END AS rounded_to,
                   g.number AS gap_number, g.period AS gap_period, g.due AS gap_due
            FROM series r
            JOIN <indicators> i ON i.id = r.indicator_id
            LEFT JOIN (SELECT series_id, max(starts_on) AS last_break FROM <breaks> b
                       WHERE series_id = ANY (:series) GROUP BY series_id) k ON k.series_id = r.id
            LEFT JOIN (SELECT DISTINCT ON (series_id) series_id, baseline_on FROM <targets> h
                       WHERE series_id = ANY (:series) AND created_at <= :known
                         AND (ended_at IS NULL OR ended_at > :known) AND baseline_on IS NOT NULL
                       ORDER BY series_id, created_at DESC) t ON t.series_id = r.id
            LEFT JOIN (SELECT DISTINCT ON (series_id) series_id, number, period, due FROM data_gap
                       WHERE series_id = ANY (:series) AND created_at <= :known
                         AND (closed_at IS NULL OR closed_at > :known)
                       ORDER BY series_id, starts_on DESC, number) g ON g.series_id = r.id
            WHERE r.id = ANY (:series)
            """;

    /** Indicators as they were read at a moment, or first, if they were not there yet. */
    private static final String INDICATORS_THEN = """
            (SELECT n.id, n.value_kind, n.unit, n.protection, n.protection_step,
                    o.direction, o.read_as_gap, o.official_full_count, o.relevance_threshold
             FROM indicator n CROSS JOIN LATERAL <reading> o
             WHERE n.id IN (SELECT indicator_id FROM series WHERE id = ANY (:series)))""".replace("<reading>", KnownThen.reading("n.id"));

    private static final String FIGURES = """
            SELECT o.series_id, o.id, o.recorded_at, o.period, o.value, o.numerator, o.denominator, o.kind, o.date_basis,
                   o.sign, o.source_id, s.producer, o.preferred, o.definition_version, o.standard_error, o.protection,
                   o.protection_step, o.value_low, o.value_high,
                   CASE s.protection WHEN 'ALREADY_PROTECTED' THEN s.protection_step END AS rounded_to
            FROM <figures> o JOIN source s ON s.id = o.source_id
            WHERE o.series_id = ANY (:series)
            """;

    /**
     * A point and what places it among those of its series.
     *
     * @param roundedTo what its source rounded counts to, or null if that is not said
     */
    private record Recorded(
            Instant at, UUID id, ShownPoint point, @Nullable Integer roundedTo) {

        /** As the database sorts them, without a text for each comparison. */
        private static final Comparator<UUID> IDS = Comparator.<UUID, Long>comparing(
                        UUID::getMostSignificantBits, Long::compareUnsigned)
                .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

        private static final Comparator<Recorded> ORDER =
                Comparator.comparing(Recorded::at).thenComparing(Recorded::id, IDS.reversed());
    }

    private final Handle handle;
    private final Collection<UUID> series;
    private final ChangeWishes wishes;
    private final Map<String, Period> periods = new HashMap<>();

    EvidenceReader(Handle handle, Collection<UUID> series, ChangeWishes wishes) {
        this.handle = handle;
        this.series = series;
        this.wishes = wishes;
    }

    /** By series; none for a series without figures. */
    Map<UUID, Evidence> read() {
        Map<UUID, List<Recorded>> figures = figures();
        Map<UUID, Evidence> evidence = new HashMap<>();
        boolean then = wishes.asOf() != null;
        bound(QUESTIONS
                        .replace("<indicators>", then ? INDICATORS_THEN : "indicator")
                        .replace("<breaks>", KnownThen.BREAKS)
                        .replace("<targets>", then ? KnownThen.TARGETS : "target"))
                .bind("known", KnownThen.moment(wishes.asOf()))
                .scanResultSet((rows, context) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        UUID id = row.getObject("id", UUID.class);
                        List<Recorded> recorded = figures.get(id);
                        if (recorded != null) {
                            ChangeQuestion question = question(row);
                            Integer usual = Columns.small(row, "rounded_to");
                            evidence.put(id, new Evidence(question, inOrder(recorded, usual, question), missing(row)));
                        }
                    }
                    return evidence;
                });
        return evidence;
    }

    /** @param usual what the figures of the indicator are rounded to where their source does not say it, or null */
    private static List<ShownPoint> inOrder(List<Recorded> recorded, @Nullable Integer usual, ChangeQuestion question) {
        return recorded.stream()
                .sorted(Recorded.ORDER)
                .map(each -> {
                    Integer base = each.roundedTo() == null ? usual : each.roundedTo();
                    return base == null ? each.point() : each.point().roundedByProducer(base, question);
                })
                .toList();
    }

    private Map<UUID, List<Recorded>> figures() {
        Instant asOf = wishes.asOf();
        Query query = bound(FIGURES.replace(
                "<figures>", asOf == null ? FigureTables.NOW : FigureTables.then("v.series_id = ANY (:series)")));
        if (asOf != null) {
            query.bind("asOf", asOf);
        }
        Map<UUID, List<Recorded>> figures = new HashMap<>();
        query.scanResultSet((rows, context) -> {
            ResultSet row = rows.get();
            while (row.next()) {
                figures.computeIfAbsent(row.getObject("series_id", UUID.class), id -> new ArrayList<>())
                        .add(recorded(row));
            }
            return figures;
        });
        return figures;
    }

    private Query bound(String sql) {
        return handle.createQuery(sql).bindArray("series", UUID.class, series);
    }

    private ChangeQuestion question(ResultSet row) throws SQLException {
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

    static ChangeVerdict.@Nullable MissingFigure missing(ResultSet row) throws SQLException {
        String period = row.getString("gap_period");
        return period == null
                ? null
                : new ChangeVerdict.MissingFigure(
                        row.getInt("gap_number"), period, row.getObject("gap_due", LocalDate.class));
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("id", UUID.class),
                shown(row),
                Columns.small(row, "rounded_to"));
    }

    private ShownPoint shown(ResultSet row) throws SQLException {
        return new ShownPoint(
                point(row),
                row.getString("protection") != null,
                row.getInt("protection_step"),
                row.getBigDecimal("value_low"),
                row.getBigDecimal("value_high"));
    }

    private ChangePoint point(ResultSet row) throws SQLException {
        return new ChangePoint(
                periods.computeIfAbsent(row.getString("period"), Period::parse),
                row.getBigDecimal("value"),
                Columns.whole(row, "numerator"),
                Columns.whole(row, "denominator"),
                ObservationKind.valueOf(row.getString("kind")),
                DateBasis.valueOf(row.getString("date_basis")),
                Columns.constant(row, "sign", Sign.class),
                row.getString("source_id"),
                row.getString("producer"),
                row.getBoolean("preferred"),
                false,
                row.getInt("definition_version"),
                row.getBigDecimal("standard_error"));
    }
}
