package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.ImportReport.RowFinding;
import de.miteinander.indicator.series.FormulaGuard;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Faults and remarks of an import as a file for a spreadsheet, in the reader's language. */
final class FindingsCsv {

    private FindingsCsv() {}

    static String write(ImportReport report, Locale language) {
        boolean german = !language.getLanguage().equals("en");
        StringWriter text = new StringWriter();
        if (german) {
            text.append('\uFEFF');
        }
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(german ? ';' : ',').build(text)) {
            csv.writeRecord(
                    german
                            ? List.of("Zeile", "Spalte", "Schwere", "Code", "Was", "Zelle")
                            : List.of("row", "column", "severity", "code", "what", "cell"));
            report.faults().forEach(finding -> write(csv, finding, german ? "Fehler" : "fault"));
            report.warnings().forEach(finding -> write(csv, finding, german ? "Hinweis" : "remark"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, RowFinding finding, String severity) {
        csv.writeRecord(
                Long.toString(finding.row()),
                guarded(finding.column()),
                severity,
                finding.code().name(),
                FormulaGuard.escaped(finding.detail()),
                guarded(finding.value()));
    }

    private static String guarded(@Nullable String text) {
        return text == null ? "" : FormulaGuard.escaped(text);
    }
}
