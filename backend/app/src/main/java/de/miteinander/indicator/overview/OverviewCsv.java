package de.miteinander.indicator.overview;

import de.miteinander.indicator.series.FormulaGuard;
import de.miteinander.indicator.targets.TargetPath;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The overview as a file for a spreadsheet. German: byte order mark, semicolons, decimal comma; English: commas, decimal
 * points; words in the reader's language.
 */
final class OverviewCsv {

    private static final List<String> COLUMNS = List.of(
            "code",
            "indicator",
            "theme",
            "area",
            "breakdown",
            "period",
            "value",
            "unit",
            "rounded",
            "ageMonths",
            "nextRelease",
            "overdue",
            "verdict",
            "sentence",
            "byItself",
            "method",
            "n",
            "p",
            "confirms",
            "qualifies",
            "contradicts",
            "gap",
            "gapOpenSince",
            "gapDue",
            "targetMet",
            "path");

    private final boolean german;
    private final ResourceBundle texts;

    private OverviewCsv(Locale language) {
        this.german = !language.getLanguage().equals("en");
        this.texts = ResourceBundle.getBundle(
                "de.miteinander.indicator.overview.overview",
                german ? Locale.GERMAN : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static String write(List<OverviewRow> rows, Locale language) {
        OverviewCsv file = new OverviewCsv(language);
        StringWriter text = new StringWriter();
        if (file.german) {
            text.append('\uFEFF');
        }
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(file.german ? ';' : ',').build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> file.texts.getString("column." + column))
                    .toList());
            rows.forEach(row -> csv.writeRecord(file.cells(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<@Nullable String> cells(OverviewRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(FormulaGuard.escaped(
                row.indicator().code() == null ? "" : row.indicator().code()));
        cells.add(FormulaGuard.escaped(row.indicator().label()));
        cells.add(texts.getString("theme." + row.theme()));
        cells.add(FormulaGuard.escaped(row.area().label()));
        cells.add(FormulaGuard.escaped(breakdown(row.dimensions())));
        OverviewRow.Latest latest = row.latest();
        cells.add(latest == null ? null : FormulaGuard.escaped(latest.periodLabel()));
        cells.add(latest == null ? null : number(latest.value()));
        cells.add(FormulaGuard.escaped(row.unit()));
        cells.add(latest == null ? null : answer(latest.rounded()));
        cells.add(latest == null ? null : Integer.toString(latest.ageMonths()));
        cells.add(row.nextRelease() == null ? null : row.nextRelease().toString());
        cells.add(answer(row.overdue()));
        OverviewVerdict verdict = row.verdict();
        cells.add(texts.getString("result." + verdict.result()));
        cells.add(FormulaGuard.escaped(
                german ? verdict.sentence().de() : verdict.sentence().en()));
        cells.add(texts.getString("result." + verdict.byItself()));
        cells.add(verdict.method().name());
        cells.add(Integer.toString(verdict.n()));
        cells.add(verdict.pValue() == null ? null : number(BigDecimal.valueOf(verdict.pValue())));
        cells.add(Integer.toString(row.voices().confirms()));
        cells.add(Integer.toString(row.voices().qualifies()));
        cells.add(Integer.toString(row.voices().contradicts()));
        OverviewRow.OpenGap gap = row.gap();
        cells.add(gap == null ? null : Integer.toString(gap.number()));
        cells.add(gap == null ? null : gap.openSince().toString());
        cells.add(gap == null ? null : gap.due().toString());
        TargetPath target = row.target();
        cells.add(target == null ? null : answer(target.met()));
        cells.add(target == null || target.symbol() == null ? null : texts.getString("path." + target.symbol()));
        return cells;
    }

    private static String breakdown(Map<String, String> dimensions) {
        return dimensions.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return german ? plain.replace('.', ',') : plain;
    }

    private @Nullable String answer(@Nullable Boolean yes) {
        return yes == null ? null : texts.getString(yes ? "yes" : "no");
    }
}
