package de.miteinander.indicator.series;

import de.miteinander.indicator.series.ObservationTable.TableSeries;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads many series in one statement and lays them out column by column. */
@ApplicationScoped
public class ObservationTables {

    private static final int MOST_SERIES = 500;

    private record Cell(@Nullable BigDecimal value, String status) {}

    private record Line(TableSeries series, Map<String, Cell> cells) {}

    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;

    ObservationTables(Jdbi database, Reader reader, Caller caller) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
    }

    public ObservationTable read(FigureSelection selection) {
        ChosenSeries chosen = new ChosenSeries(selection, caller.has(Permission.READ_OBSERVATIONS));
        String sql = """
                WITH chosen AS (
                    SELECT s.id, s.natural_key, s.dim_key, i.id AS indicator_id, i.code AS indicator_code, i.unit,
                           coalesce(i.name -> 'entries' -> :language ->> 'text',
                                    i.name -> 'entries' -> (i.name ->> 'sourceLanguage') ->> 'text') AS indicator_name,
                           a.id AS area_id, a.code AS area_code,
                           coalesce(a.name -> 'entries' -> :language ->> 'text',
                                    a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name
                    FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
                    WHERE <chosen>
                    ORDER BY s.natural_key LIMIT :most)
                SELECT c.*, o.period, o.period_start, o.period_end, o.value, o.missing_reason, o.sign
                FROM chosen c LEFT JOIN LATERAL (
                    SELECT last.* FROM (
                        SELECT DISTINCT ON (p.period_start, p.period_end, p.period) p.*
                        FROM <figures> p
                        WHERE p.series_id = c.id
                          AND p.period_start >= coalesce(CAST(:from AS date), '-infinity')
                          AND p.period_end <= coalesce(CAST(:to AS date), 'infinity')
                        ORDER BY p.period_start, p.period_end, p.period, p.preferred DESC, p.recorded_at DESC, p.id) last
                    ORDER BY last.period_start DESC, last.period_end DESC LIMIT :lastN) o ON true
                ORDER BY c.natural_key, o.period_start, o.period_end
                """.replace("<chosen>", chosen.condition()).replace(
                "<figures>", selection.asOf() == null ? FigureTables.NOW : FigureTables.then("v.series_id = c.id"));
        Integer lastN = selection.lastN();
        Map<UUID, Line> lines = new LinkedHashMap<>();
        Map<String, Period> periods = new HashMap<>();
        database.useHandle(handle -> {
            Query query = chosen.bind(handle.createQuery(sql))
                    .bind("language", reader.language().getLanguage())
                    .bind("most", MOST_SERIES + 1)
                    .bind(
                            "from",
                            selection.from() == null ? null : selection.from().start())
                    .bind("to", selection.to() == null ? null : selection.to().end())
                    .bind("lastN", lastN == null ? Integer.MAX_VALUE : lastN);
            if (selection.asOf() != null) {
                query.bind("asOf", selection.asOf());
            }
            query.scanResultSet((rows, context) -> {
                ResultSet row = rows.get();
                while (row.next()) {
                    add(row, lines, periods);
                }
                return lines;
            });
        });
        if (lines.size() > MOST_SERIES) {
            throw ProblemException.invalid(new Fault(
                    "?indicator",
                    "TOO_MANY_SERIES",
                    Message.of(
                            "Höchstens " + MOST_SERIES
                                    + " Reihen auf einmal; fragen Sie nach weniger Indikatoren oder Gebieten.",
                            "At most " + MOST_SERIES + " series at once; ask for fewer indicators or areas.")));
        }
        return table(new ArrayList<>(lines.values()), periods);
    }

    private static void add(ResultSet row, Map<UUID, Line> lines, Map<String, Period> periods) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Line line = lines.get(id);
        if (line == null) {
            line = new Line(series(row, id), new HashMap<>());
            lines.put(id, line);
        }
        String period = row.getString("period");
        if (period != null) {
            periods.computeIfAbsent(period, Period::parse);
            MissingReason missing = Observations.constant(row, "missing_reason", MissingReason.class);
            Sign sign = Observations.constant(row, "sign", Sign.class);
            line.cells().put(period, new Cell(row.getBigDecimal("value"), Observations.status(sign, missing)));
        }
    }

    private static TableSeries series(ResultSet row, UUID id) throws SQLException {
        return new TableSeries(
                id,
                row.getString("natural_key"),
                new Ref(
                        row.getObject("indicator_id", UUID.class),
                        row.getString("indicator_code"),
                        row.getString("indicator_name")),
                new Ref(row.getObject("area_id", UUID.class), row.getString("area_code"), row.getString("area_name")),
                SeriesKey.breakdown(row.getString("dim_key")),
                row.getString("unit"));
    }

    private static ObservationTable table(List<Line> lines, Map<String, Period> periods) {
        List<String> columns =
                periods.values().stream().sorted().map(Period::text).toList();
        List<List<@Nullable BigDecimal>> values = new ArrayList<>();
        List<List<@Nullable String>> status = new ArrayList<>();
        for (Line line : lines) {
            List<@Nullable BigDecimal> valueRow = new ArrayList<>();
            List<@Nullable String> statusRow = new ArrayList<>();
            for (String column : columns) {
                Cell cell = line.cells().get(column);
                valueRow.add(cell == null ? null : cell.value());
                statusRow.add(cell == null ? null : cell.status());
            }
            values.add(valueRow);
            status.add(statusRow);
        }
        return new ObservationTable(lines.stream().map(Line::series).toList(), columns, values, status);
    }
}
