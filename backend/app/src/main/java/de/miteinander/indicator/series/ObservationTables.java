package de.miteinander.indicator.series;

import de.miteinander.indicator.series.ObservationTable.TableSeries;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Jdbc;
import de.miteinander.platform.text.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Reads many series and lays them out column by column: one statement for the series, one for their figures, which come
 * unsorted and narrow, because a table has many.
 */
@ApplicationScoped
class ObservationTables {

    private static final int MOST_SERIES = 500;

    private static final String SERIES = """
            SELECT s.id, s.natural_key, s.dim_key, i.id AS indicator_id, i.code AS indicator_code, i.unit,
                   coalesce(i.name -> 'entries' -> :language ->> 'text',
                            i.name -> 'entries' -> (i.name ->> 'sourceLanguage') ->> 'text') AS indicator_name,
                   a.id AS area_id, a.code AS area_code,
                   coalesce(a.name -> 'entries' -> :language ->> 'text',
                            a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name
            FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
            WHERE i.code = ANY (:indicators)
              AND (:everywhere OR a.code = ANY (:areas) OR a.ags = ANY (:areas))
              AND (:all OR (i.visibility = 'PUBLIC' AND i.active))
            ORDER BY s.natural_key LIMIT :most
            """;

    private static final String COLUMNS =
            " c.number, p.period, p.value, p.missing_reason, p.sign, p.preferred, p.recorded_at, p.id, p.protection ";

    private static final String WITHIN = """
            p.series_id = c.id AND p.period_start >= coalesce(?, date '-infinity')
            AND p.period_end <= coalesce(?, date 'infinity')
            """;

    private static final String ALL_FIGURES = "SELECT" + COLUMNS
            + "FROM unnest(?::uuid[]) WITH ORDINALITY AS c (id, number) JOIN published_observation p ON " + WITHIN;

    private static final String LAST_FIGURES = "SELECT" + COLUMNS + """
            FROM unnest(?::uuid[]) WITH ORDINALITY AS c (id, number) CROSS JOIN LATERAL (
                SELECT last.* FROM (
                    SELECT DISTINCT ON (p.period_start, p.period_end, p.period) p.* FROM published_observation p WHERE <within>
                    ORDER BY p.period_start, p.period_end, p.period, p.preferred DESC, p.recorded_at DESC, p.id) last
                ORDER BY last.period_start DESC, last.period_end DESC LIMIT ?) p
            """.replace("<within>", WITHIN);

    /** What stands for a period of a series. */
    private record Cell(
            @Nullable BigDecimal value,
            String status,
            boolean preferred,
            OffsetDateTime recordedAt,
            UUID id,
            FigureProtection.@Nullable Shown protection) {

        /** Where sources compete: the chosen one, else the latest recorded. */
        static Cell better(Cell one, Cell other) {
            return BEST_FIRST.compare(one, other) <= 0 ? one : other;
        }

        private static final Comparator<Cell> BEST_FIRST = Comparator.comparing(
                        Cell::preferred, Comparator.reverseOrder())
                .thenComparing(Cell::recordedAt, Comparator.reverseOrder())
                .thenComparing(cell -> cell.id().toString());
    }

    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;

