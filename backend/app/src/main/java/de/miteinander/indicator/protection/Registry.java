package de.miteinander.indicator.protection;

import de.miteinander.indicator.protection.FigureBlock.Version;
import de.miteinander.indicator.protection.Shown.How;
import de.miteinander.indicator.protection.Shown.Known;
import de.miteinander.platform.sql.Columns;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was published of every figure about persons, and ever could be known of it. */
@ApplicationScoped
class Registry {

    private final Clock clock;

    Registry(Clock clock) {
        this.clock = clock;
    }

    /** Everything that was ever recorded for these periods, in the order it was recorded. */
    List<Recorded> history(Handle handle, UUID indicator, Collection<String> periods) {
        String sql = """
                SELECT v.observation_id, v.revision, v.action = 'D' AS withdrawn, r.area_id, r.dim_key, v.period,
                       v.period_start, v.period_end, v.period_precision <> 'ABOUT' AS dated, v.source_id, v.value,
                       v.numerator, v.denominator, v.preferred, v.recorded_at, p.rule,
                       CASE p.rule WHEN 'OPEN' THEN 0 WHEN 'CONFIDENTIAL' THEN 3 WHEN i.protection THEN i.protection_step
                            WHEN s.protection THEN s.protection_step ELSE 5 END AS step,
                       c.shown, c.step AS shown_step, c.value AS shown_value, c.numerator AS shown_numerator,
                       c.denominator AS shown_denominator, c.value_low, c.value_high, c.known_value_low,
                       c.known_value_high, c.known_numerator_low, c.known_numerator_high, c.known_denominator_low,
                       c.known_denominator_high, c.rule AS shown_rule
                FROM series r
                JOIN observation_revision v ON v.series_id = r.id
                JOIN indicator i ON i.id = r.indicator_id
                JOIN source s ON s.id = v.source_id
                LEFT JOIN published_cell c ON c.observation_id = v.observation_id AND c.revision = v.revision
                CROSS JOIN LATERAL (
                    SELECT CASE WHEN v.confidentiality <> 'FREE' THEN 'CONFIDENTIAL'
                                ELSE protection_of(s.protection, i.protection, i.value_kind) END AS rule) p
                WHERE r.indicator_id = :indicator AND v.period = ANY (:periods)
                ORDER BY v.recorded_at, v.seq
                """;
        return handle.createQuery(sql)
                .bind("indicator", indicator)
                .bindArray("periods", String.class, List.copyOf(periods))
                .map((row, context) -> recorded(row))
                .list();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getObject("observation_id", UUID.class),
                row.getInt("revision"),
                row.getBoolean("withdrawn"),
                row.getObject("area_id", UUID.class),
                row.getString("dim_key"),
                row.getString("period"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                row.getBoolean("dated"),
                row.getObject("source_id", UUID.class),
                row.getBigDecimal("value"),
                Columns.whole(row, "numerator"),
                Columns.whole(row, "denominator"),
                row.getBoolean("preferred"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("rule"),
                row.getInt("step"),
                row.getString("shown") == null ? null : shown(row));
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                How.valueOf(row.getString("shown")),
                row.getInt("shown_step"),
                row.getBigDecimal("shown_value"),
                Columns.whole(row, "shown_numerator"),
                Columns.whole(row, "shown_denominator"),
                row.getBigDecimal("value_low"),
                row.getBigDecimal("value_high"),
                new Known(
                        new Range(row.getDouble("known_value_low"), row.getDouble("known_value_high")),
                        new Range(row.getDouble("known_numerator_low"), row.getDouble("known_numerator_high")),
                        new Range(row.getDouble("known_denominator_low"), row.getDouble("known_denominator_high"))),
                row.getString("shown_rule"));
    }

    void note(Handle handle, Map<Version, Shown> decided) {
        if (decided.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO published_cell (observation_id, revision, shown, step, value, numerator, denominator,
                    value_low, value_high, known_value_low, known_value_high, known_numerator_low, known_numerator_high,
                    known_denominator_low, known_denominator_high, rule, decided_at)
                VALUES (:observation, :revision, :shown, :step, :value, :numerator, :denominator, :low, :high, :valueLow,
                    :valueHigh, :numeratorLow, :numeratorHigh, :denominatorLow, :denominatorHigh, :rule, :now)
                ON CONFLICT (observation_id, revision) DO UPDATE SET
                    shown = excluded.shown, step = excluded.step, value = excluded.value, numerator = excluded.numerator,
                    denominator = excluded.denominator, value_low = excluded.value_low, value_high = excluded.value_high,
                    known_value_low = excluded.known_value_low, known_value_high = excluded.known_value_high,
                    known_numerator_low = excluded.known_numerator_low,
                    known_numerator_high = excluded.known_numerator_high,
                    known_denominator_low = excluded.known_denominator_low,
                    known_denominator_high = excluded.known_denominator_high,
                    rule = excluded.rule, decided_at = excluded.decided_at
                """);
        Instant now = Time.now(clock);
        decided.forEach((version, shown) -> version.entries().forEach(entry -> {
            Known known = shown.known();
            batch.bind("observation", entry.observation())
                    .bind("revision", entry.revision())
                    .bind("shown", shown.how())
                    .bind("step", shown.step())
                    .bind("value", shown.value())
                    .bind("numerator", shown.numerator())
                    .bind("denominator", shown.denominator())
                    .bind("low", shown.low())
                    .bind("high", shown.high())
                    .bind("valueLow", known.value().low())
                    .bind("valueHigh", known.value().high())
                    .bind("numeratorLow", known.numerator().low())
                    .bind("numeratorHigh", known.numerator().high())
                    .bind("denominatorLow", known.denominator().low())
                    .bind("denominatorHigh", known.denominator().high())
                    .bind("rule", shown.rule())
                    .bind("now", now)
                    .add();
        }));
        batch.execute();
    }
}
