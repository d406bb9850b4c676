package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.SeriesKey;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jdbi.v3.core.Jdbi;

/**
 * A file to fill in for one indicator: the header in the reader's language, and a row for each series there is, or for each
 * town when there is none.
 */
@ApplicationScoped
class ImportTemplate {

    private record Line(String area, String dimKey) {}

    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;

    ImportTemplate(Jdbi database, Reader reader, Caller caller) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
    }

    private static final List<ImportColumn> REST = List.of(
            ImportColumn.PERIOD,
            ImportColumn.VALUE,
            ImportColumn.SIGN,
            ImportColumn.KIND,
            ImportColumn.NUMERATOR,
            ImportColumn.DENOMINATOR,
            ImportColumn.SOURCE,
            ImportColumn.NOTE);

    String csv(UUID indicator) {
        boolean german = !reader.language().getLanguage().equals("en");
        StringWriter text = new StringWriter();
        if (german) {
            text.append('\uFEFF');
        }
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(german ? ';' : ',').build(text)) {
            rows(indicator).forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    byte[] workbook(UUID indicator) {
        boolean german = !reader.language().getLanguage().equals("en");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Miteinander", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(german ? "Werte" : "Figures");
            List<List<String>> rows = rows(indicator);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            for (int column = 0; column < rows.getFirst().size(); column++) {
                sheet.style(0, column).bold().set();
                sheet.width(column, 16);
            }
            // Keys and periods stay as they are typed: a spreadsheet would take a zero off or make a date of them.
            int period = rows.getFirst().indexOf(ImportColumn.PERIOD.header(reader.language()));
            sheet.style(1).format("@").set();
            sheet.style(period).format("@").set();
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The header and a row for each series. */
    private List<List<String>> rows(UUID indicator) {
        String code = code(indicator);
        List<Line> lines = lines(indicator);
        Set<String> dimensions = new TreeSet<>();
        lines.forEach(
                line -> dimensions.addAll(SeriesKey.breakdown(line.dimKey()).keySet()));
        Locale language = reader.language();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        header.add(ImportColumn.INDICATOR.header(language));
        header.add(ImportColumn.AREA.header(language));
        header.addAll(dimensions);
        REST.forEach(column -> header.add(column.header(language)));
        rows.add(header);
        for (Line line : lines) {
            Map<String, String> breakdown = SeriesKey.breakdown(line.dimKey());
            List<String> cells = new ArrayList<>(List.of(code, line.area()));
            dimensions.forEach(dimension -> cells.add(breakdown.getOrDefault(dimension, "_T")));
            REST.forEach(column -> cells.add(""));
            rows.add(cells);
        }
        return rows;
    }

    private String code(UUID indicator) {
        String sql = """
                SELECT code FROM indicator
                WHERE id = :id AND (:all OR (visibility = 'PUBLIC' AND active))
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", indicator)
                .bind("all", caller.has(Permission.READ_INDICATORS))
                .mapTo(String.class)
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    private List<Line> lines(UUID indicator) {
        String sql = """
                SELECT coalesce(a.ags, a.code) AS area, s.dim_key
                FROM series s JOIN area a ON a.id = s.area_id WHERE s.indicator_id = :indicator
                UNION ALL
                SELECT coalesce(a.ags, a.code), '' FROM area a
                WHERE a.level = 'TOWN' AND NOT EXISTS (SELECT FROM series s WHERE s.indicator_id = :indicator)
                ORDER BY 1, 2 LIMIT 500
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicator)
                .map(Rows.of(Line.class))
                .list());
    }
}
