package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of PostgreSQL's COPY. */
final class StagingWriter {

    static final String COPY = """
            COPY import_row (row_no, series_no, period, period_start, period_end, period_precision, source_id, value,
                missing_reason, sign, kind, date_basis, as_printed, numerator, denominator, sample_size, standard_error,
                note, definition_version, action, confidentiality)
            FROM STDIN""";

    static final String TABLE = """
            CREATE TEMPORARY TABLE import_row (
                row_no bigint, series_no int, period text, period_start date, period_end date, period_precision text,
                source_id uuid, value numeric, missing_reason text, sign text, kind text, date_basis text, as_printed text,
                numerator bigint, denominator bigint, sample_size bigint, standard_error numeric, note text,
                definition_version int, action text, confidentiality text) ON COMMIT DROP
            """;

    private static final int BUFFER = 1 << 16;

    private final OutputStream copy;
    private final StringBuilder text = new StringBuilder(BUFFER);

    StagingWriter(OutputStream copy) {
        this.copy = copy;
    }

    void write(ObservationRow row, int series, UUID source, int definitionVersion) throws IOException {
        Figure figure = row.figure();
        text.append(row.row());
        cell(Integer.toString(series));
        cell(row.period().text());
        cell(row.period().start().toString());
        cell(row.period().end().toString());
        cell(row.period().precision().name());
        cell(source.toString());
        cell(figure.value() == null ? null : figure.value().toPlainString());
        cell(figure.missingReason() == null ? null : figure.missingReason().name());
        cell(figure.sign() == null ? null : figure.sign().name());
        cell(row.kind() == null ? null : row.kind().name());
        cell(row.dateBasis() == null ? null : row.dateBasis().name());
        escapedCell(row.asPrinted());
        cell(number(figure.numerator()));
        cell(number(figure.denominator()));
        cell(number(figure.sampleSize()));
        cell(figure.standardError() == null ? null : figure.standardError().toPlainString());
        escapedCell(row.note());
        cell(Integer.toString(definitionVersion));
        text.append('\t').append(row.action().code());
        cell(row.confidentiality() == null ? null : row.confidentiality().name());
        text.append('\n');
        if (text.length() >= BUFFER) {
            flush();
        }
    }

    void flush() throws IOException {
        copy.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private void cell(@Nullable String value) {
        text.append('\t').append(value == null ? "\\N" : value);
    }

    private void escapedCell(@Nullable String value) {
        if (value == null) {
            cell(null);
            return;
        }
        text.append('\t');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }

    private static @Nullable String number(@Nullable Long value) {
        return value == null ? null : value.toString();
    }
}
