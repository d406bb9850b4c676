package de.miteinander.indicator.series;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Hands figures over one after the other; memory does not grow with their number. */
@ApplicationScoped
public class FigureReads {

    private static final int FETCHED = 2_000;

    /** Takes one figure. */
    @FunctionalInterface
    public interface Taker {
        void take(FigureRow row) throws IOException;
    }

    private final Jdbi database;
    private final Caller caller;

    FigureReads(Jdbi database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Whether the caller sees figures that are not published; ask before the answer is streamed. */
    public boolean seesAll() {
        return caller.has(Permission.READ_OBSERVATIONS);
    }

    /** The breakdowns of the chosen series, sorted. */
    public Set<String> dimensions(FigureSelection selection, boolean seesAll) {
        ChosenSeries chosen = new ChosenSeries(selection, seesAll);
        String sql = """
                SELECT DISTINCT s.dim_key
                FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
                WHERE\s""" + chosen.condition();
        return database.withHandle(handle -> {
            Set<String> names = new TreeSet<>();
            chosen.bind(handle.createQuery(sql))
                    .mapTo(String.class)
                    .forEach(key -> names.addAll(SeriesKey.breakdown(key).keySet()));
            return names;
        });
    }

    /** Which series and periods have figures. */
    public ObservationAvailability availability(FigureSelection selection) {
        ChosenSeries chosen = new ChosenSeries(selection, seesAll());
        String with = """
                WITH chosen AS (
                    SELECT s.id, s.dim_key, i.code AS indicator_code, a.code AS area_code
                    FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
                    WHERE <chosen>),
                figures AS (
                    SELECT o.series_id, o.period FROM <figures> o
                    WHERE o.series_id IN (SELECT id FROM chosen)
                      AND o.period_start >= coalesce(CAST(:from AS date), '-infinity')
                      AND o.period_end <= coalesce(CAST(:to AS date), 'infinity'))
                """.replace("<chosen>", chosen.condition()).replace(
                "<figures>",
                selection.asOf() == null
                        ? FigureTables.NOW
                        : FigureTables.then("v.series_id IN (SELECT id FROM chosen)"));
        return database.withHandle(handle -> {
            TreeSet<String> indicators = new TreeSet<>();
            TreeSet<String> areas = new TreeSet<>();
            List<Map<String, String>> breakdowns = new ArrayList<>();
            long[] figures = {0};
            bound(chosen, handle.createQuery(with + """
                            SELECT c.indicator_code, c.area_code, c.dim_key, count(*) AS figures
                            FROM chosen c JOIN figures f ON f.series_id = c.id GROUP BY c.id, 1, 2, 3
                            """), selection)
                    .map((row, context) -> {
                        indicators.add(row.getString("indicator_code"));
                        areas.add(row.getString("area_code"));
                        breakdowns.add(SeriesKey.breakdown(row.getString("dim_key")));
                        figures[0] += row.getLong("figures");
                        return true;
                    })
                    .list();
            List<String> periods = bound(
                            chosen, handle.createQuery(with + "SELECT DISTINCT period FROM figures"), selection)
                    .mapTo(String.class)
                    .map(Period::parse)
                    .list()
                    .stream()
                    .sorted()
                    .map(Period::text)
                    .toList();
            return new ObservationAvailability(
                    breakdowns.size(),
                    figures[0],
                    List.copyOf(indicators),
                    List.copyOf(areas),
                    dimensions(breakdowns),
                    periods);
        });
    }

    private static List<ObservationAvailability.Dimension> dimensions(List<Map<String, String>> breakdowns) {
        TreeSet<String> names = new TreeSet<>();
        breakdowns.forEach(breakdown -> names.addAll(breakdown.keySet()));
        return names.stream()
                .map(name -> new ObservationAvailability.Dimension(
                        name,
                        breakdowns.stream()
                                .map(breakdown -> breakdown.getOrDefault(name, "_T"))
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    private static Query bound(ChosenSeries chosen, Query query, FigureSelection selection) {
        chosen.bind(query)
                .bind("from", selection.from() == null ? null : selection.from().start())
                .bind("to", selection.to() == null ? null : selection.to().end());
        if (selection.asOf() != null) {
            query.bind("asOf", selection.asOf());
        }
        return query;
    }

    /** In the order of series and time; must run in a transaction, so that the database hands them over in parts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(FigureSelection selection, boolean seesAll, Locale language, Taker taker) {
        ChosenSeries chosen = new ChosenSeries(selection, seesAll);
        database.useHandle(handle -> {
            Query query = bound(chosen, handle.createQuery(sql(selection, chosen)), selection)
                    .setFetchSize(FETCHED);
            if (selection.lastN() != null) {
                query.bind("lastN", selection.lastN());
            }
            try (Stream<FigureRow> rows = query.map((row, context) -> row(row, language)).stream()) {
                rows.forEach(row -> {
                    try {
                        taker.take(row);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
            }
        });
    }

    private static String sql(FigureSelection selection, ChosenSeries chosen) {
        String figures = selection.asOf() == null
                ? FigureTables.NOW
                : FigureTables.then("v.series_id IN (SELECT id FROM chosen)");
        String oneEach =
                selection.preferredOnly() ? "DISTINCT ON (p.series_id, p.period_start, p.period_end, p.period)" : "";
        String last = selection.lastN() == null ? "true" : "o.newest <= :lastN";
        String rank = selection.lastN() == null
                ? "0"
                : "dense_rank() OVER (PARTITION BY p.series_id ORDER BY p.period_start DESC, p.period_end DESC, p.period DESC)";
        return """
                WITH chosen AS (
                    SELECT s.id, s.natural_key, s.dim_key, s.frequency, i.code AS indicator_code, i.unit,
                           a.code AS area_code
                    FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
                    WHERE <chosen>),
                titles AS (
                    SELECT id, title, count(*) OVER (PARTITION BY lower(title)) > 1 AS shared FROM source)
                SELECT c.id, c.indicator_code, c.area_code, c.dim_key, c.frequency, c.unit, o.period, o.value,
                       o.missing_reason, o.sign, o.kind, o.date_basis, o.as_printed, o.numerator, o.denominator,
                       o.sample_size, o.standard_error, CASE WHEN t.shared THEN t.id::text ELSE t.title END, t.id,
                       o.note, o.definition_version, o.protection, o.protection_step, o.value_low, o.value_high
                FROM chosen c
                JOIN (SELECT <one> p.*, <rank> AS newest
                      FROM <figures> p
                      WHERE p.series_id IN (SELECT id FROM chosen)
                        AND p.period_start >= coalesce(CAST(:from AS date), '-infinity')
                        AND p.period_end <= coalesce(CAST(:to AS date), 'infinity')
                      ORDER BY p.series_id, p.period_start, p.period_end, p.period, p.preferred DESC,
                               p.recorded_at DESC, p.id) o ON o.series_id = c.id
                JOIN titles t ON t.id = o.source_id
                WHERE <last>
                ORDER BY c.natural_key, o.period_start, o.period_end, o.period, o.preferred DESC, t.title, o.id
                """.replace("<chosen>", chosen.condition())
                .replace("<one>", oneEach)
                .replace("<rank>", rank)
                .replace("<figures>", figures)
                .replace("<last>", last);
    }

    /** By the position of the columns in {@link #sql}: a file has many rows. */
    private static FigureRow row(ResultSet row, Locale language) throws SQLException {
        return new FigureRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Frequency.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getBigDecimal(8),
                constant(row.getString(9), MissingReason.class),
                constant(row.getString(10), Sign.class),
                ObservationKind.valueOf(row.getString(11)),
                DateBasis.valueOf(row.getString(12)),
                row.getString(13),
                whole(row, 14),
                whole(row, 15),
                whole(row, 16),
                row.getBigDecimal(17),
                row.getString(18),
                row.getObject(19, UUID.class),
                row.getString(20),
                row.getInt(21),
                row.getString(22) == null ? null : FigureProtection.of(row, language));
    }

    private static @Nullable Long whole(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String name, Class<E> type) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
