package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.FigureReads;
import de.miteinander.indicator.series.FigureSelection;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.sql.Jdbc;
import de.miteinander.platform.time.Time;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Writes chosen figures to a file while they are read; nothing is gathered first. */
@ApplicationScoped
public class FigureExports {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final FigureReads figures;
    private final AgroalDataSource database;
    private final Reader reader;
    private final Clock clock;

    FigureExports(FigureReads figures, AgroalDataSource database, Reader reader, Clock clock) {
        this.figures = figures;
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    /** The file as it goes out; who may see what is decided here, while the request is still there. */
    StreamingOutput file(FigureSelection selection, ExportFormat format) {
        boolean seesAll = figures.seesAll();
        Locale language = reader.language();
        return out -> inOneState(() -> write(selection, format, seesAll, language, out));
    }

    /** A CSV file in a language of its own, whatever the reader's is. */
    public StreamingOutput csv(FigureSelection selection, Locale language) {
        boolean seesAll = figures.seesAll();
        return out -> inOneState(() -> write(selection, ExportFormat.CSV, seesAll, language, out));
    }

    private interface Work {
        void run() throws IOException;
    }

    /** All statements of a file see the figures in the same state. */
    private void inOneState(Work work) throws IOException {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(LONGEST.toSeconds()))
                    .run(() -> {
                        Jdbc.readInOneState(database);
                        try {
                            work.run();
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                    });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void write(
            FigureSelection selection, ExportFormat format, boolean seesAll, Locale language, OutputStream out)
            throws IOException {
        if (format == ExportFormat.JSON_STAT) {
            FigureSelection preferred = selection.preferred();
            new JsonStat(taker -> figures.each(preferred, seesAll, language, taker), language)
                    .write(out, Time.now(clock).toString());
            return;
        }
        Set<String> dimensions = figures.dimensions(selection, seesAll);
        try (FigureWriter writer = writer(format, out, dimensions, language)) {
            figures.each(selection, seesAll, language, writer::write);
        }
    }

    private static FigureWriter writer(ExportFormat format, OutputStream out, Set<String> dimensions, Locale language)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvFigures(out, dimensions, language);
            case SDMX_CSV -> new SdmxFigures(out, dimensions);
            case XLSX -> new XlsxFigures(out, dimensions, language);
            case JSON, JSON_STAT -> throw new IllegalArgumentException(format + " is no list of rows");
        };
    }
}
