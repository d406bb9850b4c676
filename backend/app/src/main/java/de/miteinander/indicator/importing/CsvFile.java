package de.miteinander.indicator.importing;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The outer shell of a CSV file: size, encoding, separator, rows of cells. */
final class CsvFile {

    private static final int MAX_HEADER_LENGTH = 16_384;
    private static final int BYTE_ORDER_MARK = 3;

    private final ByteSource source;
    private final long maxBytes;

    CsvFile(ByteSource source, long maxBytes) {
        this.source = source;
        this.maxBytes = maxBytes;
    }

    /** Takes the rows one after the other until it returns false. */
    @FunctionalInterface
    interface Rows {
        boolean accept(long row, List<String> cells) throws IOException;
    }

    /**
     * Finds the separator by the names in the first line: the one that yields the most known columns.
     *
     * @throws RefusedFileException if the file is empty, in another encoding, or starts with no known header
     */
    char separator() throws IOException {
        try (Reader reader = reader()) {
            String header = firstLine(reader);
            char best = 0;
            int most = 0;
            for (char candidate : new char[] {';', ',', '\t'}) {
                int known = 0;
                for (String cell : header.split(String.valueOf(candidate), -1)) {
                    String name = cell.strip().replace("\"", "");
                    if (ImportColumn.ofHeader(name) != null || PersonData.isPersonHeader(name)) {
                        known++;
                    }
                }
                if (known > most) {
                    most = known;
                    best = candidate;
                }
            }
            if (most < 2) {
                throw new RefusedFileException(ImportFault.ofFile(FaultCode.HEADER_UNKNOWN));
            }
            return best;
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_ENCODING_NOT_UTF8));
        }
    }

    private static String firstLine(Reader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c != -1 && line.length() < MAX_HEADER_LENGTH; c = reader.read()) {
            if (c != '\n' && c != '\r') {
                line.append((char) c);
            } else if (!line.toString().isBlank()) {
                break;
            }
        }
        if (line.toString().isBlank()) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_EMPTY));
        }
        return line.toString();
    }

    /** Hands over all rows, the header being the first row that is not empty; rows count from 1 as in a spreadsheet. */
    void read(char separator, Rows rows) throws IOException {
        try (Reader reader = reader();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(reader)) {
            long row = 0;
            for (CsvRecord csvRecord : csv) {
                row++;
                List<String> cells = csvRecord.getFields();
                if (!isEmpty(cells) && !rows.accept(row, cells)) {
                    return;
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_ENCODING_NOT_UTF8));
        } catch (UncheckedIOException | CsvParseException broken) {
            throw refusal(broken);
        }
    }

    private static boolean isEmpty(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static IOException refusal(RuntimeException broken) {
        for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_ENCODING_NOT_UTF8));
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_NOT_CSV));
    }

    private Reader reader() throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(new Limited(source.open(), maxBytes), 4);
        byte[] start = bytes.readNBytes(4);
        if (start.length == 0) {
            bytes.close();
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_EMPTY));
        }
        if (isUtf16(start)) {
            bytes.close();
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_ENCODING_UTF16));
        }
        boolean mark = start.length >= BYTE_ORDER_MARK
                && start[0] == (byte) 0xEF
                && start[1] == (byte) 0xBB
                && start[2] == (byte) 0xBF;
        int skipped = mark ? BYTE_ORDER_MARK : 0;
        bytes.unread(start, skipped, start.length - skipped);
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    /** With a byte order mark, or without one but with a zero byte beside a Latin letter. */
    private static boolean isUtf16(byte[] start) {
        if (start.length < 2) {
            return false;
        }
        int mark = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || start[0] == 0 || start[1] == 0;
    }

    static String readable(long bytes) {
        return bytes >= 1 << 20
                ? String.format(Locale.ROOT, "%d MiB", bytes >> 20)
                : String.format(Locale.ROOT, "%d KiB", Math.max(1, bytes >> 10));
    }

    /** Refuses the file as soon as more bytes come than allowed. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long read;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            return b < 0 ? b : counted(1, b);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            return count < 0 ? count : counted(count, count);
        }

        private int counted(int count, int result) throws IOException {
            read += count;
            if (read > limit) {
                throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_TOO_LARGE, readable(limit)));
            }
            return result;
        }
    }
}
