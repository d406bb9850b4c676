package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.RowMatcher.NamedSeries;
import de.miteinander.indicator.importing.RowMatcher.NewSource;
import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.PartSums;
import de.miteinander.indicator.series.RevisionSql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The statements of an import. A row of the file means the figure of its series, period and source; columns that the file
 * does not have leave what is known untouched.
 */
final class Merge {

    /** What the merge did, or would do. */
    record Changes(long inserted, long updated, long unchanged, long withdrawn) {

        Changes withWithdrawn(long figures) {
            return new Changes(inserted, updated, unchanged, figures);
        }
    }

    /** Which columns of a figure the rows speak of: those of the file, or each row for itself. */
    record Said(Set<ImportColumn> columns, boolean perRow) {

        static Said of(Set<ImportColumn> columns, Set<RowAction> actions) {
            boolean perRow = actions.stream().anyMatch(action -> action != RowAction.MERGE);
            return new Said(perRow ? OPTIONAL.keySet() : columns, perRow);
        }
    }

    /** What one statement about millions of figures may take. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    /** Columns of the file and of the table that may be absent from a file. */
    private static final Map<ImportColumn, String> OPTIONAL = new EnumMap<>(Map.of(
            ImportColumn.KIND, "kind",
            ImportColumn.DATE_BASIS, "date_basis",
            ImportColumn.NUMERATOR, "numerator",
            ImportColumn.DENOMINATOR, "denominator",
            ImportColumn.SAMPLE_SIZE, "sample_size",
            ImportColumn.STANDARD_ERROR, "standard_error",
            ImportColumn.AS_PRINTED, "as_printed",
            ImportColumn.NOTE, "note",
            ImportColumn.CONFIDENTIALITY, "confidentiality"));

    private static final List<String> VALUE_COLUMNS = List.of("value", "missing_reason", "sign");

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

    private static final String TOUCH = RevisionSql.raiseVersions("SELECT series_id FROM kept");

    private final Handle handle;
    private final ImportOrder order;

    Merge(Handle handle, ImportOrder order) {
        this.handle = handle;
        this.order = order;
    }

    /** One import at a time: two at once would only wait for each other's rows, or meet in a deadlock. */
    static void waitForOthers(Handle handle) {
        handle.execute("SET LOCAL lock_timeout = '60s'");
        handle.execute("SELECT pg_advisory_xact_lock(hashtextextended('observation-import', 0))");
    }

    void prepare() {
        waitForOthers(handle);
        handle.execute(StagingWriter.TABLE);
        handle.execute(SERIES_TABLE);
    }

    /**
     * Finds rows that mean the same figure under two names; the later ones are taken out.
     *
     * @return how many
     */
    int findDoubles(RowMatcher matcher, Faults faults) {
        if (!matcher.hasAliases()) {
            return 0;
        }
        String sql = """
                WITH numbered AS (
                    SELECT ctid AS place, row_no, period, first_value(row_no) OVER (
                               PARTITION BY series_no, period, source_id ORDER BY row_no) AS first_row
                    FROM import_row),
                gone AS (
                    DELETE FROM import_row r USING numbered n WHERE r.ctid = n.place AND n.first_row < n.row_no
                    RETURNING n.row_no, n.period, n.first_row)
                SELECT row_no, period, first_row FROM gone ORDER BY row_no
                """;
        List<ImportFault> doubles = handle.createQuery(sql)
                .map((row, context) -> new ImportFault(
                        row.getLong("row_no"),
                        null,
                        FaultCode.ROW_DUPLICATE,
                        row.getString("period"),
                        List.of(Long.toString(row.getLong("first_row")))))
                .list();
        doubles.forEach(faults::add);
        return doubles.size();
    }

    /** Notes the series of the file and finds those that exist. */
    void resolveSeries(List<NamedSeries> named) {
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
    }

