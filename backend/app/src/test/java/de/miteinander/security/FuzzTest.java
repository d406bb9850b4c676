package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.contract.Answers;
import de.miteinander.contract.OpenApi;
import de.miteinander.security.AccessMatrix.Relation;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Requests drawn from the contract and changed at random, the same ones in every run: whatever comes, the answer is no fault of
 * ours, has a status that the contract names, and a body that fits it. More of them with
 * {@code -Dmiteinander.fuzz.requests=100000}, others with {@code -Dmiteinander.fuzz.seed=2}.
 */
@Town
class FuzzTest {

    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final OpenApi CONTRACT = OpenApi.committed();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REQUESTS = Integer.getInteger("miteinander.fuzz.requests", 5_000);
    private static final int LONGEST_ADDRESS = 4_000;
    private static final long SEED = Long.getLong("miteinander.fuzz.seed", 1);

    private final Random random = new Random(SEED);
    private final Mutations mutations = new Mutations(CONTRACT, random);
    private final Map<String, Ask> asks = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void noRequestBreaksAnything() throws IOException {
        List<OpenApi.Operation> operations = CONTRACT.operations();
        try (Wire wire = new Wire()) {
            for (int i = 0; i < REQUESTS; i++) {
                send(wire, operations.get(i % operations.size()));
            }
        }
        assertThat(faults.values()).as("answers that break the contract").isEmpty();
        // Requests that are all refused would prove little, and so would requests that are all fine.
        assertThat(statuses.keySet()).contains(200, 201, 400, 401, 403, 404, 409, 412, 415, 428);
        assertThat(share(200, 299)).as("accepted").isBetween(0.1, 0.6);
        assertThat(share(400, 400)).as("found faulty").isGreaterThan(0.15);
    }

    private double share(int from, int to) {
        return statuses.entrySet().stream()
                        .filter(status -> status.getKey() >= from && status.getKey() <= to)
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                / (double) REQUESTS;
    }

    private void send(Wire wire, OpenApi.Operation operation) throws IOException {
        Ask ask = asks.computeIfAbsent(operation.id(), id -> Fixtures.make(id, Scene.set()));
        Optional<Principal> caller = caller(operation);
        Mutations.Sent sent = mutations.mutate(
                operation, ask, Exchange.headers(operation, ask, caller), cursor(wire, operation, ask, caller));
        String target = Exchange.path(operation, sent.ids()) + (sent.query().isEmpty() ? "" : "?" + sent.query());
        String method = operation.method().toUpperCase(Locale.ROOT);
        Wire.Answer answer = wire.send(method, target, sent.headers(), sent.body());
        statuses.merge(answer.status(), 1, Integer::sum);
        List<String> found = isNoAddress(target)
                ? refusedByServer(operation, answer)
                : Answers.faults(operation, answer.status(), answer.header("Content-Type"), answer.body());
        // Roles are kept in Keycloak, which these tests do not have.
        boolean keycloakIsAway = operation.id().equals("changeAccount") && answer.status() == 503;
        if (answer.status() >= 500 && !keycloakIsAway) {
            found.add(operation.id() + " answers " + answer.status());
        }
        for (String fault : found) {
            faults.putIfAbsent(
                    fault.substring(0, Math.min(90, fault.length())), described(fault, method, target, sent, answer));
        }
        if (operation.writes() && answer.status() < 300) {
            asks.remove(operation.id());
        }
    }

    /** What is no URI, or longer than a request line may be, is refused by the server before it is ours. */
    private static boolean isNoAddress(String target) {
        try {
            new URI(target);
            return target.length() > LONGEST_ADDRESS;
        } catch (URISyntaxException none) {
            return true;
        }
    }

    private static List<String> refusedByServer(OpenApi.Operation operation, Wire.Answer answer) {
        boolean refused = (answer.status() == 400 || answer.status() == 414)
                && answer.body().isEmpty();
        return new ArrayList<>(refused ? List.of() : List.of(operation.id() + " takes what is no address"));
    }

    private static String described(
            String fault, String method, String target, Mutations.Sent sent, Wire.Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>(sent.headers());
        headers.computeIfPresent("Authorization", (name, token) -> "(token)");
        String body = sent.body() == null ? "" : new String(sent.body(), StandardCharsets.UTF_8);
        return "%n%s%n    %s %.300s%n    %.400s%n    %.600s%n    -> %s%n"
                .formatted(fault, method, target, headers, body, answer);
    }

    /** Mostly someone who may, or else anyone, or nobody known. */
    private Optional<Principal> caller(OpenApi.Operation operation) {
        List<Optional<Principal>> anyone = List.copyOf(Callers.all().values());
        List<Optional<Principal>> allowed = Callers.all().entrySet().stream()
                .filter(caller -> caller.getValue().isPresent())
                .filter(caller -> MATRIX.allows(operation.id(), Relation.THERE, caller.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return allowed.isEmpty() || random.nextInt(5) == 0 ? mutations.one(anyone) : mutations.one(allowed);
    }

    /** Now and then a cursor as the list itself gives it, with a value in it changed. */
    private @Nullable String cursor(Wire wire, OpenApi.Operation operation, Ask ask, Optional<Principal> caller)
            throws IOException {
        boolean list = operation.parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("cursor"));
        if (!list || random.nextInt(4) > 0) {
            return null;
        }
        Wire.Answer first = Exchange.send(wire, operation, ask.query("limit", "1"), caller);
        if (first.status() != 200) {
            return null;
        }
        String next = JSON.readTree(first.content()).path("page").path("next").asText("");
        if (next.isEmpty()) {
            return null;
        }
        ObjectNode cursor = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(next));
        ArrayNode values = (ArrayNode) cursor.path("values");
        JsonNode other = JSON.readTree(mutations.one(List.of(
                "\"\"",
                "\"x\"",
                "null",
                "1",
                "\"\\u0000\"",
                "\"2026-02-30\"",
                "\"infinity\"",
                "\"' OR 1=1\"",
                "[]",
                "{}")));
        values.set(random.nextInt(values.size()), other);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(cursor));
    }
}
