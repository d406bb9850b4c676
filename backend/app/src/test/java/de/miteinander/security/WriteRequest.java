package de.miteinander.security;

import de.miteinander.contract.OpenApi;
import de.miteinander.security.AccessMatrix.Relation;
import de.miteinander.testing.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A valid request that writes JSON.
 *
 * @param ask the request
 * @param caller someone who may send it
 */
record WriteRequest(Ask ask, Principal caller) {

    private static final AccessMatrix MATRIX = AccessMatrix.read();

    private static @Nullable Map<OpenApi.Operation, WriteRequest> all;

    /** The operations that take JSON. */
    static Stream<OpenApi.Operation> operations() {
        return OpenApi.committed().operations().stream()
                .filter(operation ->
                        operation.writes() && operation.requestSchema().isPresent());
    }

    /** A request for each of them, made once: whoever sends them changes nothing. */
    static synchronized Map<OpenApi.Operation, WriteRequest> all() {
        if (all == null) {
            Map<OpenApi.Operation, WriteRequest> made = new LinkedHashMap<>();
            operations().forEach(operation -> made.put(operation, to(operation)));
            all = made;
        }
        return all;
    }

    /** A fresh one; by the coordinator if that is possible, whose right depends on nothing in the content. */
    static WriteRequest to(OpenApi.Operation operation) {
        for (Relation relation : Relation.values()) {
            List<String> allowed = Callers.people().keySet().stream()
                    .filter(caller -> MATRIX.allows(operation.id(), relation, caller))
                    .toList();
            if (!allowed.isEmpty()) {
                Principal caller = Objects.requireNonNull(
                        Callers.people().get(allowed.contains("COORDINATOR") ? "COORDINATOR" : allowed.getFirst()));
                Ask ask = Fixtures.make(operation.id(), Scene.set(), relation, caller);
                return new WriteRequest(Objects.requireNonNull(ask), caller);
            }
        }
        throw new IllegalStateException("nobody may " + operation.id());
    }
}
