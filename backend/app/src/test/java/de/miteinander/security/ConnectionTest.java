package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.contract.OpenApi;
import de.miteinander.testing.People;
import de.miteinander.testing.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Bodies arrive in one piece, in many, late or behind each other, and some are refused unread: none is lost, and the next
 * request on the same connection is answered. An answer that never comes shows as one that did not come in time.
 */
@Town
class ConnectionTest {

    private static final OpenApi CONTRACT = OpenApi.committed();
    private static final OpenApi.Operation CREATE = CONTRACT.operation("createOrganisation");
    private static final byte[] LARGE =
            ("{\"name\": {\"de\": {\"text\": \"" + "a".repeat(300_000) + "\"}}}").getBytes(StandardCharsets.UTF_8);

    private record Case(String name, String method, String target, Map<String, String> headers, int status) {}

    @TestFactory
    Stream<DynamicTest> theNextRequestIsAnsweredAfterOneThatWasRefusedUnread() {
        Map<String, String> coordinator = headers(People.COORDINATOR);
        Map<String, String> member = headers(People.OTHER_MEMBER);
        Map<String, String> wrong = with(coordinator, "Authorization", "Bearer wrong");
        Map<String, String> nobody = new LinkedHashMap<>(coordinator);
        nobody.remove("Authorization");
        List<Case> cases = List.of(
                new Case("unknown path", "POST", "/api/v1/no-such-thing", coordinator, 404),
                new Case("control character in the path", "POST", "/api/v1/organisations%00", coordinator, 404),
                new Case("control character in the query", "POST", "/api/v1/organisations?q=%01", coordinator, 400),
                new Case("other method", "PUT", "/api/v1/organisations", coordinator, 405),
                new Case("OPTIONS", "OPTIONS", "/api/v1/organisations", coordinator, 405),
                new Case("no token", "POST", "/api/v1/organisations", nobody, 401),
                new Case("wrong token", "POST", "/api/v1/organisations", wrong, 401),
                new Case("no right", "POST", "/api/v1/organisations", member, 403),
                new Case("unknown parameter", "POST", "/api/v1/organisations?x=1", coordinator, 400),
                new Case(
                        "other format",
                        "POST",
                        "/api/v1/organisations",
                        with(coordinator, "Content-Type", "text/plain"),
                        415),
                new Case(
                        "unreadable format",
                        "POST",
                        "/api/v1/organisations",
                        with(coordinator, "Content-Type", "x"),
                        400),
                new Case(
                        "other answer", "POST", "/api/v1/organisations", with(coordinator, "Accept", "image/png"), 406),
                new Case("a large body that is read", "POST", "/api/v1/organisations", coordinator, 400));
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    private static void check(Case one) throws IOException {
        Scene.set();
        try (Wire wire = new Wire()) {
            for (int i = 0; i < 3; i++) {
                Wire.Answer refused = wire.send(one.method(), one.target(), one.headers(), LARGE);
                assertThat(refused.status()).as(refused.toString()).isEqualTo(one.status());
                assertThat(refused.type()).isEqualTo("application/problem+json");
                assertThat(wire.isOpen()).as("the connection is kept").isTrue();
                Wire.Answer next = wire.send("GET", "/api/v1/pages", Map.of(), null);
                assertThat(next.status()).isEqualTo(200);
            }
        }
    }

    @Test
    void aBodyMayComeLateAndInPieces() throws IOException, InterruptedException {
        Scene scene = Scene.set();
        try (Wire wire = new Wire()) {
            for (String operation : List.of("createOrganisation", "createObservationImport")) {
                for (int pieces : List.of(1, 2, 7)) {
                    OpenApi.Operation creating = CONTRACT.operation(operation);
                    Ask ask = Fixtures.make(operation, scene);
                    byte[] body = String.valueOf(ask.body()).getBytes(StandardCharsets.UTF_8);
                    wire.write(head(creating, ask, body.length), null);
                    for (int i = 0; i < pieces; i++) {
                        Thread.sleep(60);
                        int from = body.length * i / pieces;
                        int to = body.length * (i + 1) / pieces;
                        wire.write(java.util.Arrays.copyOfRange(body, from, to), null);
                    }
                    Wire.Answer answer = wire.read("POST");
                    assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
                }
            }
        }
    }

    /** Without waiting for the first answer, as HTTP allows. */
    @Test
    void requestsMayFollowEachOtherAtOnce() throws IOException {
        Scene scene = Scene.set();
        try (Wire wire = new Wire()) {
            List<byte[]> requests = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Ask ask = Fixtures.make(CREATE.id(), scene);
                byte[] body = String.valueOf(ask.body()).getBytes(StandardCharsets.UTF_8);
                requests.add(joined(head(CREATE, ask, body.length), body));
            }
            wire.write(requests.stream().reduce(new byte[0], ConnectionTest::joined), null);
            for (int i = 0; i < requests.size(); i++) {
                Wire.Answer answer = wire.read("POST");
                assertThat(answer.status()).as("request %d: %s", i, answer).isEqualTo(201);
            }
        }
    }

    @Test
    void noBodyIsLostWhenManyComeAtOnce() throws Exception {
        Scene scene = Scene.set();
        byte[] valid = String.valueOf(Fixtures.make(CREATE.id(), scene).body()).getBytes(StandardCharsets.UTF_8);
        Map<String, String> coordinator = headers(People.COORDINATOR);
        Map<String, String> member = headers(People.OTHER_MEMBER);
        List<Callable<List<Integer>>> clients = new ArrayList<>();
        for (int client = 0; client < 12; client++) {
            boolean refused = client % 3 == 2;
            clients.add(() -> {
                List<Integer> statuses = new ArrayList<>();
                try (Wire wire = new Wire()) {
                    for (int i = 0; i < 25; i++) {
                        statuses.add(wire.send("POST", CREATE.path(), refused ? member : coordinator, valid)
                                .status());
                        statuses.add(wire.send("POST", "/api/v1/no-such-thing", coordinator, valid)
                                .status());
                    }
                }
                return statuses;
            });
        }
        List<Integer> all = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(clients.size())) {
            for (Future<List<Integer>> statuses : executor.invokeAll(clients)) {
                all.addAll(statuses.get());
            }
        }
        assertThat(all.stream().filter(status -> status == 201)).hasSize(8 * 25);
        assertThat(all.stream().filter(status -> status == 403)).hasSize(4 * 25);
        assertThat(all.stream().filter(status -> status == 404)).hasSize(12 * 25);
    }

    private static Map<String, String> headers(de.miteinander.testing.Principal caller) {
        return Exchange.headers(CREATE, Ask.at().body("{}"), Optional.of(caller));
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    private static byte[] head(OpenApi.Operation operation, Ask ask, int length) {
        StringBuilder head =
                new StringBuilder("POST " + Exchange.url(operation, ask) + " HTTP/1.1\r\nHost: localhost\r\n");
        Exchange.headers(
                        operation,
                        ask,
                        Optional.of(operation.id().equals(CREATE.id()) ? People.COORDINATOR : People.DATA_STEWARD))
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\n\r\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
