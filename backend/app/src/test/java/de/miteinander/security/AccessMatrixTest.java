package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.contract.Answers;
import de.miteinander.contract.OpenApi;
import de.miteinander.security.AccessMatrix.Relation;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract, asked by everyone: {@code access-matrix.csv} says who is let in, everyone else gets
 * 401 without a token and 403 or 404 with one.
 */
@Town
class AccessMatrixTest {

    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final OpenApi CONTRACT = OpenApi.committed();

    @Test
    void everyOperationHasItsRow() {
        Set<String> operations = new TreeSet<>();
        CONTRACT.operations().forEach(operation -> operations.add(operation.id()));
        assertThat(MATRIX.operations())
                .as("operations of access-matrix.csv, compared with openapi.yaml")
                .containsExactlyInAnyOrderElementsOf(operations);
        assertThat(Fixtures.operations())
                .as("operations that Fixtures can ask for, compared with openapi.yaml")
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    @TestFactory
    Stream<DynamicTest> whoeverAsks() {
        return CONTRACT.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check(operation)));
    }

    private static void check(OpenApi.Operation operation) {
        List<String> deviations = new ArrayList<>();
        checkThere(operation, deviations);
        if (Fixtures.hasOwn(operation.id())) {
            checkOwn(operation, deviations);
        }
        assertThat(deviations).as("deviations from access-matrix.csv").isEmpty();
    }

    private static void checkThere(OpenApi.Operation operation, List<String> deviations) {
        Scene scene = Scene.set();
        Ask ask = Fixtures.make(operation.id(), scene);
        for (Map.Entry<String, Optional<Principal>> caller : Callers.all().entrySet()) {
            Response answer = Exchange.send(operation, ask, caller.getValue());
            judge(operation, Relation.THERE, caller.getKey(), answer, deviations);
            if (operation.writes() && answer.statusCode() < 300) {
                ask = Fixtures.make(operation.id(), scene);
            }
            checkMissing(operation, ask, caller, deviations);
        }
    }

    /** Whoever may use it learns that it is not there; everyone else learns nothing. */
    private static void checkMissing(
            OpenApi.Operation operation,
            Ask ask,
            Map.Entry<String, Optional<Principal>> caller,
            List<String> deviations) {
        Ask missing = Fixtures.missing(ask);
        if (missing == null) {
            return;
        }
        int status = Exchange.send(operation, missing, caller.getValue()).statusCode();
        boolean anonymous = caller.getValue().isEmpty() && !operation.isOpen();
        boolean right = anonymous ? status == 401 : status == 404 || status == 403;
        if (!right) {
            deviations.add(caller.getKey() + " missing: " + status);
        }
    }

    private static void checkOwn(OpenApi.Operation operation, List<String> deviations) {
        Callers.people().forEach((name, principal) -> {
            Ask ask = Fixtures.make(operation.id(), Scene.set(), Relation.OWN, principal);
            if (ask != null) {
                judge(operation, Relation.OWN, name, Exchange.send(operation, ask, Optional.of(principal)), deviations);
            }
        });
    }

    private static void judge(
            OpenApi.Operation operation, Relation relation, String caller, Response answer, List<String> deviations) {
        int status = answer.statusCode();
        boolean right;
        String wanted;
        if (MATRIX.allows(operation.id(), relation, caller)) {
            Set<Integer> expected = MATRIX.expected(operation.id(), relation, caller);
            right = expected.isEmpty() ? status >= 200 && status < 300 : expected.contains(status);
            wanted = expected.isEmpty() ? "2xx" : expected.toString();
        } else if (caller.equals(Callers.ANONYMOUS)) {
            right = status == 401;
            wanted = "401";
        } else {
            right = status == 403 || status == 404;
            wanted = "403 or 404";
        }
        String where = caller + " " + relation.name().toLowerCase(java.util.Locale.ROOT);
        if (!right) {
            deviations.add(where + ": wanted " + wanted + ", got " + status + " " + shortened(answer));
        }
        Answers.faults(operation, answer).forEach(fault -> deviations.add(where + ": " + fault));
    }

    private static String shortened(Response answer) {
        String body = answer.asString();
        return body.length() > 300 ? body.substring(0, 300) : body;
    }
}
