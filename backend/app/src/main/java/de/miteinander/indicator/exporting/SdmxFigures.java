package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.FigureRow;
import de.miteinander.indicator.series.FormulaGuard;
import de.miteinander.indicator.series.MissingReason;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.SdmxTime;
import de.miteinander.indicator.series.SeriesKey;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An SDMX-CSV 2.1 data message whose rows replace whole observations. A value that is missing on purpose is NaN. Behind the
 * usual attributes come those that keep the rest of a figure: why it is missing, how it came about, and the period as its
 * source writes it where TIME_PERIOD cannot say that.
 */
final class SdmxFigures implements FigureWriter {

    static final String STRUCTURE_ID = "MITEINANDER:OBSERVATIONS(1.0)";

    private final CsvWriter csv;
    private final Collection<String> dimensions;
    private final Map<String, String> times = new HashMap<>();

    SdmxFigures(OutputStream out, Collection<String> dimensions) {
        this.dimensions = dimensions;
        this.csv = CsvWriter.builder()
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
        List<String> header =
                new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "INDICATOR", "REF_AREA"));
        header.addAll(dimensions);
        header.addAll(List.of(
                "TIME_PERIOD",
                "OBS_VALUE",
                "OBS_STATUS",
                "CONF_STATUS",
                "UNIT_MEASURE",
                "SIGN",
                "NUMERATOR",
                "DENOMINATOR",
                "SOURCE",
                "COMMENT_OBS",
                "MISSING_REASON",
                "OBS_KIND",
                "DATE_BASIS",
                "SAMPLE_SIZE",
                "STANDARD_ERROR",
                "AS_PRINTED",
                "PERIOD_TEXT"));
        csv.writeRecord(header);
    }

    @Override
    public void write(FigureRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add("dataflow");
        cells.add(STRUCTURE_ID);
        cells.add("R");
        cells.add(row.frequency().name());
        cells.add(row.indicator());
        cells.add(row.area());
        Map<String, String> breakdown = SeriesKey.breakdown(row.dimensions());
        dimensions.forEach(dimension -> cells.add(breakdown.getOrDefault(dimension, "_T")));
        String time = times.computeIfAbsent(row.period(), text -> SdmxTime.write(Period.parse(text)));
        cells.add(time);
        cells.add(row.value() == null ? "NaN" : number(row.value()));
        cells.add(row.status());
        cells.add(row.missingReason() == MissingReason.SECRET ? "C" : "F");
        cells.add(row.unit());
        cells.add(row.sign() == null ? null : row.sign().printed());
        cells.add(whole(row.numerator()));
        cells.add(whole(row.denominator()));
        cells.add(FormulaGuard.escaped(row.source()));
        cells.add(CsvFigures.guarded(row.remark()));
        cells.add(row.missingReason() == null ? null : row.missingReason().name());
        cells.add(row.kind().name());
        cells.add(row.dateBasis().name());
        cells.add(whole(row.sampleSize()));
        cells.add(number(row.standardError()));
        cells.add(CsvFigures.guarded(row.asPrinted()));
        cells.add(time.equals(row.period()) ? null : row.period());
        csv.writeRecord(cells);
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String whole(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
