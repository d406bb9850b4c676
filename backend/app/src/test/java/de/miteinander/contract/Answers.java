package de.miteinander.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Compares an answer with what the contract promises of it. */
public final class Answers {

    static final String BASE = "https://contract.test/openapi.yaml";

    static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                    builder.schemas(Map.of(BASE, OpenApi.committed().document().toString())));

    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private Answers() {}

    /** What is wrong with the answer: an undocumented status, another form, a body that breaks its schema. */
    public static List<String> faults(OpenApi.Operation operation, Response answer) {
        return faults(operation, answer.statusCode(), answer.contentType(), answer.asString());
    }

    /** The same of an answer in its parts. */
    public static List<String> faults(
            OpenApi.Operation operation, int statusCode, @Nullable String contentType, String body) {
        List<String> faults = new ArrayList<>();
        String status = Integer.toString(statusCode);
        if (!operation.statuses().contains(status)) {
            faults.add(operation.id() + " answers the undocumented status " + status);
            return faults;
        }
        String type = contentType == null ? "" : contentType.split(";")[0];
        if (statusCode >= 400 && !type.equals("application/problem+json")) {
            faults.add(operation.id() + " answers " + status + " as " + type);
            return faults;
        }
        JsonNode response =
                operation.contract().resolve(operation.node().path("responses").path(status));
        JsonNode media = response.path("content").path(type);
        if (media.isMissingNode()) {
            if (!body.isEmpty()) {
                faults.add(operation.id() + " answers " + status + " as undocumented " + type);
            }
            return faults;
        }
        if (type.endsWith("json")) {
            schema(operation, status, type)
                    .validate(
                            body,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .forEach(error -> faults.add(operation.id() + " " + status + " breaks its schema: " + error));
        }
        return faults;
    }

    private static Schema schema(OpenApi.Operation operation, String status, String type) {
        return KNOWN.computeIfAbsent(operation.id() + " " + status + " " + type, key -> {
            JsonNode answer = operation.node().path("responses").path(status);
            String at = answer.has("$ref")
                    ? answer.path("$ref").textValue().substring(1)
                    : "/paths/" + pointer(operation.path()) + "/" + operation.method() + "/responses/" + status;
            return SCHEMAS.getSchema(
                    SchemaLocation.of(BASE + "#" + fragment(at + "/content/" + pointer(type) + "/schema")));
        });
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A JSON pointer as the fragment of a URI. */
    static String fragment(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }
}
