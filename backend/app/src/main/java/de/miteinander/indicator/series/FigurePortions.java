package de.miteinander.indicator.series;

import de.miteinander.platform.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads the figures of chosen series in the order of series and time, some series at a time. The database hands the figures
 * of these few over as it finds them, and they are sorted here: for it, sorting a million wide rows takes longer than
 * finding them. Only where so few series have more figures than fit into little memory does it sort them.
 */
final class FigurePortions {

    private static final int SERIES_AT_ONCE = 100;
    private static final int MOST_AT_ONCE = 20_000;
    private static final int FETCHED = 2_000;

    private static final String SERIES = """
            SELECT s.id, i.code, a.code, s.dim_key, s.frequency, i.unit
            FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
            WHERE <chosen>
            ORDER BY s.natural_key
            """;

    /** By the identifier of the source: its title, or the identifier itself where another has the same title. */
    private static final String SOURCES = """
            SELECT id, CASE WHEN count(*) OVER (PARTITION BY lower(title)) > 1 THEN CAST(id AS text) ELSE title END
            FROM source
            """;

    private static final String FIGURES = """
            SELECT c.number, o.period, o.value, o.missing_reason, o.sign, o.kind, o.date_basis, o.as_printed, o.numerator,
                   o.denominator, o.sample_size, o.standard_error, o.source_id, o.note, o.definition_version, o.preferred,
                   o.protection, o.protection_step, o.value_low, o.value_high
            FROM unnest(CAST(:series AS uuid[])) WITH ORDINALITY AS c (id, number)
            JOIN <figures> o ON o.series_id = c.id
             AND o.period_start >= coalesce(CAST(:from AS date), '-infinity')
             AND o.period_end <= coalesce(CAST(:to AS date), 'infinity')
            """;

    private static final String SOME = "LIMIT " + (MOST_AT_ONCE + 1);

    private static final String SORTED =
            "ORDER BY c.number, o.period_start, o.period_end, o.period, o.preferred DESC, o.source_id";

    private static final String WITHIN = """
            p.series_id = ANY (CAST(:series AS uuid[]))
            AND p.period_start >= coalesce(CAST(:from AS date), '-infinity')
            AND p.period_end <= coalesce(CAST(:to AS date), 'infinity')
            """;

    /** Where sources compete for a period: the chosen one, else the latest recorded. */
    private static final String PREFERRED = """
            (SELECT DISTINCT ON (p.series_id, p.period_start, p.period_end, p.period) p.* FROM <figures> p
             WHERE <within>
             ORDER BY p.series_id, p.period_start, p.period_end, p.period, p.preferred DESC, p.recorded_at DESC, p.id)
            """.replace("<within>", WITHIN);

    private static final String LAST = """
            (SELECT * FROM (
                SELECT p.*, dense_rank() OVER (
                           PARTITION BY p.series_id ORDER BY p.period_start DESC, p.period_end DESC, p.period DESC) AS newest
                FROM <figures> p WHERE <within>) ranked
             WHERE newest <= :lastN)
            """.replace("<within>", WITHIN);

    /** What all figures of a series have in common. */
    private record Line(UUID id, String indicator, String area, String dimensions, Frequency frequency, String unit) {}

    /** A figure and what places it. */
    private record Placed(int number, Period period, boolean preferred, FigureRow row) {

        private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::number)
                .thenComparing(Placed::period)
                .thenComparing(placed -> placed.row().period())
                .thenComparing(Placed::preferred, Comparator.reverseOrder())
                .thenComparing(placed -> placed.row().sourceId().toString());
    }

    private final Handle handle;
    private final FigureSelection selection;
    private final Locale language;
    private final String figures;
    private final Map<UUID, String> sources;
    private final Map<String, Period> periods = new HashMap<>();

    FigurePortions(Handle handle, FigureSelection selection, Locale language) {
        this.handle = handle;
        this.selection = selection;
        this.language = language;
        this.figures = FIGURES.replace("<figures>", table(selection));
        this.sources = handle.createQuery(SOURCES).reduceResultSet(new HashMap<>(), (names, row, context) -> {
            names.put(row.getObject(1, UUID.class), row.getString(2));
            return names;
        });
    }

    private static String table(FigureSelection selection) {
        String table = selection.asOf() == null
                ? FigureTables.NOW
                : FigureTables.then("v.series_id = ANY (CAST(:series AS uuid[]))");
        if (selection.preferredOnly()) {
            table = PREFERRED.replace("<figures>", table);
        }
        return selection.lastN() == null ? table : LAST.replace("<figures>", table);
    }

    void each(ChosenSeries chosen, Consumer<FigureRow> taker) {
        Query query = chosen.bind(handle.createQuery(SERIES.replace("<chosen>", chosen.condition())))
                .setFetchSize(SERIES_AT_ONCE);
        try (Stream<Line> lines = query.map((row, context) -> line(row)).stream()) {
            lines.gather(Gatherers.windowFixed(SERIES_AT_ONCE)).forEach(some -> figures(some, taker));
        }
    }

    private void figures(List<Line> series, Consumer<FigureRow> taker) {
        List<Placed> some = asked(figures + SOME, series)
                .map((row, context) -> placed(series, row))
                .list();
        if (some.size() <= MOST_AT_ONCE) {
            some.stream().sorted(Placed.ORDER).forEach(placed -> taker.accept(placed.row()));
            return;
        }
        Query sorted = asked(figures + SORTED, series).setFetchSize(FETCHED);
        try (Stream<Placed> all = sorted.map((row, context) -> placed(series, row)).stream()) {
            all.forEach(placed -> taker.accept(placed.row()));
        }
    }

    private Query asked(String sql, List<Line> series) {
        Query query = handle.createQuery(sql)
                .bindArray("series", UUID.class, series.stream().map(Line::id).toList())
                .bind("from", selection.from() == null ? null : selection.from().start())
                .bind("to", selection.to() == null ? null : selection.to().end());
        if (selection.lastN() != null) {
            query.bind("lastN", selection.lastN());
        }
        if (selection.asOf() != null) {
            query.bind("asOf", selection.asOf());
        }
        return query;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Frequency.valueOf(row.getString(5)),
                row.getString(6));
    }

    /** By the position of the columns: a file has many rows. */
    private Placed placed(List<Line> series, ResultSet row) throws SQLException {
        int number = row.getInt(1);
        String period = row.getString(2);
        return new Placed(
                number,
                periods.computeIfAbsent(period, Period::parse),
                row.getBoolean(16),
                figure(series.get(number - 1), period, row));
    }

    private FigureRow figure(Line series, String period, ResultSet row) throws SQLException {
        UUID source = row.getObject(13, UUID.class);
        return new FigureRow(
                series.id(),
                series.indicator(),
                series.area(),
                series.dimensions(),
                series.frequency(),
                series.unit(),
                period,
                row.getBigDecimal(3),
                Columns.constant(row, 4, MissingReason.class),
                Columns.constant(row, 5, Sign.class),
                ObservationKind.valueOf(row.getString(6)),
                DateBasis.valueOf(row.getString(7)),
                row.getString(8),
                Columns.whole(row, 9),
                Columns.whole(row, 10),
                Columns.whole(row, 11),
                row.getBigDecimal(12),
                Objects.requireNonNull(sources.get(source)),
                source,
                row.getString(14),
                row.getInt(15),
                row.getString(17) == null ? null : FigureProtection.of(row, language));
    }
}