    /** Remarks on each series that will be new. */
    List<ImportFault> newSeries() {
        return handle.createQuery("SELECT first_row, natural_key FROM import_series WHERE is_new ORDER BY number")
                .map((row, context) -> new ImportFault(
                        row.getLong("first_row"),
                        null,
                        FaultCode.SERIES_CREATED,
                        null,
                        List.of(row.getString("natural_key"))))
                .list();
    }

    /**
     * Takes out rows that fill no value in for a figure that does not exist; those are faults.
     *
     * @return how many
     */
    int findEmpty(Set<RowAction> actions, Faults faults) {
        if (!actions.contains(RowAction.PATCH)) {
            return 0;
        }
        String sql = """
                DELETE FROM import_row r USING import_series s
                WHERE s.number = r.series_no AND r.action = 'P' AND r.value IS NULL AND r.missing_reason IS NULL
                  AND NOT EXISTS (SELECT FROM observation o WHERE <matches>)
                RETURNING r.row_no
                """.replace("<matches>", MATCHES);
        List<Long> empty = handle.createQuery(sql).mapTo(Long.class).list();
        empty.forEach(
                row -> faults.add(new ImportFault(row, null, FaultCode.VALUE_AND_REASON_MISSING, null, List.of())));
        return empty.size();
    }

    private boolean withdraws(RowMatcher matcher) {
        return order.scope() != null || matcher.actions().contains(RowAction.WITHDRAW);
    }

    /** Sorts out the rows that withdraw, and what the scope holds and the file does not; a remark on each that finds nothing. */
    void findWithdrawals(RowMatcher matcher, Faults faults) {
        if (!withdraws(matcher)) {
            return;
        }
        handle.execute("""
                CREATE TEMPORARY TABLE import_withdrawal ON COMMIT DROP AS
                SELECT r.row_no, r.period, o.id FROM import_row r JOIN import_series s ON s.number = r.series_no
                LEFT JOIN observation o ON <matches>
                WHERE r.action = 'D'
                """.replace("<matches>", MATCHES));
        ImportScope scope = order.scope();
        if (scope != null) {
            findMissing(scope, matcher.sources());
        }
        handle.execute("DELETE FROM import_row WHERE action = 'D'");
        handle.execute("""
                DELETE FROM import_series s WHERE is_new AND NOT EXISTS (SELECT FROM import_row r WHERE r.series_no = s.number)
                """);
        handle.createQuery("SELECT row_no, period FROM import_withdrawal WHERE id IS NULL ORDER BY row_no")
                .map((row, context) -> new ImportFault(
                        row.getLong("row_no"), null, FaultCode.NOTHING_TO_WITHDRAW, row.getString("period"), List.of()))
                .forEach(faults::add);
    }

    private void findMissing(ImportScope scope, Set<UUID> sources) {
        String sql = """
                INSERT INTO import_withdrawal (row_no, period, id)
                SELECT 0, o.period, o.id FROM observation o JOIN series s ON s.id = o.series_id
                WHERE s.indicator_id = ANY (:indicators) AND (:everywhere OR s.area_id = ANY (:areas))
                  AND o.source_id = ANY (:sources)
                  AND o.period_start >= coalesce(CAST(:from AS date), '-infinity')
                  AND o.period_end <= coalesce(CAST(:to AS date), 'infinity')
                  AND NOT EXISTS (
                      SELECT FROM import_row r JOIN import_series n ON n.number = r.series_no
                      WHERE n.series_id = o.series_id AND r.period = o.period AND r.source_id = o.source_id)
                """;
        handle.createUpdate(sql)
                .bindArray("indicators", UUID.class, List.copyOf(scope.indicators()))
                .bind("everywhere", scope.areas().isEmpty())
                .bindArray("areas", UUID.class, List.copyOf(scope.areas()))
                .bindArray("sources", UUID.class, List.copyOf(sources))
                .bind("from", scope.from() == null ? null : scope.from().start())
                .bind("to", scope.to() == null ? null : scope.to().end())
                .execute();
    }

    long withdrawals(RowMatcher matcher) {
        return withdraws(matcher)
                ? handle.createQuery("SELECT count(id) FROM import_withdrawal")
                        .mapTo(Long.class)
                        .one()
                : 0;
    }