    ObservationTables(Jdbi database, Reader reader, Caller caller) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
    }

    ObservationTable read(TableQuery query, @Nullable Period from, @Nullable Period to) {
        List<TableSeries> series = series(query);
        if (series.size() > MOST_SERIES) {
            throw tooMany();
        }
        return table(series, Jdbc.with(database, connection -> figures(connection, series, from, to, query.lastN)));
    }

    private static ProblemException tooMany() {
        return ProblemException.invalid(new Fault(
                "?indicator",
                "TOO_MANY_SERIES",
                Message.of(
                        "Höchstens " + MOST_SERIES
                                + " Reihen auf einmal; fragen Sie nach weniger Indikatoren oder Gebieten.",
                        "At most " + MOST_SERIES + " series at once; ask for fewer indicators or areas.")));
    }

    private List<TableSeries> series(TableQuery query) {
        List<String> areas = codes(query.area);
        return database.withHandle(handle -> handle.createQuery(SERIES)
                .bind("language", reader.language().getLanguage())
                .bindArray("indicators", String.class, codes(query.indicator))
                .bindArray("areas", String.class, areas)
                .bind("everywhere", areas.isEmpty())
                .bind("all", caller.has(Permission.READ_OBSERVATIONS))
                .bind("most", MOST_SERIES + 1)
                .map((row, context) -> new TableSeries(
                        row.getObject("id", UUID.class),
                        row.getString("natural_key"),
                        new Ref(
                                row.getObject("indicator_id", UUID.class),
                                row.getString("indicator_code"),
                                row.getString("indicator_name")),
                        new Ref(
                                row.getObject("area_id", UUID.class),
                                row.getString("area_code"),
                                row.getString("area_name")),
                        SeriesKey.breakdown(row.getString("dim_key")),
                        row.getString("unit")))
                .list());
    }

    /** By series, as they stand in the list, and period. */
    private static List<Map<String, Cell>> figures(
            Connection connection,
            List<TableSeries> series,
            @Nullable Period from,
            @Nullable Period to,
            @Nullable Integer lastN)
            throws SQLException {
        List<Map<String, Cell>> lines = new ArrayList<>(series.size());
        series.forEach(each -> lines.add(new HashMap<>()));
        try (PreparedStatement statement = connection.prepareStatement(lastN == null ? ALL_FIGURES : LAST_FIGURES)) {
            UUID[] ids = series.stream().map(TableSeries::id).toArray(UUID[]::new);
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setObject(2, from == null ? null : from.start(), Types.DATE);
            statement.setObject(3, to == null ? null : to.end(), Types.DATE);
            if (lastN != null) {
                statement.setInt(4, lastN);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.get(row.getInt(1) - 1).merge(row.getString(2), cell(row), Cell::better);
                }
            }
        }
        return lines;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        String missing = row.getString(4);
        String sign = row.getString(5);
        String protection = row.getString(9);
        return new Cell(
                row.getBigDecimal(3),
                Observations.status(
                        sign == null ? null : Sign.valueOf(sign),
                        missing == null ? null : MissingReason.valueOf(missing)),
                row.getBoolean(6),
                row.getObject(7, OffsetDateTime.class),
                row.getObject(8, UUID.class),
                protection == null ? null : FigureProtection.Shown.valueOf(protection));
    }

    private static ObservationTable table(List<TableSeries> series, List<Map<String, Cell>> lines) {
        List<String> columns = lines.stream()
                .flatMap(line -> line.keySet().stream())
                .distinct()
                .map(Period::parse)
                .sorted(Comparator.<Period>naturalOrder().thenComparing(Period::text))
                .map(Period::text)
                .toList();
        List<List<@Nullable BigDecimal>> values = new ArrayList<>(lines.size());
        List<List<@Nullable String>> status = new ArrayList<>(lines.size());
        List<List<FigureProtection.@Nullable Shown>> protection = new ArrayList<>(lines.size());
        for (Map<String, Cell> line : lines) {
            List<@Nullable BigDecimal> valueRow = new ArrayList<>(columns.size());
            List<@Nullable String> statusRow = new ArrayList<>(columns.size());
            List<FigureProtection.@Nullable Shown> protectionRow = new ArrayList<>(columns.size());
            for (String column : columns) {
                Cell cell = line.get(column);
                valueRow.add(cell == null ? null : cell.value());
                statusRow.add(cell == null ? null : cell.status());
                protectionRow.add(cell == null ? null : cell.protection());
            }
            values.add(valueRow);
            status.add(statusRow);
            protection.add(protectionRow);
        }
        return new ObservationTable(series, columns, values, status, protection);
    }

    private static List<String> codes(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }
}
