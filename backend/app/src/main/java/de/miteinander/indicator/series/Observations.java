package de.miteinander.indicator.series;

import de.miteinander.indicator.series.ObservationRevisions.Revision;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Columns;
import de.miteinander.platform.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The figures of a series in plain SQL: as they are, and as they were at a given moment. */
@ApplicationScoped
public class Observations {

    private static final int MOST_REVISIONS = 1_000;

    private static final String JOINS = """
            JOIN source s ON s.id = o.source_id
            JOIN series r ON r.id = o.series_id
            JOIN indicator i ON i.id = r.indicator_id
            """;

    /** Nothing but {@link RawObservations} may ask for this. */
    private static final String RECORDED = """
            (SELECT *, NULL::text AS protection, NULL::int AS protection_step, NULL::numeric AS value_low,
                    NULL::numeric AS value_high FROM observation)""";

    private static final String THEN = FigureTables.thenByPlace("v.series_id = ?");

    private final Jdbi database;
    private final Reader reader;

    Observations(Jdbi database, Reader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** In the order of time; several for one period where sources compete. */
    public List<ObservationDetail> of(UUID series, @Nullable Period from, @Nullable Period to, @Nullable Instant asOf) {
        return read(asOf == null ? FigureTables.NOW : THEN, series, from, to, asOf);
    }

    /** As they were recorded, before anything is protected. */
    List<ObservationDetail> asRecorded(UUID series) {
        return read(RECORDED, series, null, null, null);
    }

    private List<ObservationDetail> read(
            String table, UUID series, @Nullable Period from, @Nullable Period to, @Nullable Instant asOf) {
        String sql = "SELECT " + ObservationRows.COLUMNS + " FROM " + table + " o " + JOINS
                + " WHERE o.series_id = ?"
                + (from == null ? "" : " AND o.period_start >= ?")
                + (to == null ? "" : " AND o.period_end <= ?")
                + " ORDER BY " + ObservationRows.ORDER;
        Map<PartSums.At, List<PartSums.Miss>> misses = database.withHandle(handle -> PartSums.of(handle, series, asOf));
        return Jdbc.with(database, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int next = 1;
                if (asOf != null) {
                    statement.setObject(next++, series);
                    statement.setObject(next++, asOf.atOffset(ZoneOffset.UTC));
                }
                statement.setObject(next++, series);
                if (from != null) {
                    statement.setObject(next++, from.start());
                }
                if (to != null) {
                    statement.setObject(next, to.end());
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return ObservationRows.read(rows, reader.language(), misses);
                }
            }
        });
    }

    ObservationDetail detail(UUID id) {
        UUID series = seriesOf(id).orElseThrow(ProblemException::notFound);
        return of(series, null, null, null).stream()
                .filter(observation -> observation.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    Optional<UUID> seriesOf(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT series_id FROM " + FigureTables.NOW + " WHERE id = :id")
                        .bind("id", id)
                        .mapTo(UUID.class)
                        .findOne());
    }

    List<Revision> revisions(UUID series, @Nullable String period) {
        String sql = """
                SELECT * FROM (
                    SELECT v.seq, v.observation_id, v.revision, v.period, v.value, v.missing_reason, v.sign, v.kind,
                           CASE v.action WHEN 'I' THEN 'RECORDED' WHEN 'U' THEN 'CORRECTED' ELSE 'WITHDRAWN' END AS action,
                           s.title AS source, v.reason, v.import_id, v.protection, v.protection_step, v.value_low,
                           v.value_high, v.recorded_at AS valid_from,
                           lead(v.recorded_at) OVER (PARTITION BY v.observation_id ORDER BY v.revision) AS valid_to
                    FROM <history> v JOIN source s ON s.id = v.source_id
                    WHERE v.series_id = :series AND v.period = coalesce(:period, v.period)) history
                ORDER BY seq DESC LIMIT :most
                """.replace("<history>", FigureTables.HISTORY);
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", series)
                .bind("period", period)
                .bind("most", MOST_REVISIONS)
                .map((row, context) -> new Revision(
                        row.getObject("observation_id", UUID.class),
                        row.getInt("revision"),
                        ObservationRevisions.Action.valueOf(row.getString("action")),
                        row.getString("period"),
                        row.getBigDecimal("value"),
                        Columns.constant(row, "missing_reason", MissingReason.class),
                        printed(row),
                        ObservationKind.valueOf(row.getString("kind")),
                        row.getString("source"),
                        row.getString("reason"),
                        row.getObject("import_id", UUID.class),
                        row.getTimestamp("valid_from").toInstant(),
                        instant(row, "valid_to"),
                        FigureProtection.of(row, reader.language())))
                .list());
    }

    /** OBS_STATUS of SDMX; a missing value without a sign is O, one that would not be meaningful M. */
    static String status(@Nullable Sign sign, @Nullable MissingReason missing) {
        if (sign != null) {
            return String.valueOf(sign.observationStatus());
        }
        if (missing == null) {
            return "A";
        }
        return switch (missing) {
            case NOT_MEANINGFUL -> "M";
            case TOO_UNRELIABLE -> "U";
            case UNKNOWN, SECRET, LATER, NOT_COLLECTED -> "O";
        };
    }

    private static @Nullable String printed(ResultSet row) throws SQLException {
        Sign sign = Columns.constant(row, "sign", Sign.class);
        return sign == null ? null : sign.printed();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
