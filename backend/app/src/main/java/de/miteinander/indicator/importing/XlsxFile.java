package de.miteinander.indicator.importing;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook. The figures stand in the first visible sheet that has a row with known column names among its first
 * twenty; what stands above that row is a title and is skipped. Numbers are typed and read as Excel shows them, with at
 * most 15 digits. A cell with a date is read as its format shows it: as a day, a month or a year. A formula is not
 * calculated and its last result not trusted: the row reader refuses it.
 */
final class XlsxFile implements Table {

    private static final long MAX_PACKED = 128L << 20;
    private static final int TITLE_ROWS = 20;
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final int headerRow;
    private final int width;

    private XlsxFile(Path file, ReadableWorkbook workbook, Place place) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = place.sheet;
        this.headerRow = place.row;
        this.width = place.width;
    }

    private record Place(Sheet sheet, int row, int width) {}

    /** Keeps a copy on disk, since parts of the file are read out of order; closing deletes it. */
    static XlsxFile open(ByteSource source, ReadOptions options) throws IOException {
        Path file = Files.createTempFile("miteinander-import-", ".xlsx");
        @Nullable ReadableWorkbook workbook = null;
        boolean opened = false;
        try {
            try (InputStream content = new LimitedStream(source.open(), Math.min(options.maxBytes(), MAX_PACKED))) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            refuseOther(file);
            XlsxParts.check(file);
            workbook = workbook(file);
            XlsxFile xlsx = new XlsxFile(file, workbook, place(workbook, options));
            opened = true;
            return xlsx;
        } finally {
            if (!opened) {
                if (workbook != null) {
                    workbook.close();
                }
                Files.deleteIfExists(file);
            }
        }
    }

    private static void refuseOther(Path file) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(8);
        }
        if (start.length == 0) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_EMPTY));
        }
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_OLD_EXCEL));
        }
    }

    private static RefusedFileException broken() {
        return new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_NOT_XLSX));
    }

    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException | IOException notXlsx) {
            throw broken();
        }
    }

    private static Place place(ReadableWorkbook workbook, ReadOptions options) throws IOException {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        @Nullable Place first = null;
        for (Sheet sheet : sheets) {
            try (RowStream rows = new RowStream(sheet)) {
                for (int i = 0; i < TITLE_ROWS && rows.next() instanceof Row row; ) {
                    Spread spread = new Spread(row, 0);
                    if (spread.isEmpty()) {
                        continue;
                    }
                    i++;
                    Place place = new Place(sheet, row.getRowNum(), spread.filled());
                    first = first == null ? place : first;
                    if (known(spread, options) >= 2) {
                        return place;
                    }
                }
            }
        }
        if (first == null) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_EMPTY));
        }
        return first;
    }

    private static int known(Spread cells, ReadOptions options) {
        int known = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (options.knows(cells.text(i).strip())) {
                known++;
            }
        }
        return known;
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (RowStream stream = new RowStream(sheet)) {
            while (stream.next() instanceof Row row) {
                if (row.getRowNum() < headerRow) {
                    continue;
                }
                Spread cells = new Spread(row, width);
                if (!cells.isEmpty() && !rows.accept(row.getRowNum(), cells)) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            workbook.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The rows of a sheet; whatever the library finds wrong becomes one clear fault. */
    private static final class RowStream implements AutoCloseable {

        private final Stream<Row> stream;
        private final Iterator<Row> rows;

        RowStream(Sheet sheet) throws IOException {
            try {
                stream = sheet.openStream();
                rows = stream.iterator();
            } catch (RuntimeException | IOException wrong) {
                throw broken();
            }
        }

        @Nullable Row next() throws IOException {
            try {
                return rows.hasNext() ? rows.next() : null;
            } catch (RuntimeException wrong) {
                throw broken();
            }
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    /** One row of a sheet, as wide as the header; cells that are not there are empty. */
    private static final class Spread implements Cells {

        private final List<@Nullable Cell> cells;
        private final int size;

        Spread(Row row, int width) {
            this.cells = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(row.getOptionalCell(i).orElse(null));
            }
            this.size = Math.max(width, filled());
        }

        /** The number of cells up to the last that says something. */
        int filled() {
            int filled = cells.size();
            while (filled > 0 && textOf(cells.get(filled - 1)).isBlank()) {
                filled--;
            }
            return filled;
        }

        @Override
        public int size() {
            return size;
        }

        private @Nullable Cell cell(int index) {
            return index < cells.size() ? cells.get(index) : null;
        }

        @Override
        public String text(int index) {
            return textOf(cell(index));
        }

        @Override
        public @Nullable BigDecimal number(int index) {
            Cell cell = cell(index);
            return cell != null && cell.getType() == CellType.NUMBER && DateShown.of(cell) == DateShown.NONE
                    ? shown(cell)
                    : null;
        }

        @Override
        public boolean isFormula(int index) {
            Cell cell = cell(index);
            return cell != null && cell.getType() == CellType.FORMULA;
        }

        private static BigDecimal shown(Cell cell) {
            BigDecimal number = cell.asNumber().round(SHOWN_DIGITS);
            BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return stripped.scale() < 0 && stripped.scale() > -100 ? stripped.setScale(0) : stripped;
        }

        private static String textOf(@Nullable Cell cell) {
            if (cell == null) {
                return "";
            }
            return switch (cell.getType()) {
                case NUMBER -> DateShown.of(cell).text(cell);
                case FORMULA -> "=" + (cell.getFormula() == null ? "" : cell.getFormula());
                case EMPTY -> "";
                case STRING, BOOLEAN, ERROR -> cell.getText() == null ? "" : cell.getText();
            };
        }
    }

    /** What a number's format shows of it. */
    private enum DateShown {
        NONE,
        YEAR,
        MONTH,
        DAY;

        /** Texts, escaped characters, conditions and blanks. */
        private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");

        static DateShown of(Cell cell) {
            String format = cell.getDataFormatString();
            if (format == null || format.equalsIgnoreCase("general")) {
                return NONE;
            }
            String bare = NOT_SHOWN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
            if (bare.indexOf('d') >= 0) {
                return DAY;
            }
            if (bare.indexOf('y') < 0) {
                return NONE;
            }
            return bare.indexOf('m') >= 0 ? MONTH : YEAR;
        }

        String text(Cell cell) {
            if (this == NONE) {
                BigDecimal number = Spread.shown(cell);
                return Math.abs(number.scale()) < 100 ? number.toPlainString() : number.toString();
            }
            LocalDate date = cell.asDate().toLocalDate();
            return switch (this) {
                case DAY, NONE -> date.toString();
                case MONTH -> YearMonth.from(date).toString();
                case YEAR -> Integer.toString(date.getYear());
            };
        }
    }
}
