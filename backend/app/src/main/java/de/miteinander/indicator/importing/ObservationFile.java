package de.miteinander.indicator.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of observations row by row, whatever its format. Memory does not grow with the file but for the search for
 * double rows (20 to 80 bytes per row). Faults are collected; only what concerns the whole file ends the reading.
 *
 * <p>The decimal mark is found out once per file before the first row is handed on: by what the sender states, else by the
 * first number that proves one. Numbers that prove nothing are then read in that dialect; if no number proves any, they are
 * refused. A later number that proves the other dialect refuses the whole file.
 */
public final class ObservationFile {

    private final ReadOptions options;
    private final RowSink sink;
    private final Faults faults;
    private final SeenRows seen = new SeenRows();
    private long rows;

    private ObservationFile(ReadOptions options, Faults faults, RowSink sink) {
        this.options = options;
        this.faults = faults;
        this.sink = sink;
    }

    /**
     * @param source opened several times: to find header and dialect, and to read
     * @param faults takes the faults; the sink may add its own
     * @throws IOException if the source or the sink fails, never for the content of the file
     */
    static ReadResult read(ByteSource source, FileFormat format, ReadOptions options, Faults faults, RowSink sink)
            throws IOException {
        try (Table table = format.open(source, options)) {
            return new ObservationFile(options, faults, sink).read(table);
        } catch (RefusedFileException refused) {
            faults.add(refused.fault());
            return new ReadResult(format, null, List.of(), 0, Set.of(), faults);
        }
    }

    private ReadResult read(Table table) throws IOException {
        CsvDialect dialect = null;
        Header header = Header.NONE;
        try {
            header = header(table);
            if (!faults.fileRefused()) {
                dialect = dialect(table, header);
                readRows(table, dialect, header);
                if (rows == 0) {
                    faults.add(ImportFault.ofFile(FaultCode.FILE_NO_ROWS));
                }
            }
        } catch (RefusedFileException refused) {
            faults.add(refused.fault());
        }
        return new ReadResult(table.format(), dialect, header.names(), rows, header.columns(), faults);
    }

    /** Reads the header and, if it has columns of unknown or free content, enough rows to recognise personal data. */
    private Header header(Table table) throws IOException {
        List<Header> found = new ArrayList<>(1);
        Map<Integer, PersonData.Watch> watches = new HashMap<>();
        table.read((row, cells) -> {
            if (found.isEmpty()) {
                Header header = Header.of(cells, table.valueColumns(), options);
                found.add(header);
                header.watched().forEach(index -> watches.put(index, new PersonData.Watch()));
                return !watches.isEmpty() && row < PersonData.SAMPLE;
            }
            for (Entry<Integer, PersonData.Watch> watch : watches.entrySet()) {
                int index = watch.getKey();
                if (index < cells.size()
                        && watch.getValue().suspects(cells.text(index).strip())) {
                    faults.add(
                            new ImportFault(0, found.getFirst().name(index), FaultCode.PERSON_ROWS, null, List.of()));
                    return false;
                }
            }
            return row < PersonData.SAMPLE;
        });
        if (found.isEmpty()) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_EMPTY));
        }
        List<ImportFault> headerFaults = found.getFirst().faults();
        List<ImportFault> personFaults = headerFaults.stream()
                .filter(fault -> fault.code() == FaultCode.PERSON_COLUMN)
                .toList();
        (personFaults.isEmpty() && faults.none() ? headerFaults : personFaults).forEach(faults::add);
        return found.getFirst();
    }

    private CsvDialect dialect(Table table, Header header) throws IOException {
        char separator = table.separator();
        if (options.decimal() != null) {
            return new CsvDialect(separator, options.decimal(), true, "UTF-8");
        }
        if (table.format() == FileFormat.SDMX_CSV) {
            return new CsvDialect(separator, DecimalMark.POINT, true, "UTF-8");
        }
        List<Integer> numeric = new ArrayList<>();
        for (ImportColumn column : ImportColumn.values()) {
            Integer index = header.index(column);
            if (column.numeric() && index != null) {
                numeric.add(index);
            }
        }
        List<DecimalMark> proof = new ArrayList<>(1);
        table.read((row, cells) -> {
            for (int index : numeric) {
                DecimalMark mark =
                        index < cells.size() && cells.number(index) == null ? proved(cells.text(index)) : null;
                if (mark != null) {
                    proof.add(mark);
                    return false;
                }
            }
            return row <= options.maxRows();
        });
        return proof.isEmpty()
                ? new CsvDialect(separator, separator == ',' ? DecimalMark.POINT : DecimalMark.COMMA, false, "UTF-8")
                : new CsvDialect(separator, proof.getFirst(), true, "UTF-8");
    }

    /** The decimal mark that a cell proves, or null. */
    static @Nullable DecimalMark proved(String cell) {
        String text = RowReader.withoutBrackets(cell.strip());
        if (text.indexOf(',') < 0 && text.indexOf('.') < 0) {
            return null;
        }
        return switch (WrittenNumber.evidence(text)) {
            case COMMA -> DecimalMark.COMMA;
            case POINT -> DecimalMark.POINT;
            case PLAIN, AMBIGUOUS, NONE -> null;
        };
    }

    private void readRows(Table table, CsvDialect dialect, Header header) throws IOException {
        RowReader reader = new RowReader(header, dialect, options.decimal() != null, faults);
        boolean[] headerSeen = {false};
        table.read((row, cells) -> {
            if (!headerSeen[0]) {
                headerSeen[0] = true;
                return true;
            }
            rows++;
            if (rows > options.maxRows()) {
                throw new RefusedFileException(
                        ImportFault.ofFile(FaultCode.FILE_TOO_MANY_ROWS, Long.toString(options.maxRows())));
            }
            ObservationRow read = reader.read(row, cells);
            if (read != null && isFirst(read)) {
                sink.accept(read);
            }
            return true;
        });
    }

    private boolean isFirst(ObservationRow row) {
        String key = String.join(
                "\u0000",
                row.indicator(),
                row.area(),
                row.dimensions(),
                row.period().text(),
                row.source() == null ? "" : row.source());
        int earlier = seen.put(key, Math.toIntExact(row.row()));
        if (earlier != 0) {
            faults.add(new ImportFault(
                    row.row(), null, FaultCode.ROW_DUPLICATE, row.period().text(), List.of(Integer.toString(earlier))));
        }
        return earlier == 0;
    }
}
