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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
public class ObservationTables {

    private static final int MOST_SERIES = 500;

    private static final String SERIES = """
            SELECT s.id, s.natural_key, s.dim_key, i.id AS indicator_id, i.code AS indicator_code, i.unit,
                   coalesce(i.name -> 'entries' -> :language ->> 'text',
                            i.name -> 'entries' -> (i.name ->> 'sourceLanguage') ->> 'text') AS indicator_name,
                   a.id AS area_id, a.code AS area_code,
                   coalesce(a.name -> 'entries' -> :language ->> 'text',
                            a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name
            FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
            WHERE <chosen>
            ORDER BY s.natural_key LIMIT :most
            """;

    private static final String COLUMNS =
            " c.number, p.period, p.value, p.missing_reason, p.sign, p.preferred, p.recorded_at, p.id, p.protection ";

    private static final String WITHIN = """
            p.series_id = c.id AND p.period_start >= coalesce(?, date '-infinity')
            AND p.period_end <= coalesce(?, date 'infinity')
            """;

    private static final String ALL_FIGURES = "SELECT" + COLUMNS
            + "FROM unnest(?::uuid[]) WITH ORDINALITY AS c (id, number) JOIN <figures> p ON " + WITHIN;

    private static final String LAST_FIGURES = "SELECT" + COLUMNS + """
            FROM unnest(?::uuid[]) WITH ORDINALITY AS c (id, number) CROSS JOIN LATERAL (
                SELECT last.* FROM (
                    SELECT DISTINCT ON (p.period_start, p.period_end, p.period) p.* FROM <figures> p WHERE <within>
                    ORDER BY p.period_start, p.period_end, p.period, p.preferred DESC, p.recorded_at DESC, p.id) last
                ORDER BY last.period_start DESC, last.period_end DESC LIMIT ?) p
            """.replace("<within>", WITHIN);

    private static final String THEN = "LATERAL " + FigureTables.thenByPlace("v.series_id = c.id");

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

    public ObservationTable read(FigureSelection selection) {
        List<TableSeries> series = series(selection);
        if (series.size() > MOST_SERIES) {
            throw tooMany();
        }
        return table(series, Jdbc.with(database, connection -> figures(connection, series, selection)));
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

    private List<TableSeries> series(FigureSelection selection) {
        ChosenSeries chosen = new ChosenSeries(selection, caller.has(Permission.READ_OBSERVATIONS));
        return database.withHandle(handle -> chosen.bind(
                        handle.createQuery(SERIES.replace("<chosen>", chosen.condition())))
                .bind("language", reader.language().getLanguage())
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
            Connection connection, List<TableSeries> series, FigureSelection selection) throws SQLException {
        List<Map<String, Cell>> lines = new ArrayList<>(series.size());
        series.forEach(each -> lines.add(new HashMap<>()));
        Period from = selection.from();
        Period to = selection.to();
        Integer lastN = selection.lastN();
        Instant asOf = selection.asOf();
        String sql = (lastN == null ? ALL_FIGURES : LAST_FIGURES)
                .replace("<figures>", asOf == null ? FigureTables.NOW : THEN);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            UUID[] ids = series.stream().map(TableSeries::id).toArray(UUID[]::new);
            int next = 1;
            statement.setArray(next++, connection.createArrayOf("uuid", ids));
            if (asOf != null) {
                statement.setObject(next++, asOf.atOffset(ZoneOffset.UTC));
            }
            statement.setObject(next++, from == null ? null : from.start(), Types.DATE);
            statement.setObject(next++, to == null ? null : to.end(), Types.DATE);
            if (lastN != null) {
                statement.setInt(next, lastN);
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
}
