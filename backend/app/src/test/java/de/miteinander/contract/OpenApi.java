package de.miteinander.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contract as it is committed: {@code openapi.yaml} at the top of the repository. */
public final class OpenApi {

    private static final Path FILE = Path.of("../../openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final OpenApi COMMITTED = new OpenApi(read());

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private OpenApi(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(
                                new Operation(this, path.getKey(), method.getKey(), method.getValue()))));
    }

    public static OpenApi committed() {
        return COMMITTED;
    }

    public JsonNode document() {
        return document;
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    public Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("openapi.yaml has no operation " + id));
    }

    /** The node itself, or what its {@code $ref} names. */
    public JsonNode resolve(JsonNode node) {
        JsonNode ref = node.get("$ref");
        return ref == null ? node : resolve(document.at(ref.textValue().substring(1)));
    }

    public static JsonNode parse(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read() {
        try {
            return parse(Files.readString(FILE));
        } catch (IOException missing) {
            throw new UncheckedIOException("openapi.yaml is missing; run scripts/contract update", missing);
        }
    }

    /** One operation of the contract. */
    public record Operation(OpenApi contract, String path, String method, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        public boolean writes() {
            return !method.equals("get");
        }

        /** May be called without a token. */
        public boolean isOpen() {
            return stream(node.path("security")).anyMatch(JsonNode::isEmpty);
        }

        public Set<String> statuses() {
            Set<String> statuses = new java.util.TreeSet<>();
            node.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }

        public List<JsonNode> parameters(String in) {
            return stream(node.path("parameters"))
                    .map(contract::resolve)
                    .filter(parameter -> parameter.path("in").asText().equals(in))
                    .toList();
        }

        /** The first media type of the request body, e.g. {@code application/json}. */
        public @Nullable String mediaType() {
            JsonNode content = node.path("requestBody").path("content");
            return content.isEmpty() ? null : content.fieldNames().next();
        }

        public Optional<JsonNode> requestSchema() {
            String type = mediaType();
            return type == null || !type.endsWith("json")
                    ? Optional.empty()
                    : Optional.of(contract.resolve(
                            node.path("requestBody").path("content").path(type).path("schema")));
        }

        @Override
        public String toString() {
            return id();
        }
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }

    /** Every place in a tree with its JSON pointer. */
    public static void walk(JsonNode node, String pointer, java.util.function.BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> walk(
                            member.getValue(),
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, visitor);
            }
        }
    }
}
