package de.miteinander.indicator.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Compares the parts of a breakdown with the total that stands beside them, for counts and amounts of one source. Rounded
 * parts may miss a rounded total; how far is reckoned from what each figure may hide: half a unit of its last decimal, or
 * two where it is rounded by a rule. What misses by more is said and never mended.
 */
public final class PartSums {

    /**
     * What a figure may hide. Needs the tables f with value and kind.
     */
    private static final String HIDES = """
            CASE WHEN f.kind = 'ROUNDED' THEN 2
                 WHEN scale(f.value) > 0 THEN 0.5 * power(10::numeric, -scale(f.value))
                 WHEN f.kind = 'EXACT' THEN 0
                 ELSE 0.5 END""";

    /**
     * Parts that miss their total; what is part of another part that is there is no part of its own. Needs a relation {@code figures} with indicator_id, area_id, dim_key, period, source_id,
     * value and kind; yields those four keys, dimension, parts and total.
     */
    public static final String MISSES = """
            nested AS (
                WITH RECURSIVE up AS (
                    SELECT c.list_code, c.code, c.parent_id FROM code_item c WHERE c.parent_id IS NOT NULL
                    UNION ALL
                    SELECT u.list_code, u.code, p.parent_id
                    FROM up u JOIN code_item p ON p.id = u.parent_id WHERE p.parent_id IS NOT NULL)
                SELECT u.list_code || '=' || u.code AS key, u.list_code || '=' || a.code AS above
                FROM up u JOIN code_item a ON a.id = u.parent_id),
            parts AS (
                SELECT f.indicator_id, f.area_id, f.period, f.source_id, split_part(f.dim_key, '=', 1) AS dimension,
                       sum(f.value) AS parts, sum(<hides>) AS hidden, count(*) AS number,
                       bool_or(f.value IS NULL) AS incomplete
                FROM figures f WHERE f.dim_key <> '' AND position('|' IN f.dim_key) = 0
                  AND NOT EXISTS (
                      SELECT FROM nested n JOIN figures g ON g.dim_key = n.above
                      WHERE n.key = f.dim_key AND (g.indicator_id, g.area_id, g.period, g.source_id)
                          = (f.indicator_id, f.area_id, f.period, f.source_id))
                GROUP BY 1, 2, 3, 4, 5),
            misses AS (
                SELECT p.indicator_id, p.area_id, p.period, p.source_id, p.dimension, p.parts, f.value AS total
                FROM parts p JOIN figures f
                  ON (f.indicator_id, f.area_id, f.period, f.source_id)
                   = (p.indicator_id, p.area_id, p.period, p.source_id) AND f.dim_key = ''
                WHERE p.number > 1 AND NOT p.incomplete AND f.value IS NOT NULL
                  AND abs(p.parts - f.value) > p.hidden + <hides>)
            """.replace("<hides>", HIDES);

    /** The value of a figure {@code o} from the views; none where it is protected, so that nothing is reckoned with it. */
    public static final String OPEN_VALUE = "CASE WHEN o.protection IS NULL THEN o.value END";

    /** A total that its parts miss. */
    record Miss(String dimension, BigDecimal parts) {}

    /** The key of a figure within its series. */
    record At(String period, UUID source) {}

    private PartSums() {}

    /** The misses of a series without a breakdown; none for a part. */
    static Map<At, List<Miss>> of(Handle handle, UUID series, @Nullable Instant asOf) {
        String figures = asOf == null ? FigureTables.NOW : FigureTables.then("v.series_id IN (SELECT id FROM family)");
        String sql =
                """
                WITH whole AS (
                    SELECT s.indicator_id, s.area_id FROM series s JOIN indicator i ON i.id = s.indicator_id
                    WHERE s.id = :series AND s.dim_key = '' AND i.value_kind IN ('COUNT', 'AMOUNT')),
                family AS (
                    SELECT s.* FROM series s JOIN whole w ON (s.indicator_id, s.area_id) = (w.indicator_id, w.area_id)),
                figures AS (
                    SELECT s.indicator_id, s.area_id, s.dim_key, o.period, o.source_id, <shown> AS value, o.kind
                    FROM <figures> o JOIN family s ON s.id = o.series_id),
                <misses>
                SELECT period, source_id, dimension, parts FROM misses ORDER BY dimension
                """.replace("<shown>", OPEN_VALUE).replace("<figures>", figures).replace("<misses>", MISSES);
        Query query = handle.createQuery(sql).bind("series", series);
        if (asOf != null) {
            query.bind("asOf", asOf);
        }
        Map<At, List<Miss>> misses = new HashMap<>();
        query.map((row, context) -> {
                    At at = new At(row.getString("period"), row.getObject("source_id", UUID.class));
                    misses.computeIfAbsent(at, key -> new ArrayList<>())
                            .add(new Miss(row.getString("dimension"), row.getBigDecimal("parts")));
                    return true;
                })
                .list();
        return misses;
    }
}
