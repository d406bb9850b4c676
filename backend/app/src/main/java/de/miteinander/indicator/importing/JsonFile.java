package de.miteinander.indicator.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures as JSON objects whose members are named like the columns: one on each line (NDJSON), or all in the array
 * {@code observations} of one object. Numbers are typed, so no decimal mark has to be known. Rows count from 1; in NDJSON
 * they are the lines.
 */
final class JsonFile implements Table {

    static final String ARRAY = "observations";

    private static final int MAX_MEMBERS = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(16_384)
                    .maxNumberLength(60)
                    .maxNameLength(200)
                    .build())
            .build();

    private final ByteSource source;
    private final long maxBytes;
    private final FileFormat format;
    private final Map<String, Integer> members = new LinkedHashMap<>();

    private JsonFile(ByteSource source, long maxBytes, FileFormat format) {
        this.source = source;
        this.maxBytes = maxBytes;
        this.format = format;
    }

    /** Reads the names of all members; which of them an object has may differ from object to object. */
    static JsonFile open(ByteSource source, ReadOptions options, FileFormat format) throws IOException {
        JsonFile file = new JsonFile(source, options.maxBytes(), format);
        file.objects(file::noteMembers);
        return file;
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public void read(Rows rows) throws IOException {
        if (members.isEmpty()) {
            return;
        }
        // The header has no place of its own in the file.
        if (rows.accept(0, new Cells.Written(List.copyOf(members.keySet())))) {
            objects((row, parser) -> {
                Cells cells = cells(parser);
                return cells.isEmpty() || rows.accept(row, cells);
            });
        }
    }

    private interface Objects {
        /** Takes one object, the parser standing at its start; leaves it at its end. */
        boolean accept(long row, JsonParser parser) throws IOException;
    }

    private void objects(Objects objects) throws IOException {
        try (LimitedStream bytes = new LimitedStream(source.open(), maxBytes);
                JsonParser parser = JSON.createParser(utf8(bytes))) {
            if (format == FileFormat.NDJSON) {
                lines(parser, objects);
            } else {
                array(parser, objects);
            }
        } catch (CharacterCodingException otherwise) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_ENCODING_NOT_UTF8));
        } catch (JsonProcessingException wrong) {
            long line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw new RefusedFileException(
                    ImportFault.ofFile(FaultCode.FILE_NOT_JSON, Long.toString(Math.max(1, line))));
        }
    }

    /** JSON is UTF-8, strictly; the parser by itself would guess. Only the mark that some programs put first is skipped. */
    private static Reader utf8(InputStream bytes) throws IOException {
        // A new decoder reports what is malformed instead of replacing it.
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static void lines(JsonParser parser, Objects objects) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            expect(parser, token == JsonToken.START_OBJECT);
            if (!objects.accept(parser.currentTokenLocation().getLineNr(), parser)) {
                return;
            }
        }
    }

    private static void array(JsonParser parser, Objects objects) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new RefusedFileException(ImportFault.ofFile(FaultCode.FILE_EMPTY));
        }
        expect(parser, first == JsonToken.START_OBJECT);
        expect(parser, ARRAY.equals(parser.nextFieldName()));
        expect(parser, parser.nextToken() == JsonToken.START_ARRAY);
        long row = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            expect(parser, token == JsonToken.START_OBJECT);
            row++;
            if (!objects.accept(row, parser)) {
                return;
            }
        }
        expect(parser, parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    }

    private static void expect(JsonParser parser, boolean found) throws RefusedFileException {
        if (!found) {
            throw new RefusedFileException(ImportFault.ofFile(
                    FaultCode.FILE_NOT_JSON,
                    Integer.toString(Math.max(1, parser.currentTokenLocation().getLineNr()))));
        }
    }

    private boolean noteMembers(long row, JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.putIfAbsent(name, members.size());
            if (members.size() > MAX_MEMBERS) {
                throw new RefusedFileException(
                        ImportFault.ofFile(FaultCode.COLUMN_TOO_MANY, Integer.toString(MAX_MEMBERS)));
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return true;
    }

    private Cells cells(JsonParser parser) throws IOException {
        Typed cells = new Typed(members.size());
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Integer index = members.get(name);
            if (index == null) {
                throw new IOException("the file has changed while it was read");
            }
            cells.take(index, parser);
        }
        return cells;
    }

    /** The members of one object in the order of the header. */
    private static final class Typed implements Cells {

        private final List<String> texts;
        private final @Nullable BigDecimal[] numbers;
        private final boolean[] nested;

        /** No spreadsheet calculates JSON: a text is what it is. */
        @Override
        public boolean isGuarded() {
            return false;
        }

        Typed(int size) {
            this.texts = new ArrayList<>(java.util.Collections.nCopies(size, ""));
            this.numbers = new BigDecimal[size];
            this.nested = new boolean[size];
        }

        void take(int index, JsonParser parser) throws IOException {
            switch (parser.nextToken()) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    BigDecimal number = parser.getDecimalValue();
                    numbers[index] = number;
                    texts.set(index, written(number, parser.getText()));
                }
                case VALUE_NULL -> {}
                case START_OBJECT, START_ARRAY -> {
                    parser.skipChildren();
                    nested[index] = true;
                    texts.set(index, "{}");
                }
                default -> texts.set(index, parser.getText());
            }
        }

        /** Plain, unless an exponent would make it endless. */
        private static String written(BigDecimal number, String text) {
            return Math.abs((long) number.scale()) < 100 ? number.toPlainString() : text;
        }

        @Override
        public int size() {
            return numbers.length;
        }

        @Override
        public String text(int index) {
            return texts.get(index);
        }

        @Override
        public @Nullable BigDecimal number(int index) {
            return numbers[index];
        }

        @Override
        public boolean isNested(int index) {
            return nested[index];
        }
    }
}
