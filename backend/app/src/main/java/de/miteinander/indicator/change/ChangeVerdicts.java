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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Verdicts on stored series, one query for any number of them. */
@ApplicationScoped
public class ChangeVerdicts {

    private static final String COLUMNS = """
            o.series_id, o.period, o.value, o.numerator, o.denominator, o.kind, o.date_basis, o.sign, o.source_id,
            s.producer, o.preferred, o.definition_version, i.value_kind, i.direction, i.read_as_gap, i.unit,
            i.official_full_count, o.protection, o.protection_step, o.value_low, o.value_high
            """;

    private static final String JOINS = """
            JOIN source s ON s.id = o.source_id
            JOIN series r ON r.id = o.series_id
            JOIN indicator i ON i.id = r.indicator_id
            """;

    /** What stood at a moment: the last revision until then of each observation, unless it was a withdrawal. */
    private static final String THEN = """
            (SELECT * FROM (
                SELECT DISTINCT ON (observation_id) observation_id AS id, v.* FROM published_revision v
                WHERE v.series_id = ANY (:series) AND v.recorded_at <= :asOf
                ORDER BY observation_id, revision DESC) last
             WHERE action <> 'D')""";

    private record Loaded(ChangeQuestion question, List<ShownPoint> points) {}

    private final Jdbi database;

    ChangeVerdicts(Jdbi database) {
        this.database = database;
    }

    /** The verdict of each series that has figures. */
    public Map<UUID, ChangeVerdict> of(Collection<UUID> series) {
        return judge(series, null, null);
    }

    /**
     * @param baselineFrom first day that may be the baseline, or null for the first comparable figure
     * @param asOf the moment whose figures are judged, or null for now
     */
    Map<UUID, ChangeVerdict> judge(Collection<UUID> series, @Nullable LocalDate baselineFrom, @Nullable Instant asOf) {
        if (series.isEmpty()) {
            return Map.of();
        }
        String sql = "SELECT " + COLUMNS + " FROM " + (asOf == null ? "published_observation" : THEN) + " o " + JOINS
                + " WHERE o.series_id = ANY (:series) ORDER BY o.series_id, o.recorded_at, o.id";
        Map<UUID, Loaded> loaded = new LinkedHashMap<>();
        database.useHandle(handle -> {
            var query = handle.createQuery(sql).bindArray("series", UUID.class, series);
            if (asOf != null) {
                query.bind("asOf", asOf);
            }
            query.scanResultSet((rows, context) -> {
                ResultSet row = rows.get();
                while (row.next()) {
                    UUID id = row.getObject("series_id", UUID.class);
                    Loaded held = loaded.get(id);
                    if (held == null) {
                        held = new Loaded(question(row, baselineFrom), new ArrayList<>());
                        loaded.put(id, held);
                    }
                    held.points().add(shown(row));
                }
                return loaded;
            });
        });
        Map<UUID, ChangeVerdict> verdicts = new LinkedHashMap<>();
        loaded.forEach((id, held) -> verdicts.put(id, ProtectedChange.judge(held.question(), held.points())));
        return verdicts;
    }

    private static ChangeQuestion question(ResultSet row, @Nullable LocalDate baselineFrom) throws SQLException {
        return new ChangeQuestion(
                ValueKind.valueOf(row.getString("value_kind")),
                Direction.valueOf(row.getString("direction")),
                row.getBoolean("read_as_gap"),
                row.getString("unit"),
                row.getBoolean("official_full_count"),
                baselineFrom);
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
                row.getInt("definition_version"));
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
