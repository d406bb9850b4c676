package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.contract.OpenApi;
import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Content that is no JSON, that two readers would read in two ways, or that is made to break a reader: every write that takes
 * JSON answers 400 with a problem, and the database is what it was.
 */
@Town
class HostileJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OpenApi CONTRACT = OpenApi.committed();
    private static final String HERE = "@here@";
    private static final int MEBIBYTE = 1 << 20;
    private static final Wire WIRE = new Wire();

    /** Makes hostile content of a valid request; nothing where it does not apply. */
    private interface Content {
        byte @Nullable [] of(OpenApi.Operation operation, String valid) throws IOException;
    }

    @AfterAll
    static void hangUp() {
        WIRE.close();
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("nothing at all", raw(""));
        contents.put("white space", raw(" \r\n"));
        contents.put("null", raw("null"));
        contents.put("an array", raw("[]"));
        contents.put("a text", raw("\"text\""));
        contents.put("a number", raw("1"));
        contents.put("a word", raw("hello"));
        contents.put("a name without quotes", raw("{name: 1}"));
        contents.put("single quotes", raw("{'name': 1}"));
        contents.put("a comment", (operation, valid) -> bytes("/* hello */" + valid));
        contents.put("a comma too many", (operation, valid) -> bytes(cut(valid) + ",}"));
        contents.put("cut off", (operation, valid) -> bytes(cut(valid)));
        contents.put("two documents", (operation, valid) -> bytes(valid + valid));
        contents.put("trailing words", (operation, valid) -> bytes(valid + " hello"));
        contents.put("a member twice", HostileJsonTest::doubled);
        contents.put("a byte order mark", (operation, valid) -> bytes("\uFEFF" + valid));
        contents.put("UTF-16", (operation, valid) -> valid.getBytes(StandardCharsets.UTF_16));
        contents.put("UTF-16 without a mark", (operation, valid) -> valid.getBytes(StandardCharsets.UTF_16LE));
        contents.put("UTF-32", (operation, valid) -> valid.getBytes(Charset.forName("UTF-32BE")));
        contents.put("arrays, 1000 deep", raw("[".repeat(1000) + "]".repeat(1000)));
        contents.put("objects, 1000 deep", raw("{\"a\":".repeat(1000) + "1" + "}".repeat(1000)));
        contents.put("100,000 arrays that never end", raw("[".repeat(100_000)));
        contents.put("a huge array", raw("[" + "0,".repeat(200_000) + "0]"));
        contents.put(
                "a huge array in a member",
                (operation, valid) ->
                        at(operation, valid, "array", "[" + element(operation).repeat(20_000) + "null]"));
        contents.put("1e400", (operation, valid) -> at(operation, valid, "number", "1e400"));
        contents.put("-1e400", (operation, valid) -> at(operation, valid, "number", "-1e400"));
        contents.put("1e-400000", (operation, valid) -> at(operation, valid, "number", "1e-400000"));
        contents.put("a number of 1000 digits", (operation, valid) -> at(operation, valid, "number", "9".repeat(1000)));
        contents.put("NaN", (operation, valid) -> at(operation, valid, "number", "NaN"));
        contents.put("a leading zero", (operation, valid) -> at(operation, valid, "number", "012"));
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "0000-01-01", "2026-02-30", "20260101")) {
            contents.put("the day " + day, (operation, valid) -> day(operation, valid, day));
        }
        contents.put("NUL, escaped", (operation, valid) -> text(operation, valid, "a\\u0000b"));
        contents.put("NUL, raw", (operation, valid) -> text(operation, valid, "a\u0000b"));
        contents.put("a line break, raw", (operation, valid) -> text(operation, valid, "a\nb"));
        contents.put("a bell", (operation, valid) -> text(operation, valid, "a\\u0007b"));
        contents.put("a lone high surrogate", (operation, valid) -> text(operation, valid, "a\\ud800b"));
        contents.put("a lone low surrogate", (operation, valid) -> text(operation, valid, "a\\udc00b"));
        contents.put(
                "a lone surrogate as bytes",
                (operation, valid) ->
                        marked(text(operation, valid, HERE), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        contents.put(
                "broken UTF-8",
                (operation, valid) -> marked(text(operation, valid, HERE), new byte[] {(byte) 0xC3, (byte) 0x28}));
        contents.put(
                "overlong UTF-8",
                (operation, valid) -> marked(text(operation, valid, HERE), new byte[] {(byte) 0xC0, (byte) 0xAF}));
        contents.put("a bidi override", (operation, valid) -> text(operation, valid, "a\\u202Eb"));
        contents.put("a bidi isolate", (operation, valid) -> text(operation, valid, "a\u2066b"));
        contents.put("a byte order mark in a text", (operation, valid) -> text(operation, valid, "a\\uFEFFb"));
        contents.put("a broken escape", (operation, valid) -> text(operation, valid, "a\\xb"));
        return contents.entrySet().stream()
                .map(content ->
                        DynamicTest.dynamicTest(content.getKey(), () -> check(content.getKey(), content.getValue())));
    }

    /** Without a stated length, too, a body ends at 1 MiB. */
    @Test
    void aLargeBodyIsRefusedHoweverItIsSent() throws IOException {
        OpenApi.Operation operation = CONTRACT.operation("createOrganisation");
        Ask ask = Fixtures.make(operation.id(), Scene.set());
        byte[] large = bytes(String.valueOf(ask.body()).replace("Verein", "V".repeat(MEBIBYTE)));
        Map<String, String> headers =
                Exchange.headers(operation, ask, Optional.of(de.miteinander.testing.People.COORDINATOR));
        Wire.Answer counted = WIRE.send("POST", operation.path(), headers, large);
        assertThat(counted.status()).as(counted.toString()).isEqualTo(413);
        assertThat(counted.type()).isEqualTo("application/problem+json");
        Map<String, String> chunked = new LinkedHashMap<>(headers);
        chunked.put("Transfer-Encoding", "chunked");
        Wire.Answer uncounted = WIRE.send("POST", operation.path(), chunked, chunks(large));
        assertThat(uncounted.status()).as(uncounted.toString()).isEqualTo(413);
        assertThat(uncounted.type()).isEqualTo("application/problem+json");
    }

    private static void check(String name, Content content) throws IOException {
        Map<String, String> faults = new LinkedHashMap<>();
        int sent = 0;
        Map<OpenApi.Operation, WriteRequest> requests = WriteRequest.all();
        Map<String, String> before = TestDatabase.state();
        for (Map.Entry<OpenApi.Operation, WriteRequest> entry : requests.entrySet()) {
            OpenApi.Operation operation = entry.getKey();
            WriteRequest request = entry.getValue();
            byte @Nullable [] hostile =
                    content.of(operation, String.valueOf(request.ask().body()));
            if (hostile == null) {
                continue;
            }
            sent++;
            Wire.Answer answer = WIRE.send(
                    operation.method().toUpperCase(Locale.ROOT),
                    Exchange.url(operation, request.ask()),
                    Exchange.headers(operation, request.ask(), Optional.of(request.caller())),
                    hostile);
            if (answer.status() != 400 || !answer.type().equals("application/problem+json")) {
                faults.put(operation.id(), answer.toString());
            }
        }
        assertThat(faults).as("operations that take %s", name).isEmpty();
        assertThat(sent).as("operations it was sent to").isGreaterThanOrEqualTo(5);
        assertThat(TestDatabase.state())
                .as("what is in the database afterwards")
                .isEqualTo(before);
    }

    private static Content raw(String content) {
        return (operation, valid) -> bytes(content);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static String cut(String valid) {
        return valid.substring(0, valid.lastIndexOf('}'));
    }

    private static byte[] doubled(OpenApi.Operation operation, String valid) throws IOException {
        JsonNode body = JSON.readTree(valid);
        if (body.isEmpty()) {
            return bytes("{\"reason\": \"a\", \"reason\": \"b\"}");
        }
        Map.Entry<String, JsonNode> first = body.properties().iterator().next();
        return bytes(cut(valid) + ", \"" + first.getKey() + "\": " + first.getValue() + "}");
    }

    /** Content in place of the first member of a type. */
    private static byte @Nullable [] at(OpenApi.Operation operation, String valid, String type, String value)
            throws IOException {
        String member = member(operation, type.equals("number") ? List.of("number", "integer") : List.of(type));
        if (member == null) {
            return null;
        }
        ObjectNode body = (ObjectNode) JSON.readTree(valid);
        body.put(member, HERE);
        return bytes(body.toString().replace("\"" + HERE + "\"", value));
    }

    /** A day in place of the first member that is one. */
    private static byte @Nullable [] day(OpenApi.Operation operation, String valid, String day) throws IOException {
        for (Map.Entry<String, JsonNode> property :
                operation.requestSchema().orElseThrow().path("properties").properties()) {
            if (property.getValue().path("format").asText().equals("date")) {
                return bytes(((ObjectNode) JSON.readTree(valid))
                        .put(property.getKey(), day)
                        .toString());
            }
        }
        return null;
    }

    /** Content within the first text, translatable or not, as it stands between the quotes. */
    private static byte @Nullable [] text(OpenApi.Operation operation, String valid, String value) throws IOException {
        ObjectNode body = (ObjectNode) JSON.readTree(valid);
        JsonNode properties = operation.requestSchema().orElseThrow().path("properties");
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            JsonNode schema = property.getValue();
            boolean translatable = schema.toString().contains("#/components/schemas/NewText");
            boolean plain = types(schema).contains("string") && !schema.has("format") && !schema.has("enum");
            if (translatable) {
                body.putObject(property.getKey()).putObject("de").put("text", HERE);
            } else if (plain) {
                body.put(property.getKey(), HERE);
            } else {
                continue;
            }
            return bytes(body.toString().replace(HERE, value));
        }
        return null;
    }

    /** A valid element of the first array, with its comma. */
    private static String element(OpenApi.Operation operation) {
        String member = String.valueOf(member(operation, List.of("array")));
        JsonNode items = CONTRACT.resolve(operation
                .requestSchema()
                .orElseThrow()
                .path("properties")
                .path(member)
                .path("items"));
        if (items.path("type").asText().equals("object")) {
            return "{},";
        }
        return items.path("format").asText().equals("uuid") ? "\"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\"," : "\"a\",";
    }

    private static byte @Nullable [] marked(byte @Nullable [] content, byte[] value) {
        if (content == null) {
            return null;
        }
        String all = new String(content, StandardCharsets.ISO_8859_1);
        return all.replace(HERE, new String(value, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String member(OpenApi.Operation operation, List<String> wanted) {
        for (Map.Entry<String, JsonNode> property :
                operation.requestSchema().orElseThrow().path("properties").properties()) {
            if (types(property.getValue()).stream().anyMatch(wanted::contains)) {
                return property.getKey();
            }
        }
        return null;
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = CONTRACT.resolve(schema).path("type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        return types;
    }

    private static byte[] chunks(byte[] content) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int from = 0; from < content.length; from += 8192) {
            int size = Math.min(8192, content.length - from);
            chunks.writeBytes(bytes(Integer.toHexString(size) + "\r\n"));
            chunks.write(content, from, size);
            chunks.writeBytes(bytes("\r\n"));
        }
        chunks.writeBytes(bytes("0\r\n\r\n"));
        return chunks.toByteArray();
    }
}
