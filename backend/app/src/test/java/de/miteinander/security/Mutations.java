package de.miteinander.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.contract.OpenApi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Turns valid requests into others: some still valid, most of them not, all of them drawn from one random sequence. */
final class Mutations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
            "5B0C8E0A-3F0E-4C0B-9C1A-0B5A7D1D2F01",
            "1-1-1-1-1",
            "0",
            "-1",
            "null",
            "undefined",
            "A1",
            "%20",
            "%00",
            "%FF",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%27%20OR%201=1--",
            "%3Cscript%3E",
            "$%7Bjndi:ldap:%2F%2Fx%7D",
            "%7Bid%7D",
            "a".repeat(1500));

    private static final List<String> WORDS = List.of(
            "",
            "x",
            "0",
            "-1",
            "1e400",
            "NaN",
            "null",
            "true",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999999",
            "%",
            "_",
            "%zz",
            "%25",
            "\\",
            "'",
            "\"",
            "' OR 1=1--",
            "{0}",
            "${7*7}",
            "%s%n",
            "../../etc/passwd",
            "2026-02-30",
            "2026-11-26",
            "2016",
            "2016-S1",
            "0000-00-00",
            "+999999999-12-31",
            "2026-11-26T12:00:00Z",
            "2026-11-26T12:00:00",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "+999999999",
            "9999-W53",
            "9999-12-31/0001-01-01",
            "c.9999",
            "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
            "\u0000",
            "\u202E",
            "\uFEFF",
            "ä".repeat(300),
            "😀😀",
            "e\u0301",
            "name,-name",
            "name,",
            ",",
            "-",
            "a".repeat(3000));

    private static final List<String> LITERALS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e10",
            "1e400",
            "-1e400",
            "1e-400",
            "9223372036854775807",
            "9223372036854775808",
            "123456789012345678901234567890",
            "0.12345678901234567890123456789",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "\"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\"",
            "\"2026-02-30\"",
            "\"2026-11-26\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"2026-11-26T12:00:00+18:00\"",
            "\"javascript:alert(1)\"",
            "\"https://example.org\"",
            "\"http://[\"",
            "\"=1+1\"",
            "[]",
            "[null]",
            "[[]]",
            "[\"\",\"\"]",
            "{}",
            "{\"a\": null}",
            "{\"de\": null}",
            "{\"de\": {}}",
            "{\"de\": {\"text\": null}}",
            "{\"de\": {\"text\": \"x\"}, \"en\": {\"text\": \" \"}}",
            "{\"de\": {\"text\": \"x\"}, \"e}{n\": {\"text\": \"x\"}}",
            "{\"\": {\"text\": \"x\"}}");

    private static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match",
            List.of("*", "0", "\"-1\"", "W/\"0\"", "\"0\", \"1\"", "\"999999999999999999\"", "\"x\"", "\"", "\"\""),
            "If-None-Match",
            List.of("*", "\"0\"", "W/\"0\"", "\"0\", \"1\"", "\"", "x".repeat(2000)),
            "Accept",
            List.of("text/html", "*/*;q=0", "application/json;q=0", "x", "application/xml, */*;q=0.1", ";", "text/csv"),
            "Accept-Language",
            List.of("en", "fr;q=x", "*", "de-DE-x-".repeat(50), "zz", ";;;", "en;q=0, de;q=0", "\u00e4"),
            "Content-Type",
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/json; charset=utf-16",
                    "application/json; charset=nonsense",
                    "application/merge-patch+json",
                    "application/json-patch+json",
                    "multipart/form-data; boundary=x",
                    "application/x-www-form-urlencoded",
                    "x",
                    "/",
                    "application/json;;",
                    "text/csv; charset=iso-8859-1"),
            "Idempotency-Key",
            List.of(
                    "",
                    "k".repeat(200),
                    "k".repeat(201),
                    "\u00e4\u00f6",
                    "a b",
                    "'",
                    "4b0f7a52-3f0c-4b8f-8f5e-2f6f6b5d7a01"),
            "Content-Encoding",
            List.of("gzip", "br", "deflate", "identity", "gzip, gzip"),
            "Prefer",
            List.of("respond-async", "return=minimal", "x".repeat(500)),
            "X-Forwarded-For",
            List.of("1.2.3.4", "x", "::1", "1.2.3.4:99999"));

    private final OpenApi contract;
    private final Random random;

    Mutations(OpenApi contract, Random random) {
        this.contract = contract;
        this.random = random;
    }

    /**
     * A request as it goes out.
     *
     * @param ids what stands in the path, encoded
     * @param query what stands behind the question mark, encoded
     */
    record Sent(List<String> ids, String query, Map<String, String> headers, byte @Nullable [] body) {}

    /** One to three changes to a valid request. */
    Sent mutate(OpenApi.Operation operation, Ask ask, Map<String, String> headers, @Nullable String cursor) {
        List<String> ids = new ArrayList<>(ask.ids());
        List<String> query = new ArrayList<>();
        ask.query().forEach((name, value) -> query.add(name + "=" + Exchange.encode(value)));
        Map<String, String> changed = new LinkedHashMap<>(headers);
        byte[] body = ask.body() == null ? null : ask.body().getBytes(StandardCharsets.UTF_8);
        boolean json = body != null && operation.requestSchema().isPresent();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int where = random.nextInt(10);
            if (body != null && where < 6) {
                body = json && random.nextInt(5) > 0 ? json(operation, body) : bytes(body);
            } else if (where < 8) {
                query(operation, query, cursor);
            } else if (where == 8 && !ids.isEmpty()) {
                ids.set(random.nextInt(ids.size()), one(IDS));
            } else {
                header(changed);
            }
        }
        return new Sent(ids, String.join("&", query), changed, body);
    }

    private void header(Map<String, String> headers) {
        List<String> names = HEADERS.keySet().stream().sorted().toList();
        String name = one(names);
        if (random.nextInt(4) == 0) {
            headers.remove(name);
        } else {
            headers.put(name, one(HEADERS.get(name)));
        }
    }

    private void query(OpenApi.Operation operation, List<String> query, @Nullable String cursor) {
        List<JsonNode> known = operation.parameters("query");
        if (known.isEmpty() || random.nextInt(8) == 0) {
            query.add(one(List.of("x=1", "limit=1", "=", "a", "&&", "%zz=1", "q=%zz", "%00=1", "limit[]=1")));
            return;
        }
        JsonNode parameter = one(known);
        String name = parameter.path("name").asText();
        if (name.equals("cursor") && cursor != null) {
            query.add("cursor=" + Exchange.encode(cursor));
            return;
        }
        JsonNode schema = contract.resolve(parameter.path("schema"));
        String value = random.nextInt(3) == 0 ? plain(valid(schema, 0)) : one(WORDS);
        String raw = value.equals("%zz") ? value : Exchange.encode(value);
        query.add(name + "=" + raw);
    }

    private static String plain(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private byte[] json(OpenApi.Operation operation, byte[] body) {
        JsonNode schema = operation.requestSchema().orElseThrow();
        try {
            JsonNode parsed = JSON.readTree(body);
            if (!(parsed instanceof ObjectNode object)) {
                return bytes(body);
            }
            return switch (random.nextInt(6)) {
                case 0 -> JSON.writeValueAsBytes(valid(schema, 0));
                case 1 -> JSON.writeValueAsBytes(without(object));
                case 2 -> JSON.writeValueAsBytes(bounds(schema, object));
                case 3 -> text(object, "x".repeat(1 + random.nextInt(1200)), one(LITERALS));
                default -> text(object, someName(schema, object), one(LITERALS));
            };
        } catch (JsonProcessingException noJson) {
            return bytes(body);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private String someName(JsonNode schema, ObjectNode object) {
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        object.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "x" : one(names);
    }

    /** A literal in place of a member, or within it when it holds others. */
    private byte[] text(ObjectNode object, String name, String literal) {
        String mark = "@here@";
        ObjectNode at = object;
        String member = name;
        while (at.path(member) instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
            at = inner;
            member = inner.fieldNames().next();
        }
        at.put(member, mark);
        return object.toString().replace("\"" + mark + "\"", literal).getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode without(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (!names.isEmpty()) {
            object.remove(one(names));
        }
        return object;
    }

    /** A value just at or just beyond what the contract allows. */
    private ObjectNode bounds(JsonNode schema, ObjectNode object) {
        List<Map.Entry<String, JsonNode>> properties =
                new ArrayList<>(schema.path("properties").properties());
        if (properties.isEmpty()) {
            return object;
        }
        Map.Entry<String, JsonNode> property = one(properties);
        JsonNode rules = contract.resolve(property.getValue());
        int beyond = random.nextInt(3) - 1;
        if (rules.has("maxLength")) {
            object.put(
                    property.getKey(),
                    "x".repeat(Math.max(0, rules.path("maxLength").asInt() + beyond)));
        } else if (rules.has("maxItems")) {
            ArrayNode items = object.putArray(property.getKey());
            for (int i = rules.path("maxItems").asInt() + beyond; i > 0; i--) {
                items.add(valid(rules.path("items"), 2));
            }
        } else if (rules.has("maximum") && random.nextBoolean()) {
            object.put(property.getKey(), rules.path("maximum").decimalValue().add(new java.math.BigDecimal(beyond)));
        } else if (rules.has("minimum")) {
            object.put(property.getKey(), rules.path("minimum").decimalValue().add(new java.math.BigDecimal(beyond)));
        } else {
            object.set(property.getKey(), valid(rules, 0));
        }
        return object;
    }

    /** Something that the schema allows, as far as it says. */
    private JsonNode valid(JsonNode unresolved, int depth) {
        JsonNode schema = contract.resolve(unresolved);
        for (String choice : List.of("anyOf", "oneOf")) {
            if (schema.has(choice)) {
                return valid(one(list(schema.path(choice))), depth);
            }
        }
        if (schema.has("enum")) {
            return one(list(schema.path("enum")));
        }
        List<JsonNode> examples = list(schema.path("examples"));
        if (!examples.isEmpty() && random.nextInt(3) > 0) {
            return examples.get(0).deepCopy();
        }
        JsonNode type = schema.path("type");
        String kind = type.isArray() ? one(list(type)).asText() : type.asText();
        return switch (kind) {
            case "object" -> object(schema, depth);
            case "array" -> {
                ArrayNode items = JSON.createArrayNode();
                for (int i = random.nextInt(3); i > 0 && depth < 4; i--) {
                    items.add(valid(schema.path("items"), depth + 1));
                }
                yield items;
            }
            case "integer" -> JSON.getNodeFactory().numberNode(random.nextInt(40));
            case "number" -> JSON.getNodeFactory().numberNode(random.nextInt(4000) / 10.0);
            case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.getNodeFactory().textNode(string(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.createObjectNode();
        List<String> required =
                list(schema.path("required")).stream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || depth < 3 && random.nextBoolean()) {
                object.set(property.getKey(), valid(property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set("de", valid(schema.path("additionalProperties"), depth + 1));
            if (random.nextBoolean()) {
                object.set("en", valid(schema.path("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private String string(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            case "date" ->
                "20%02d-%02d-%02d".formatted(random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "date-time" -> "20%02d-01-01T00:00:00Z".formatted(random.nextInt(40));
            case "uri" -> "https://example.org/" + random.nextInt(100);
            default -> {
                int length = Math.min(schema.path("maxLength").asInt(20), 1 + random.nextInt(30));
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < length; i++) {
                    text.append("abcdefghijklmnopqrstuvwxyzÄß -.0123456789".charAt(random.nextInt(41)));
                }
                yield text.toString();
            }
        };
    }

    /** Bytes changed, put in, taken out or cut off. */
    private byte[] bytes(byte[] body) {
        if (body.length == 0) {
            return "[".getBytes(StandardCharsets.UTF_8);
        }
        int at = random.nextInt(body.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(body, at);
            case 1 -> {
                byte[] changed = body.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 -> joined(Arrays.copyOf(body, at), one(LITERALS), Arrays.copyOfRange(body, at, body.length));
            default -> joined(Arrays.copyOf(body, at), "", Arrays.copyOfRange(body, at + 1, body.length));
        };
    }

    private static byte[] joined(byte[] start, String middle, byte[] end) {
        byte[] between = middle.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + between.length + end.length);
        System.arraycopy(between, 0, all, start.length, between.length);
        System.arraycopy(end, 0, all, start.length + between.length, end.length);
        return all;
    }

    <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private static List<JsonNode> list(JsonNode array) {
        return OpenApi.stream(array).toList();
    }
}
