package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.RowMatcher.NamedSeries;
import de.miteinander.indicator.importing.RowMatcher.NewSource;
import de.miteinander.indicator.series.RevisionSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The statements of an import. A row of the file means the figure of its series, period and source; columns that the file
 * does not have leave what is known untouched.
 */
final class Merge {

    /** What the merge did, or would do. */
    record Changes(long inserted, long updated, long unchanged) {}

    /** Columns of the file and of the table that may be absent from a file. */
    private static final Map<ImportColumn, String> OPTIONAL = new EnumMap<>(Map.of(
            ImportColumn.KIND, "kind",
            ImportColumn.DATE_BASIS, "date_basis",
            ImportColumn.NUMERATOR, "numerator",
            ImportColumn.DENOMINATOR, "denominator",
            ImportColumn.SAMPLE_SIZE, "sample_size",
            ImportColumn.STANDARD_ERROR, "standard_error",
            ImportColumn.AS_PRINTED, "as_printed",
            ImportColumn.NOTE, "note"));

    private static final String SERIES_TABLE = """
            CREATE TEMPORARY TABLE import_series (
                number int, first_row bigint, indicator_id uuid, area_id uuid, frequency text, dim_key text,
                natural_key text, series_id uuid, is_new boolean NOT NULL DEFAULT false) ON COMMIT DROP
            """;

    private static final String MATCHES = """
            o.series_id = s.series_id AND o.period = r.period AND o.source_id = r.source_id""";

    /** A download of protected figures that comes back must not take the place of what was recorded. */
    private static final String PROTECTED_EXPORT = """
            ((r.kind IS NOT DISTINCT FROM 'ROUNDED' AND r.value IS NOT NULL
              OR r.missing_reason IS NOT DISTINCT FROM 'SECRET') AND EXISTS (
                SELECT FROM published_cell c WHERE c.observation_id = o.id AND c.revision = o.revision
                   AND c.value IS NOT DISTINCT FROM r.value
                   AND c.shown = CASE WHEN r.value IS NULL THEN 'SUPPRESSED' ELSE 'ROUNDED' END))""";

    private final Handle handle;
    private final ImportOrder order;

    Merge(Handle handle, ImportOrder order) {
        this.handle = handle;
        this.order = order;
    }

    /** One import at a time: two at once would only wait for each other's rows, or meet in a deadlock. */
    void prepare() {
        handle.execute("SET LOCAL lock_timeout = '60s'");
        handle.execute("SELECT pg_advisory_xact_lock(hashtextextended('observation-import', 0))");
        handle.execute(StagingWriter.TABLE);
        handle.execute(SERIES_TABLE);
    }

    /** Finds rows that mean the same figure under two names; the later ones are taken out. */
    void findDoubles(RowMatcher matcher, Faults faults) {
        if (!matcher.hasAliases()) {
            return;
        }
        String sql = """
                WITH numbered AS (
                    SELECT row_no, period, first_value(row_no) OVER (
                               PARTITION BY series_no, period, source_id ORDER BY row_no) AS first_row
                    FROM import_row),
                gone AS (
                    DELETE FROM import_row r USING numbered n WHERE r.row_no = n.row_no AND n.first_row < n.row_no
                    RETURNING n.row_no, n.period, n.first_row)
                SELECT row_no, period, first_row FROM gone ORDER BY row_no
                """;
        handle.createQuery(sql)
                .map((row, context) -> new ImportFault(
                        row.getLong("row_no"),
                        null,
                        FaultCode.ROW_DUPLICATE,
                        row.getString("period"),
                        List.of(Long.toString(row.getLong("first_row")))))
                .forEach(faults::add);
    }

    /** Rows without a fault. */
    long staged() {
        return handle.createQuery("SELECT count(*) FROM import_row")
                .mapTo(Long.class)
                .one();
    }

    /** Notes the series of the file and finds those that exist. Remarks on each that will be new. */
    List<ImportFault> resolveSeries(List<NamedSeries> named) {
        if (!named.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO import_series (number, first_row, indicator_id, area_id, frequency, dim_key, natural_key)
                    VALUES (:number, :row, :indicator, :area, :frequency, :dimensions, :key)
                    """);
            for (NamedSeries series : named) {
                batch.bind("number", series.number())
                        .bind("row", series.firstRow())
                        .bind("indicator", series.indicatorId())
                        .bind("area", series.areaId())
                        .bind("frequency", series.frequency())
                        .bind("dimensions", series.dimensions())
                        .bind("key", series.naturalKey())
                        .add();
            }
            batch.execute();
        }
        handle.execute("""
                UPDATE import_series n SET series_id = s.id FROM series s
                WHERE s.indicator_id = n.indicator_id AND s.area_id = n.area_id AND s.dim_key = n.dim_key
                """);
        handle.execute("UPDATE import_series SET series_id = uuidv7(), is_new = true WHERE series_id IS NULL");
        handle.execute("ANALYZE import_row");
        handle.execute("ANALYZE import_series");
        return handle.createQuery("SELECT first_row, natural_key FROM import_series WHERE is_new ORDER BY number")
                .map((row, context) -> new ImportFault(
                        row.getLong("first_row"),
                        null,
                        FaultCode.SERIES_CREATED,
                        null,
                        List.of(row.getString("natural_key"))))
                .list();
    }

    void createSources(List<NewSource> sources, Instant now) {
        if (sources.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO source (id, version, title, kind, url, protection, created_at, updated_at)
                VALUES (:id, 0, :title, 'OTHER', :url, :protection, :now, :now)
                """);
        for (NewSource source : sources) {
            boolean address =
                    source.text().startsWith("https://") || source.text().startsWith("http://");
            batch.bind("id", source.id())
                    .bind("title", source.text())
                    .bind("url", address ? source.text() : null)
                    .bind("protection", address ? "ALREADY_PROTECTED" : null)
                    .bind("now", now)
                    .add();
        }
        batch.execute();
    }

