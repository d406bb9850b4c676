package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.FigureRow;
import de.miteinander.indicator.series.FormulaGuard;
import de.miteinander.indicator.series.SeriesKey;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook that can be imported again without a loss. Numbers are numbers as long as Excel keeps all their digits;
 * longer ones are texts.
 */
final class XlsxFigures implements FigureWriter {

    /** Excel keeps 15 digits of a number. */
    private static final int EXACT_DIGITS = 15;

    private static final int ROWS_IN_MEMORY = 500;
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private final Workbook workbook;
    private final Collection<String> dimensions;
    private final Locale language;
    private final String title;
    private Worksheet sheet;
    private int row;
    private int sheets;

    XlsxFigures(OutputStream out, Collection<String> dimensions, Locale language) {
        this.workbook = new Workbook(out, "Miteinander", "1.0");
        this.dimensions = dimensions;
        this.language = language;
        this.title = language.getLanguage().equals("en") ? "Figures" : "Werte";
        this.sheet = newSheet();
    }

    private Worksheet newSheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        List<String> header = CsvFigures.header(dimensions, language);
        for (int i = 0; i < header.size(); i++) {
            next.value(0, i, header.get(i));
            next.style(0, i).bold().set();
        }
        next.freezePane(0, 1);
        row = 0;
        return next;
    }

    @Override
    public void write(FigureRow figure) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheet = newSheet();
        }
        row++;
        int column = 0;
        text(column++, figure.indicator());
        text(column++, figure.area());
        Map<String, String> breakdown = SeriesKey.breakdown(figure.dimensions());
        for (String dimension : dimensions) {
            text(column++, breakdown.getOrDefault(dimension, "_T"));
        }
        text(column++, figure.period());
        number(column++, figure.value());
        text(column++, figure.sign() == null ? null : figure.sign().printed());
        text(
                column++,
                figure.missingReason() == null ? null : figure.missingReason().name());
        text(column++, CsvFigures.constant(figure.kind()));
        text(column++, CsvFigures.constant(figure.dateBasis()));
        number(column++, whole(figure.numerator()));
        number(column++, whole(figure.denominator()));
        number(column++, whole(figure.sampleSize()));
        number(column++, figure.standardError());
        text(column++, FormulaGuard.escaped(figure.source()));
        free(column++, figure.asPrinted());
        free(column, figure.remark());
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private static @Nullable BigDecimal whole(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private void number(int column, @Nullable BigDecimal number) {
        if (number == null) {
            return;
        }
        if (number.precision() <= EXACT_DIGITS) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, number.toPlainString());
        }
    }

    /** Codes and titles, of which there are few. */
    private void text(int column, @Nullable String text) {
        if (text != null) {
            sheet.value(row, column, text);
        }
    }

    /** Texts of which each may be another: they are not kept in memory. */
    private void free(int column, @Nullable String text) {
        if (text != null) {
            sheet.inlineString(row, column, FormulaGuard.escaped(text));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
