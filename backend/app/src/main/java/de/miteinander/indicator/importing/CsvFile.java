package de.miteinander.indicator.importing;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The outer shell of a CSV file: size, encoding, separator, rows of cells. */
final class CsvFile implements Table {

    private static final int MAX_HEADER_LENGTH = 16_384;
    private static final int BYTE_ORDER_MARK = 3;

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private final ByteSource source;
    private final long maxBytes;
    private char separator;
    private FileFormat layout = FileFormat.CSV;

    private CsvFile(ByteSource source, long maxBytes) {
        this.source = source;
        this.maxBytes = maxBytes;
    }

    /**
     * Looks into the first line for the separator.
     *
     * @throws RefusedFileException if the file is empty, too large or in another encoding
     */
    static CsvFile open(ByteSource source, ReadOptions options) throws IOException {
        CsvFile file = new CsvFile(source, options.maxBytes());
        try (Reader reader = file.reader()) {
            String header = firstLine(reader);
            if (SdmxTable.isHeader(header)) {
                file.layout = FileFormat.SDMX_CSV;
                file.separator = SdmxTable.separator(header);
            } else {
                file.layout = RegionalTable.isHeader(header) ? FileFormat.REGIONAL_CSV : FileFormat.CSV;
                file.separator = separator(header, options);
            }
            return file;
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_ENCODING_NOT_UTF8));
        }
    }

    /** The separator that yields the most known columns, and among equals the one that yields the most. */
    private static char separator(String header, ReadOptions options) {
        char best = SEPARATORS[0];
        int most = -1;
        for (char candidate : SEPARATORS) {
            String[] cells = header.split(String.valueOf(candidate), -1);
            int known = 0;
            for (String cell : cells) {
                if (options.knows(cell.strip().replace("\"", ""))) {
                    known++;
                }
            }
            int score = known * MAX_HEADER_LENGTH + cells.length;
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The file as the layout of its header is to be read. */
    Table inItsLayout() {
        return switch (layout) {
            case SDMX_CSV -> new SdmxTable(this);
            case REGIONAL_CSV -> new RegionalTable(this);
            default -> this;
        };
    }

    @Override
    public char separator() {
        return separator;
    }

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
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

    /** The header is the first row that is not empty; rows count from 1 as in a spreadsheet. */
    @Override
    public void read(Rows rows) throws IOException {
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
                Cells cells = new Cells.Written(csvRecord.getFields());
                if (!cells.isEmpty() && !rows.accept(row, cells)) {
                    return;
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_ENCODING_NOT_UTF8));
        } catch (UncheckedIOException | CsvParseException broken) {
            throw refusal(broken);
        }
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
        PushbackInputStream bytes = new PushbackInputStream(new LimitedStream(source.open(), maxBytes), 4);
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
}
