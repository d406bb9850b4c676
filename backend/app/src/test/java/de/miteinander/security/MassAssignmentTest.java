package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.contract.OpenApi;
import de.miteinander.security.AccessMatrix.Relation;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No request sets what it may not: each write is sent with members that do not belong to it, unknown ones and those that
 * only answers carry. All are refused by name, and the thing stays as it was.
 */
@Town
class MassAssignmentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final Map<String, String> UNKNOWN = Map.of(
            "isAdmin", "true",
            "roles", "[\"coordinator\"]",
            "__proto__", "{\"admin\": true}",
            "createdBy", "\"someone\"",
            "ID", "\"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\"");

    @TestFactory
    Stream<DynamicTest> membersThatDoNotBelongAreRefused() {
        return OpenApi.committed().operations().stream()
                .filter(operation ->
                        operation.writes() && operation.requestSchema().isPresent())
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check(operation)));
    }

    private static void check(OpenApi.Operation operation) throws JsonProcessingException {
        Scene scene = Scene.set();
        Principal caller = allowed(operation);
        JsonNode schema = operation.requestSchema().orElseThrow();
        Ask ask = Fixtures.make(operation.id(), scene);
        String before = reading(operation, ask);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : foreign(operation, schema).entrySet()) {
            ObjectNode body = (ObjectNode) JSON.readTree(String.valueOf(ask.body()));
            body.set(member.getKey(), member.getValue());
            Response answer = Exchange.send(operation, ask.raw(body.toString()), Optional.of(caller));
            boolean named =
                    answer.statusCode() == 400 && ("/" + member.getKey()).equals(answer.path("errors[0].pointer"));
            if (!named) {
                faults.add(member.getKey() + ": " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(faults).as("members that were not refused by name").isEmpty();
        assertThat(reading(operation, ask)).as("what is there afterwards").isEqualTo(before);
    }

    /** Members that this request does not know: made-up ones, and those of the answer that clients only read. */
    private static Map<String, JsonNode> foreign(OpenApi.Operation operation, JsonNode schema)
            throws JsonProcessingException {
        Map<String, JsonNode> foreign = new java.util.TreeMap<>();
        Set<String> own = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(own::add);
        for (Map.Entry<String, String> member : UNKNOWN.entrySet()) {
            foreign.put(member.getKey(), JSON.readTree(member.getValue()));
        }
        for (String status : List.of("200", "201")) {
            JsonNode answer = operation.node().path("responses").path(status);
            JsonNode shape = operation
                    .contract()
                    .resolve(answer.path("content").path("application/json").path("schema"));
            shape.path("properties").fieldNames().forEachRemaining(name -> foreign.put(name, JSON.nullNode()));
        }
        own.forEach(foreign::remove);
        return foreign;
    }

    /** The thing as it reads now, if there is a reading operation for its path. */
    private static String reading(OpenApi.Operation operation, Ask ask) {
        return OpenApi.committed().operations().stream()
                .filter(other -> other.method().equals("get") && other.path().equals(operation.path()))
                .filter(other -> !other.path().endsWith("s") || other.path().contains("{"))
                .findFirst()
                .map(get -> Exchange.send(
                                get, Ask.at(ask.ids().toArray(String[]::new)), Optional.of(People.COORDINATOR))
                        .asString())
                .orElse("");
    }

    static Principal allowed(OpenApi.Operation operation) {
        return Callers.people().entrySet().stream()
                .filter(caller -> MATRIX.allows(operation.id(), Relation.THERE, caller.getKey()))
                .map(Map.Entry::getValue)
                .reduce((first, second) -> second.equals(People.COORDINATOR) ? second : first)
                .orElseThrow(() -> new IllegalStateException("nobody may " + operation.id()));
    }
}
