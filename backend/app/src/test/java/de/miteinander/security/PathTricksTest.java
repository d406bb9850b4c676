package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.contract.OpenApi;
import de.miteinander.security.AccessMatrix.Relation;
import de.miteinander.testing.Town;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Access never hangs on how a path is written: each operation that needs a token is asked without one, with an otherwise
 * valid request, in all the ways that have opened other products. Afterwards the same request with the token of someone who
 * may is let in, which shows that it would have worked and that nothing was changed before.
 */
@Town
class PathTricksTest {

    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final OpenApi CONTRACT = OpenApi.committed();

    /** Ways to write the path, each for every operation. */
    private static final Map<String, UnaryOperator<String>> PATHS = new LinkedHashMap<>();

    /** Other methods on the same path. */
    private static final List<String> METHODS = List.of("HEAD", "OPTIONS", "TRACE", "PROPFIND", "CONNECT", "GeT");

    /** Headers in which others look for a method, a path or an identity. */
    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        PATHS.put("as it is", path -> path);
        PATHS.put("trailing /", path -> path + "/");
        PATHS.put("trailing //", path -> path + "//");
        PATHS.put(";x", path -> path + ";x");
        PATHS.put(";a=b", path -> path + ";a=b");
        PATHS.put("%3Bx", path -> path + "%3Bx");
        PATHS.put(";x inside", path -> path.replaceFirst("/v1/", "/v1;x/"));
        PATHS.put(";x at the first step", path -> path.replaceFirst("/api/", "/api;x/"));
        PATHS.put("doubled first /", path -> "/" + path);
        PATHS.put("doubled last /", path -> lastSlash(path, "//"));
        PATHS.put("doubled inner /", path -> path.replaceFirst("/v1/", "//v1//"));
        PATHS.put("/./", path -> path.replaceFirst("/v1/", "/v1/./"));
        PATHS.put("/x/../", path -> path.replaceFirst("/v1/", "/v1/x/../"));
        PATHS.put("/pages/../", path -> path.replaceFirst("/v1/", "/v1/pages/../"));
        PATHS.put("/pages/..;/", path -> path.replaceFirst("/v1/", "/v1/pages/..;/"));
        PATHS.put("/pages/%2e%2e/", path -> path.replaceFirst("/v1/", "/v1/pages/%2e%2e/"));
        PATHS.put("/pages/%252e%252e/", path -> path.replaceFirst("/v1/", "/v1/pages/%252e%252e/"));
        PATHS.put("/q/../", path -> "/q/.." + path);
        PATHS.put("%2F", path -> lastSlash(path, "%2F"));
        PATHS.put("%5C", path -> lastSlash(path, "%5C"));
        PATHS.put("backslash", path -> lastSlash(path, "\\"));
        PATHS.put("upper case", path -> path.toUpperCase(Locale.ROOT));
        PATHS.put("one letter upper case", path -> path.replaceFirst("/api/", "/Api/"));
        PATHS.put("encoded letter", path -> path.replaceFirst("/v1/", "/%761/"));
        PATHS.put("%00", path -> path + "%00");
        PATHS.put("%00.json", path -> path + "%00.json");
        PATHS.put("%20", path -> path + "%20");
        PATHS.put("%09", path -> path + "%09");
        PATHS.put("%0d%0a", path -> path + "%0d%0aX:%20y");
        PATHS.put(".", path -> path + ".");
        PATHS.put(".json", path -> path + ".json");
        PATHS.put("/.", path -> path + "/.");
        PATHS.put("?", path -> path + "?");
        PATHS.put("?.css", path -> path + "?.css");
        PATHS.put("#", path -> path + "#");
        PATHS.put("full-width /", path -> lastSlash(path, "%EF%BC%8F"));
        PATHS.put("overlong /", path -> lastSlash(path, "%C0%AF"));
        PATHS.put("absolute form", path -> "http://localhost" + path);
        PATHS.put("absolute form of another host", path -> "http://127.0.0.1:9" + path);
        HEADERS.put("X-HTTP-Method-Override", "GET");
        HEADERS.put("X-HTTP-Method", "GET");
        HEADERS.put("X-Method-Override", "PUT");
        HEADERS.put("X-Original-URL", "/api/v1/pages");
        HEADERS.put("X-Rewrite-URL", "/api/v1/pages");
        HEADERS.put("X-Forwarded-Prefix", "/api/v1/pages");
        HEADERS.put("X-Forwarded-For", "127.0.0.1");
        HEADERS.put("X-Forwarded-User", "koordination");
        HEADERS.put("X-Remote-User", "koordination");
        HEADERS.put("Forwarded", "for=127.0.0.1;host=localhost");
        HEADERS.put("Authorization", "Basic a29vcmRpbmF0aW9uOm1pdGVpbmFuZGVyLWRlbW8=");
    }

    @Test
    void withoutATokenNothingOpens() throws IOException {
        Set<String> opened = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        Set<String> unusable = new TreeSet<>();
        int operations = 0;
        try (Wire wire = new Wire()) {
            for (OpenApi.Operation operation : CONTRACT.operations()) {
                if (operation.isOpen()) {
                    continue;
                }
                operations++;
                Ask ask = Fixtures.make(operation.id(), Scene.set());
                for (Trick trick : tricks(operation, ask)) {
                    Wire.Answer answer = wire.send(trick.method(), trick.target(), trick.headers(), trick.body());
                    String what = operation.id() + " by " + trick.name() + ": " + answer;
                    if (answer.status() / 100 == 2 && !trick.isAnOpenOperation()) {
                        opened.add(what);
                    }
                    if (answer.status() >= 500) {
                        broken.add(what);
                    }
                }
                refusal(operation, ask).ifPresent(unusable::add);
            }
        }
        assertThat(PATHS.size() + METHODS.size() + HEADERS.size()).isGreaterThanOrEqualTo(20);
        assertThat(operations).as("operations that need a token").isGreaterThan(50);
        assertThat(opened).as("ways in without a token").isEmpty();
        assertThat(broken).as("answers 5xx").isEmpty();
        assertThat(unusable)
                .as("operations that are closed to those who may, too: the tricks proved nothing, or changed something")
                .isEmpty();
    }

    private record Trick(String name, String method, String target, Map<String, String> headers, byte[] body) {

        /** Another method on this path may be open to all, e.g. reading beside changing. */
        boolean isAnOpenOperation() {
            return METHODS.contains(name)
                    && CONTRACT.operations().stream()
                            .filter(OpenApi.Operation::isOpen)
                            .anyMatch(open -> target.matches(open.path().replaceAll("\\{[^}]+}", "[^/]+"))
                                    && open.method().equals("get"));
        }
    }

    private static List<Trick> tricks(OpenApi.Operation operation, Ask ask) {
        String path = Exchange.path(operation, ask.ids());
        String query = Exchange.url(operation, ask).substring(path.length());
        String method = operation.method().toUpperCase(Locale.ROOT);
        byte[] body = ask.body() == null ? null : ask.body().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = Exchange.headers(operation, ask, Optional.empty());
        List<Trick> tricks = new ArrayList<>();
        PATHS.forEach((name, trick) -> {
            String target = trick.apply(path);
            tricks.add(new Trick(name, method, target.contains("?") ? target : target + query, headers, body));
        });
        METHODS.forEach(other -> tricks.add(new Trick(other, other, path, Map.of(), null)));
        HEADERS.forEach((name, value) -> {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            tricks.add(new Trick(name, method, path + query, more, body));
        });
        return tricks;
    }

    /** Whoever may, may still, by the very same request with a token: what they get instead; empty if they are let in. */
    private static Optional<String> refusal(OpenApi.Operation operation, Ask ask) {
        var allowed = Callers.all().entrySet().stream()
                .filter(caller -> caller.getValue().isPresent())
                .filter(caller -> MATRIX.allows(operation.id(), Relation.THERE, caller.getKey()))
                .findFirst();
        if (allowed.isEmpty()) {
            // What is only ever one's own, nobody else is let in to.
            return Fixtures.hasOwn(operation.id()) ? Optional.empty() : Optional.of(operation.id());
        }
        var caller = allowed.get();
        Response answer = Exchange.send(operation, ask, caller.getValue());
        Set<Integer> expected = MATRIX.expected(operation.id(), Relation.THERE, caller.getKey());
        boolean in = expected.isEmpty() ? answer.statusCode() / 100 == 2 : expected.contains(answer.statusCode());
        return in
                ? Optional.empty()
                : Optional.of(operation.id() + " by " + caller.getKey() + ": " + answer.statusCode() + " "
                        + answer.body().asString());
    }

    private static String lastSlash(String path, String by) {
        int slash = path.lastIndexOf('/');
        return path.substring(0, slash) + by + path.substring(slash + 1);
    }
}