    void createSeries(Instant now) {
        handle.createUpdate("""
                        INSERT INTO series (id, version, indicator_id, area_id, frequency, dim_key, natural_key, created_at, updated_at)
                        SELECT series_id, 0, indicator_id, area_id, frequency, dim_key, natural_key, :now, :now
                        FROM import_series WHERE is_new
                        """).bind("now", now).execute();
    }

    /** What the merge would do. */
    Changes preview(Set<ImportColumn> present) {
        String sql = """
                SELECT count(*) FILTER (WHERE o.id IS NULL) AS inserted,
                       count(*) FILTER (WHERE o.id IS NOT NULL AND <differs>) AS updated,
                       count(*) FILTER (WHERE o.id IS NOT NULL AND NOT (<differs>)) AS unchanged
                FROM import_row r JOIN import_series s ON s.number = r.series_no
                LEFT JOIN observation o ON <matches>
                """.replace("<differs>", differs(present)).replace("<matches>", MATCHES);
        return handle.createQuery(sql)
                .map((row, context) ->
                        new Changes(row.getLong("inserted"), row.getLong("updated"), row.getLong("unchanged")))
                .one();
    }

    /** Merges the rows and writes a revision for each figure that is new or changed. */
    Changes apply(Set<ImportColumn> present, Instant now) {
        String changes = String.join(
                ", ",
                columns(present).stream()
                        .map(column -> column + " = r." + column)
                        .toList());
        String sql = """
                WITH changed AS (
                    UPDATE observation o SET <changes>, import_id = :import, revision = o.revision + 1, recorded_at = :now
                    FROM import_row r JOIN import_series s ON s.number = r.series_no
                    WHERE <matches> AND <differs>
                    RETURNING o.*, 'U' AS action),
                added AS (
                    INSERT INTO observation (id, series_id, period, period_start, period_end, period_precision, source_id,
                        value, missing_reason, sign, kind, date_basis, as_printed, numerator, denominator, sample_size,
                        standard_error, note, preferred, definition_version, import_id, revision, recorded_at)
                    SELECT uuidv7(), s.series_id, r.period, r.period_start, r.period_end, r.period_precision, r.source_id,
                        r.value, r.missing_reason, r.sign, r.kind, r.date_basis, r.as_printed, r.numerator, r.denominator,
                        r.sample_size, r.standard_error, r.note, false, r.definition_version, :import, 1, :now
                    FROM import_row r JOIN import_series s ON s.number = r.series_no
                    WHERE NOT EXISTS (SELECT FROM observation o WHERE <matches>)
                    RETURNING *, 'I' AS action),
                kept AS (
                    <revisions> FROM (SELECT * FROM changed UNION ALL SELECT * FROM added) written
                    RETURNING series_id, action),
                touched AS (
                    UPDATE series SET version = version + 1, updated_at = :now
                    WHERE id IN (SELECT series_id FROM kept))
                SELECT count(*) FILTER (WHERE action = 'I') AS inserted, count(*) FILTER (WHERE action = 'U') AS updated,
                       (SELECT count(*) FROM import_row) - count(*) AS unchanged
                FROM kept
                """.replace("<changes>", changes)
                .replace("<matches>", MATCHES)
                .replace("<differs>", differs(present))
                .replace("<revisions>", RevisionSql.COPY_WRITTEN);
        return handle.createQuery(sql)
                .bind("import", order.id())
                .bind("now", now)
                .bind("actor", order.actor())
                .map((row, context) ->
                        new Changes(row.getLong("inserted"), row.getLong("updated"), row.getLong("unchanged")))
                .one();
    }

    private static List<String> columns(Set<ImportColumn> present) {
        List<String> columns = new ArrayList<>(List.of("value", "missing_reason", "sign"));
        OPTIONAL.forEach((column, name) -> {
            if (present.contains(column)) {
                columns.add(name);
            }
        });
        return columns;
    }

    /** Whether the row says something else than the figure, and not just what the public sees of it. */
    private static String differs(Set<ImportColumn> present) {
        List<String> columns = columns(present);
        return "((o." + String.join(", o.", columns) + ") IS DISTINCT FROM (r." + String.join(", r.", columns)
                + ") AND NOT " + PROTECTED_EXPORT + ")";
    }
}
