package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.contract.OpenApi;
import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No request sets what it may not. Each write that takes JSON is sent, by someone who may, with members that do not belong to
 * it: made-up ones and those that only answers carry, with values and set to null, at the top and within every object and
 * array that the contract knows. All are refused by name, and the database is what it was.
 */
@Town
class MassAssignmentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OpenApi CONTRACT = OpenApi.committed();

    /** Names by which other products were taken over. */
    private static final Map<String, String> MADE_UP = Map.of(
            "isAdmin", "true",
            "roles", "[\"coordinator\"]",
            "__proto__", "{\"admin\": true}",
            "createdBy", "\"someone\"",
            "ID", "\"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\"");

    private static final Wire WIRE = new Wire();

    @TestFactory
    Stream<DynamicTest> membersThatDoNotBelongAreRefused() {
        return WriteRequest.operations()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check(operation)));
    }

    /** A walk that found nothing within objects and arrays would prove nothing about them. */
    @Test
    void placesWithinObjectsAndArraysAreFound() {
        Set<String> places = new TreeSet<>();
        WriteRequest.operations()
                .forEach(operation -> Place.of(operation)
                        .forEach(place -> places.add(operation.id() + " " + String.join("/", place.steps()))));
        assertThat(places)
                .contains(
                        "changeBody names/0/name/de",
                        "changeDecision votes",
                        "addContactPoint bases/0",
                        "createMeasure teaser/de")
                .hasSizeGreaterThan(100);
    }

    @AfterAll
    static void hangUp() {
        WIRE.close();
    }

    private static void check(OpenApi.Operation operation) throws IOException {
        WriteRequest request = WriteRequest.to(operation);
        Map<String, String> before = TestDatabase.state();
        List<String> faults = new ArrayList<>();
        int sent = 0;
        for (Place place : Place.of(operation)) {
            for (Map.Entry<String, JsonNode> member : foreign(operation, place).entrySet()) {
                for (JsonNode value : List.of(member.getValue(), JsonNodeFactory.instance.nullNode())) {
                    sent++;
                    ObjectNode body = (ObjectNode)
                            JSON.readTree(String.valueOf(request.ask().body()));
                    place.in(body).set(member.getKey(), value);
                    String pointer = place.pointer() + "/" + member.getKey();
                    Wire.Answer answer = Exchange.send(
                            WIRE, operation, request.ask().raw(body.toString()), Optional.of(request.caller()));
                    if (!isRefusedByName(answer, pointer)) {
                        faults.add(pointer + " = " + value + ": " + answer);
                    }
                }
            }
        }
        assertThat(faults).as("members that were not refused by name").isEmpty();
        assertThat(sent).isGreaterThanOrEqualTo(2 * (MADE_UP.size() - 1));
        assertThat(TestDatabase.state())
                .as("what is in the database afterwards")
                .isEqualTo(before);
    }

    private static boolean isRefusedByName(Wire.Answer answer, String pointer) throws IOException {
        return answer.status() == 400
                && OpenApi.stream(JSON.readTree(answer.content()).path("errors"))
                        .anyMatch(fault -> fault.path("pointer").asText().equals(pointer)
                                && fault.path("code").asText().equals("UNKNOWN_MEMBER"));
    }

    /** Members that this place does not know: made-up ones, and at the top those of the answer that clients only read. */
    private static Map<String, JsonNode> foreign(OpenApi.Operation operation, Place place)
            throws JsonProcessingException {
        Map<String, JsonNode> foreign = new LinkedHashMap<>();
        for (Map.Entry<String, String> member : MADE_UP.entrySet()) {
            foreign.put(member.getKey(), JSON.readTree(member.getValue()));
        }
        if (place.steps().isEmpty()) {
            answerSchema(operation)
                    .path("properties")
                    .properties()
                    .forEach(property -> foreign.put(property.getKey(), sample(property.getValue())));
        }
        place.schema().path("properties").fieldNames().forEachRemaining(foreign::remove);
        return foreign;
    }

    private static JsonNode answerSchema(OpenApi.Operation operation) {
        return Stream.of("200", "201")
                .map(status -> operation.node().path("responses").path(status))
                .map(answer -> answer.path("content").path("application/json").path("schema"))
                .map(CONTRACT::resolve)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(JsonNodeFactory.instance.objectNode());
    }

    /** Something of the kind that the answer has there. */
    private static JsonNode sample(JsonNode schema) {
        String type = CONTRACT.resolve(schema).path("type").toString();
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (type.contains("integer") || type.contains("number")) {
            return make.numberNode(7);
        }
        if (type.contains("boolean")) {
            return make.booleanNode(true);
        }
        if (type.contains("array")) {
            return make.arrayNode();
        }
        return type.contains("object") ? make.objectNode() : make.textNode("5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01");
    }

    /**
     * An object within a request.
     *
     * @param steps the way to it: names, {@code 0} for the first of an array, {@code de} for a language
     */
    private record Place(List<String> steps, JsonNode schema) {

        static List<Place> of(OpenApi.Operation operation) {
            List<Place> places = new ArrayList<>();
            collect(operation.requestSchema().orElseThrow(), List.of(), places);
            return places;
        }

        private static void collect(JsonNode unresolved, List<String> steps, List<Place> places) {
            JsonNode schema = CONTRACT.resolve(unresolved);
            if (steps.size() > 6) {
                return;
            }
            if (schema.has("properties")) {
                places.add(new Place(steps, schema));
            }
            schema.path("properties")
                    .properties()
                    .forEach(property -> collect(property.getValue(), and(steps, property.getKey()), places));
            if (schema.has("items")) {
                collect(schema.path("items"), and(steps, "0"), places);
            }
            if (schema.path("additionalProperties").isObject()) {
                collect(schema.path("additionalProperties"), and(steps, "de"), places);
            }
            for (String choice : List.of("anyOf", "oneOf", "allOf")) {
                schema.path(choice).forEach(one -> collect(one, steps, places));
            }
        }

        private static List<String> and(List<String> steps, String step) {
            return Stream.concat(steps.stream(), Stream.of(step)).toList();
        }

        String pointer() {
            return steps.stream().map(step -> "/" + step).reduce("", String::concat);
        }

        /** The object itself within a body; what is not there on the way is made. */
        ObjectNode in(ObjectNode body) {
            JsonNode at = body;
            for (int i = 0; i < steps.size(); i++) {
                boolean array = i + 1 < steps.size() && steps.get(i + 1).equals("0");
                at = child(at, steps.get(i), array);
            }
            return (ObjectNode) at;
        }

        private static JsonNode child(JsonNode parent, String step, boolean array) {
            @Nullable JsonNode there = parent.isArray() ? parent.get(0) : parent.get(step);
            if (there != null && !there.isNull()) {
                return there;
            }
            JsonNode made = array ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
            if (parent instanceof ArrayNode list) {
                list.add(made);
            } else {
                ((ObjectNode) parent).set(step, made);
            }
            return made;
        }
    }
}
