package de.miteinander.indicator.series;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Hands figures over one after the other; memory does not grow with their number. */
@ApplicationScoped
public class FigureReads {

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
        database.useHandle(handle -> new FigurePortions(handle, selection, language).each(chosen, row -> {
            try {
                taker.take(row);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }));
    }
}
