package de.miteinander.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import de.miteinander.testing.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** openapi.yaml is what the code does, and says enough to build a client from it alone. */
@Town
class ContractTest {

    private static final OpenApi CONTRACT = OpenApi.committed();

    @Test
    void theCommittedContractIsWhatTheCodeDoes() {
        String served = given().get("/api/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
        List<String> differences = new ArrayList<>();
        compare("", CONTRACT.document(), OpenApi.parse(served), differences);
        if (!differences.isEmpty()) {
            fail(
                    "openapi.yaml is not what the code does. Run scripts/contract update, read what changed, commit it.%n%s"
                            .formatted(String.join("\n", differences.subList(0, Math.min(40, differences.size())))));
        }
    }

    @Test
    void everyOperationHasItsNameOnce() {
        List<String> names =
                CONTRACT.operations().stream().map(OpenApi.Operation::id).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+[A-Za-z]*"));
    }

    /** {@code Status1} is what the generator makes of two types with one name. */
    @Test
    void everySchemaHasANameOfItsOwn() {
        Set<String> names = new TreeSet<>();
        CONTRACT.document().at("/components/schemas").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .as("give the second type a name: @Schema(name = …)")
                .noneMatch(name -> name.matches(".*\\d"))
                .noneMatch(name -> name.matches("Page[A-Z].*Detail"));
    }

    @Test
    void everythingIsDescribed() {
        List<String> faults = new ArrayList<>();
        for (OpenApi.Operation operation : CONTRACT.operations()) {
            require(operation.node(), operation.id(), "summary", faults);
            require(operation.node(), operation.id(), "description", faults);
            if (operation.node().path("tags").isEmpty()) {
                faults.add(operation.id() + " has no tag");
            }
            for (String in : List.of("path", "query", "header")) {
                operation
                        .parameters(in)
                        .forEach(parameter -> require(
                                parameter,
                                operation.id() + " " + parameter.path("name").asText(),
                                "description",
                                faults));
            }
        }
        CONTRACT.document().at("/components/schemas").properties().forEach(schema -> {
            if (!schema.getValue().has("enum")) {
                require(schema.getValue(), schema.getKey(), "description", faults);
            }
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(member ->
                            require(member.getValue(), schema.getKey() + "." + member.getKey(), "description", faults));
        });
        assertThat(faults)
                .as("add a description: @Schema, @Parameter, @Operation")
                .isEmpty();
    }

    @Test
    void everythingHasBounds() {
        List<String> faults = new ArrayList<>();
        schemas().forEach(schema -> {
            String at = schema.pointer();
            JsonNode node = schema.node();
            if (is(node, "string") && !node.has("maxLength") && !node.has("enum")) {
                faults.add(at + ": a string without maxLength or enum");
            }
            if (is(node, "array") && !node.has("maxItems")) {
                faults.add(at + ": an array without maxItems");
            }
            if (is(node, "array") && !node.has("items")) {
                faults.add(at + ": an array of anything");
            }
            if ((is(node, "number") || is(node, "integer")) && !(node.has("minimum") && node.has("maximum"))) {
                faults.add(at + ": a number without minimum and maximum");
            }
            if (!node.has("type")
                    && !node.has("$ref")
                    && !node.has("anyOf")
                    && !node.has("oneOf")
                    && !node.has("allOf")) {
                faults.add(at + ": anything at all");
            }
        });
        assertThat(faults)
                .as("add the bound: @Schema(maxLength, maxItems, minimum, maximum)")
                .isEmpty();
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        List<String> faults = CONTRACT.operations().stream()
                .filter(operation -> operation.node().path("security").isEmpty()
                        || !operation.isOpen()
                                && operation
                                        .node()
                                        .path("x-required-permission")
                                        .isEmpty())
                .map(OpenApi.Operation::id)
                .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void everyAnswerHasItsForm() {
        List<String> faults = new ArrayList<>();
        for (OpenApi.Operation operation : CONTRACT.operations()) {
            boolean success = operation.statuses().stream().anyMatch(status -> status.startsWith("2"));
            if (!success) {
                faults.add(operation.id() + " has no success");
            }
            operation.node().path("responses").properties().forEach(answer -> {
                String status = answer.getKey();
                JsonNode response = CONTRACT.resolve(answer.getValue());
                boolean bodyless = status.equals("204") || status.equals("304");
                if (!bodyless && response.path("content").isEmpty()) {
                    faults.add(operation.id() + " " + status + " has no content");
                }
                boolean created = status.equals("201") || status.equals("202");
                if (created && !response.path("headers").has("Location")) {
                    faults.add(operation.id() + " " + status + " has no Location");
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void examplesAreValid() {
        List<String> faults = new ArrayList<>();
        schemas().forEach(schema -> {
            for (JsonNode example : schema.node().path("examples")) {
                check(schema.pointer(), example, faults);
            }
            if (schema.node().has("default")) {
                check(schema.pointer(), schema.node().get("default"), faults);
            }
        });
        OpenApi.walk(CONTRACT.document(), "", (pointer, node) -> {
            if (node.has("example") && node.has("schema")) {
                check(pointer + "/schema", node.get("example"), faults);
            }
        });
        assertThat(faults).isEmpty();
    }

    /** A request without an example leaves a reader guessing. */
    @Test
    void requestsHaveExamples() {
        List<String> faults = CONTRACT.operations().stream()
                .filter(operation -> operation
                        .requestSchema()
                        .filter(schema -> schema.path("examples").isEmpty())
                        .isPresent())
                .map(OpenApi.Operation::id)
                .toList();
        assertThat(faults)
                .as("add an example: @Schema(examples = …) on the request's record")
                .isEmpty();
    }

    private static void check(String pointer, JsonNode example, List<String> faults) {
        Schema schema = Answers.SCHEMAS.getSchema(SchemaLocation.of(Answers.BASE + "#" + Answers.fragment(pointer)));
        List<Error> errors = schema.validate(
                example.toString(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        errors.forEach(error -> faults.add(pointer + ": " + error));
    }

    private record Place(String pointer, JsonNode node) {}

    /** Every schema of the contract, named or in place. */
    private static List<Place> schemas() {
        List<Place> places = new ArrayList<>();
        OpenApi.walk(CONTRACT.document(), "", (pointer, node) -> {
            boolean schema = pointer.matches("/components/schemas/[^/]+")
                    || pointer.endsWith("/schema")
                    || pointer.matches(".*/(properties/[^/]+|items|additionalProperties|anyOf/\\d+|oneOf/\\d+)");
            boolean ofExample = pointer.matches(".*/(example|examples)(/.*)?");
            if (schema && !ofExample && node.isObject()) {
                places.add(new Place(pointer, node));
            }
        });
        return places;
    }

    private static boolean is(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        return types.isArray()
                ? OpenApi.stream(types).anyMatch(it -> it.asText().equals(type))
                : types.asText().equals(type);
    }

    private static void require(JsonNode node, String where, String member, List<String> faults) {
        boolean inherited = node.has("$ref")
                && !CONTRACT.resolve(node).path(member).asText().isBlank();
        if (node.path(member).asText().isBlank() && !inherited) {
            faults.add(where + " has no " + member);
        }
    }

    private static void compare(String pointer, JsonNode committed, JsonNode served, List<String> differences) {
        if (committed.isObject() && served.isObject()) {
            Set<String> members = new TreeSet<>();
            committed.fieldNames().forEachRemaining(members::add);
            served.fieldNames().forEachRemaining(members::add);
            for (String member : members) {
                String at = pointer + "/" + member;
                if (!served.has(member)) {
                    differences.add("- " + at);
                } else if (!committed.has(member)) {
                    differences.add("+ " + at);
                } else {
                    compare(at, committed.get(member), served.get(member), differences);
                }
            }
        } else if (!committed.equals(served)) {
            differences.add("~ " + pointer + ": " + committed + " -> " + served);
        }
    }
}
