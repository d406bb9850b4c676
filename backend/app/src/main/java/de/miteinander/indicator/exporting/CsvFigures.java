package de.miteinander.indicator.exporting;

import de.miteinander.indicator.importing.ImportColumn;
import de.miteinander.indicator.series.FigureRow;
import de.miteinander.indicator.series.FormulaGuard;
import de.miteinander.indicator.series.SeriesKey;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that can be imported again without a loss. German: byte order mark (for spreadsheets), semicolons, decimal
 * comma, German headers. English: commas, decimal points, English headers.
 */
final class CsvFigures implements FigureWriter {

    private final CsvWriter csv;
    private final Collection<String> dimensions;
    private final boolean german;
    private String breakdown = "";
    private List<String> codes;

    CsvFigures(OutputStream out, Collection<String> dimensions, Locale language) throws IOException {
        this.german = !language.getLanguage().equals("en");
        this.dimensions = dimensions;
        this.codes = codes(breakdown);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (german) {
            text.append('\uFEFF');
        }
        this.csv = CsvWriter.builder().fieldSeparator(german ? ';' : ',').build(text);
        csv.writeRecord(header(dimensions, language));
    }

    /** The header of exported files, in German or English. */
    static List<String> header(Collection<String> dimensions, Locale language) {
        List<String> header = new ArrayList<>();
        header.add(ImportColumn.INDICATOR.header(language));
        header.add(ImportColumn.AREA.header(language));
        header.addAll(dimensions);
        FigureColumn.BEHIND_BREAKDOWN.forEach(column -> header.add(column.header(language)));
        return header;
    }

    @Override
    public void write(FigureRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(row.indicator());
        cells.add(row.area());
        cells.addAll(codes(row));
        cells.add(row.period());
        cells.add(number(row.value()));
        cells.add(row.sign() == null ? null : row.sign().printed());
        cells.add(row.missingReason() == null ? null : row.missingReason().name());
        cells.add(constant(row.kind()));
        cells.add(constant(row.dateBasis()));
        cells.add(whole(row.numerator()));
        cells.add(whole(row.denominator()));
        cells.add(whole(row.sampleSize()));
        cells.add(number(row.standardError()));
        cells.add(FormulaGuard.escaped(row.source()));
        cells.add(guarded(row.asPrinted()));
        cells.add(guarded(row.remark()));
        csv.writeRecord(cells);
    }

    /** The figures of a series follow one another. */
    private List<String> codes(FigureRow row) {
        if (!row.dimensions().equals(breakdown)) {
            breakdown = row.dimensions();
            codes = codes(breakdown);
        }
        return codes;
    }

    private List<String> codes(String key) {
        Map<String, String> known = SeriesKey.breakdown(key);
        return dimensions.stream()
                .map(dimension -> known.getOrDefault(dimension, "_T"))
                .toList();
    }

    private @Nullable String number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        String plain = number.toPlainString();
        return german ? plain.replace('.', ',') : plain;
    }

    static @Nullable String constant(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String whole(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    static @Nullable String guarded(@Nullable String text) {
        return text == null ? null : FormulaGuard.escaped(text);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