    /** Withdraws what was sorted out, with a revision for each figure. */
    long withdraw(RowMatcher matcher, Instant now) {
        if (!withdraws(matcher)) {
            return 0;
        }
        String sql = """
                WITH gone AS (
                    DELETE FROM observation o USING import_withdrawal w WHERE o.id = w.id RETURNING o.*),
                kept AS (
                    <revisions> FROM gone RETURNING series_id),
                touched AS (<touch>)
                SELECT count(*) FROM kept
                """.replace("<revisions>", RevisionSql.COPY_WITHDRAWN).replace("<touch>", TOUCH);
        return handle.createQuery(sql)
                .bind("import", order.id())
                .bind("now", now)
                .bind("actor", order.actor())
                .bindNull("reason", java.sql.Types.VARCHAR)
                .mapTo(Long.class)
                .one();
    }

    /**
     * Remarks on totals that the parts of a breakdown miss, in the file and in what is there already. The remarks are kept
     * and read later, so a figure that is protected takes no part in them.
     */
    List<ImportFault> partsThatMissTheirTotal() {
        boolean brokenDown = handle.createQuery("""
                        SELECT EXISTS (SELECT FROM import_series WHERE dim_key <> '')
                            OR EXISTS (SELECT FROM series s WHERE s.dim_key <> '' AND s.indicator_id IN (
                                   SELECT indicator_id FROM import_series))
                        """).mapTo(Boolean.class).one();
        if (!brokenDown) {
            return List.of();
        }
        String sql = """
                WITH touched AS (
                    SELECT DISTINCT n.indicator_id, n.area_id, r.period, r.source_id
                    FROM import_row r JOIN import_series n ON n.number = r.series_no
                    JOIN indicator i ON i.id = n.indicator_id AND i.value_kind IN ('COUNT', 'AMOUNT')),
                figures AS (
                    SELECT n.indicator_id, n.area_id, n.dim_key, r.period, r.source_id, r.value,
                           coalesce(r.kind, 'EXACT') AS kind, r.row_no
                    FROM import_row r JOIN import_series n ON n.number = r.series_no
                    JOIN touched USING (indicator_id, area_id, period, source_id)
                    UNION ALL
                    SELECT s.indicator_id, s.area_id, s.dim_key, o.period, o.source_id, <shown>, o.kind, NULL
                    FROM <figures> o JOIN series s ON s.id = o.series_id
                    JOIN touched t ON (t.indicator_id, t.area_id, t.period, t.source_id)
                        = (s.indicator_id, s.area_id, o.period, o.source_id)
                    WHERE NOT EXISTS (
                        SELECT FROM import_row r JOIN import_series n ON n.number = r.series_no
                        WHERE n.series_id = o.series_id AND r.period = o.period AND r.source_id = o.source_id)),
                <misses>
                SELECT m.period, m.dimension, m.parts, m.total, coalesce((
                           SELECT min(f.row_no) FROM figures f
                           WHERE (f.indicator_id, f.area_id, f.period, f.source_id)
                               = (m.indicator_id, m.area_id, m.period, m.source_id)), 0) AS row_no
                FROM misses m ORDER BY row_no, m.dimension LIMIT <kept>
                """.replace("<misses>", PartSums.MISSES)
                .replace("<shown>", PartSums.OPEN_VALUE)
                .replace("<figures>", FigureTables.NOW)
                .replace("<kept>", Integer.toString(Faults.KEPT));
        return handle.createQuery(sql)
                .map((row, context) -> new ImportFault(
                        row.getLong("row_no"),
                        null,
                        FaultCode.PARTS_MISS_TOTAL,
                        row.getString("period"),
                        List.of(
                                row.getString("dimension"),
                                row.getBigDecimal("parts").toPlainString(),
                                row.getBigDecimal("total").toPlainString())))
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
    Changes preview(Said said) {
        String sql = """
                SELECT count(*) FILTER (WHERE o.id IS NULL) AS inserted,
                       count(*) FILTER (WHERE o.id IS NOT NULL AND <differs>) AS updated,
                       count(*) FILTER (WHERE o.id IS NOT NULL AND NOT (<differs>)) AS unchanged
                FROM import_row r JOIN import_series s ON s.number = r.series_no
                LEFT JOIN observation o ON <matches>
                """.replace("<differs>", differs(said)).replace("<matches>", MATCHES);
        return handle.createQuery(sql)
                .map((row, context) ->
                        new Changes(row.getLong("inserted"), row.getLong("updated"), row.getLong("unchanged"), 0))
                .one();
    }

    /** Merges the rows and writes a revision for each figure that is new or changed. */
    Changes apply(Said said, Instant now) {
        String changes = String.join(
                ", ",
                columns(said).stream()
                        .map(column -> column + " = " + says(column, said))
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
                        standard_error, note, confidentiality, preferred, definition_version, import_id, revision, recorded_at)
                    SELECT uuidv7(), s.series_id, r.period, r.period_start, r.period_end, r.period_precision, r.source_id,
                        r.value, r.missing_reason, r.sign, coalesce(r.kind, 'EXACT'), coalesce(r.date_basis, 'STATED'), r.as_printed, r.numerator, r.denominator,
                        r.sample_size, r.standard_error, r.note, coalesce(r.confidentiality, 'FREE'), false, r.definition_version, :import, 1, :now
                    FROM import_row r JOIN import_series s ON s.number = r.series_no
                    WHERE NOT EXISTS (SELECT FROM observation o WHERE <matches>)
                    RETURNING *, 'I' AS action),
                kept AS (
                    <revisions> FROM (SELECT * FROM changed UNION ALL SELECT * FROM added) written
                    RETURNING series_id, action),
                touched AS (<touch>)
                SELECT count(*) FILTER (WHERE action = 'I') AS inserted, count(*) FILTER (WHERE action = 'U') AS updated,
                       (SELECT count(*) FROM import_row) - count(*) AS unchanged
                FROM kept
                """.replace("<changes>", changes)
                .replace("<matches>", MATCHES)
                .replace("<differs>", differs(said))
                .replace("<revisions>", RevisionSql.COPY_WRITTEN)
                .replace("<touch>", TOUCH);
        return handle.createQuery(sql)
                .bind("import", order.id())
                .bind("now", now)
                .bind("actor", order.actor())
                .map((row, context) ->
                        new Changes(row.getLong("inserted"), row.getLong("updated"), row.getLong("unchanged"), 0))
                .one();
    }

    private static List<String> columns(Said said) {
        List<String> columns = new ArrayList<>(VALUE_COLUMNS);
        OPTIONAL.forEach((column, name) -> {
            if (said.columns().contains(column)) {
                columns.add(name);
            }
        });
        return columns;
    }

    /** What the row makes of a column of the figure. A value, its sign and the reason why it is missing are one. */
    private static String says(String column, Said said) {
        if (column.equals(OPTIONAL.get(ImportColumn.CONFIDENTIALITY))) {
            return "coalesce(r.confidentiality, o.confidentiality)";
        }
        if (!said.perRow()) {
            return "r." + column;
        }
        boolean ofValue = VALUE_COLUMNS.contains(column);
        String untouched = ofValue ? "r.value IS NULL AND r.missing_reason IS NULL" : "r." + column + " IS NULL";
        return "CASE WHEN r.action = 'P' AND " + untouched + " THEN o." + column + " ELSE r." + column + " END";
    }

    /** Whether the row says something else than the figure, and not just what the public sees of it. */
    private static String differs(Said said) {
        List<String> columns = columns(said);
        String row = String.join(
                ", ", columns.stream().map(column -> says(column, said)).toList());
        return "((o." + String.join(", o.", columns) + ") IS DISTINCT FROM (" + row + ") AND NOT " + PROTECTED_EXPORT
                + ")";
    }
}
