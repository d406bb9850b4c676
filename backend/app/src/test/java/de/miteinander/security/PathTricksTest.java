package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.contract.OpenApi;
import de.miteinander.testing.Town;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Access never hangs on how a path is written: each operation that needs a token is asked without one, in all the ways
 * that have opened other products, straight over a socket so that no client tidies the path.
 */
@Town
class PathTricksTest {

    private static final Map<String, UnaryOperator<String>> PATHS = new LinkedHashMap<>();
    private static final Set<String> METHODS = Set.of("HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "GeT");
    private static final Map<String, String> HEADERS = new TreeMap<>(Map.ofEntries(
            Map.entry("X-HTTP-Method-Override", "GET"),
            Map.entry("X-HTTP-Method", "GET"),
            Map.entry("X-Method-Override", "PUT"),
            Map.entry("X-Original-URL", "/api/v1/pages"),
            Map.entry("X-Rewrite-URL", "/api/v1/pages"),
            Map.entry("X-Forwarded-Prefix", "/api/v1/pages"),
            Map.entry("X-Forwarded-For", "127.0.0.1"),
            Map.entry("X-Forwarded-User", "koordination"),
            Map.entry("X-Remote-User", "koordination"),
            Map.entry("Authorization", "Basic a29vcmRpbmF0aW9uOmtvb3JkaW5hdGlvbg=="),
            Map.entry("Forwarded", "for=127.0.0.1;host=localhost")));

    static {
        PATHS.put("as it is", path -> path);
        PATHS.put("trailing /", path -> path + "/");
        PATHS.put("trailing //", path -> path + "//");
        PATHS.put(";x", path -> path + ";x");
        PATHS.put(";a=b", path -> path + ";a=b");
        PATHS.put("%3Bx", path -> path + "%3Bx");
        PATHS.put(";x inside", path -> path.replaceFirst("/v1/", "/v1;x/"));
        PATHS.put("doubled first /", path -> "/" + path);
        PATHS.put("doubled last /", path -> replaceLast(path, "//"));
        PATHS.put("doubled inner /", path -> path.replaceFirst("/v1/", "//v1/"));
        PATHS.put("/./", path -> path.replaceFirst("/v1/", "/v1/./"));
        PATHS.put("/x/../", path -> path.replaceFirst("/v1/", "/v1/x/../"));
        PATHS.put("/pages/../", path -> path.replaceFirst("/v1/", "/v1/pages/../"));
        PATHS.put("/pages/..;/", path -> path.replaceFirst("/v1/", "/v1/pages/..;/"));
        PATHS.put("/pages/%2e%2e/", path -> path.replaceFirst("/v1/", "/v1/pages/%2e%2e/"));
        PATHS.put("/pages/%252e%252e/", path -> path.replaceFirst("/v1/", "/v1/pages/%252e%252e/"));
        PATHS.put("%2F", path -> replaceLast(path, "%2F"));
        PATHS.put("%5C", path -> replaceLast(path, "%5C"));
        PATHS.put("backslash", path -> replaceLast(path, "\\"));
        PATHS.put("upper case", path -> path.toUpperCase(Locale.ROOT));
        PATHS.put("first letter upper", path -> path.replaceFirst("/v1/([a-z])", "/v1/A"));
        PATHS.put("encoded letter", path -> path.replaceFirst("/v1/", "/v%31/"));
        PATHS.put("%00", path -> path + "%00");
        PATHS.put("%00.json", path -> path + "%00.json");
        PATHS.put("%20", path -> path + "%20");
        PATHS.put("%09", path -> path + "%09");
        PATHS.put("%0d%0a", path -> path + "%0d%0aX:%20y");
        PATHS.put(".", path -> path + ".");
        PATHS.put(".json", path -> path + ".json");
        PATHS.put("/.", path -> path + "/.");
        PATHS.put("?", path -> path + "?");
        PATHS.put("?x", path -> path + "?.css");
        PATHS.put("#", path -> path + "#");
        PATHS.put("full-width /", path -> replaceLast(path, "%EF%BC%8F"));
        PATHS.put("overlong /", path -> replaceLast(path, "%C0%AF"));
        PATHS.put("absolute form", path -> "http://localhost" + path);
    }

    @Test
    void withoutATokenNothingOpens() throws IOException {
        Set<String> opened = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        int asked = 0;
        for (OpenApi.Operation operation : OpenApi.committed().operations()) {
            Ask ask = Fixtures.make(operation.id(), Scene.set());
            String path = Exchange.path(operation, ask.ids());
            String method = operation.method().toUpperCase(Locale.ROOT);
            for (Map.Entry<String, UnaryOperator<String>> trick : PATHS.entrySet()) {
                judge(
                        operation,
                        trick.getKey(),
                        send(method, trick.getValue().apply(path), "X-Trick: 1", ask.body()),
                        opened,
                        broken);
                asked++;
            }
            for (String other : METHODS) {
                judge(operation, other, send(other, path, "X-Trick: 1", null), opened, broken);
                asked++;
            }
            for (Map.Entry<String, String> header : HEADERS.entrySet()) {
                judge(
                        operation,
                        header.getKey(),
                        send(method, path, header.getKey() + ": " + header.getValue(), ask.body()),
                        opened,
                        broken);
                asked++;
            }
        }
        assertThat(PATHS.size() + METHODS.size() + HEADERS.size()).isGreaterThanOrEqualTo(20);
        assertThat(asked).isGreaterThan(20 * OpenApi.committed().operations().size());
        assertThat(opened).as("ways in without a token").isEmpty();
        assertThat(broken).as("answers 5xx").isEmpty();
    }

    private static void judge(
            OpenApi.Operation operation, String trick, Answer answer, Set<String> opened, Set<String> broken) {
        String what = operation.id() + " by " + trick + ": " + answer;
        // TRACE and OPTIONS are no reading: an empty 2xx tells nothing.
        boolean tells = answer.status() / 100 == 2 && !answer.body().isBlank() || answer.status() == 201;
        boolean bodyless = trick.equals("HEAD") && answer.status() / 100 == 2;
        boolean open = operation.isOpen() || sameAnswerAsAnOpenOne(operation, trick);
        if ((tells || bodyless) && !open) {
            opened.add(what);
        }
        if (answer.status() >= 500 && answer.status() != 501) {
            broken.add(what);
        }
    }

    /** Another method on the same path may be an open operation, e.g. GET beside PATCH. */
    private static boolean sameAnswerAsAnOpenOne(OpenApi.Operation operation, String trick) {
        return METHODS.contains(trick)
                && OpenApi.committed().operations().stream()
                        .anyMatch(other -> other.path().equals(operation.path()) && other.isOpen());
    }

    private static String replaceLast(String path, String by) {
        int slash = path.lastIndexOf('/');
        return path.substring(0, slash) + by + path.substring(slash + 1);
    }

    private record Answer(int status, String body) {

        @Override
        public String toString() {
            return status + " " + body.substring(0, Math.min(80, body.length()));
        }
    }

    private static Answer send(String method, String target, String header, String body) throws IOException {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                + (content.length == 0
                        ? "\r\n\r\n"
                        : "\r\nContent-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(content);
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    private static Answer answer(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (!text.startsWith("HTTP/1.")) {
            return new Answer(0, text);
        }
        int end = text.indexOf("\r\n\r\n");
        return new Answer(Integer.parseInt(text.substring(9, 12)), end < 0 ? "" : text.substring(end + 4));
    }
}
