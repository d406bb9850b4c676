package de.miteinander.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.stack.StackException;
import de.miteinander.stack.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API of the product, used as one of the demo users. */
final class Api {

    /** Well below the five minutes that a token lives. */
    private static final Duration TOKEN_AGE = Duration.ofMinutes(3);

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Tokens tokens;
    private final Map<String, Token> byUser = new HashMap<>();

    Api(String address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** What the server said: the body and the version of what it holds. */
    record Answer(JsonNode body, @Nullable String etag) {

        String id() {
            return body.path("id").asText();
        }
    }

    private record Token(String value, long fetched) {}

    Answer get(String user, String path) {
        return send("GET", path, request(user, path).GET());
    }

    /** All items of a list, page after page. */
    List<JsonNode> list(String user, String path) {
        var items = new ArrayList<JsonNode>();
        var further = path + (path.contains("?") ? "&" : "?") + "cursor=";
        for (var next = path; next != null; ) {
            var page = get(user, next).body();
            page.path("items").forEach(items::add);
            var cursor = page.at("/page/next");
            next = cursor.isTextual() ? further + URLEncoder.encode(cursor.asText(), StandardCharsets.UTF_8) : null;
        }
        return items;
    }

    Answer post(String user, String path, JsonNode body, @Nullable String version) {
        var content = body.toString();
        var request = request(user, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key(user, path, content))
                .POST(BodyPublishers.ofString(content));
        if (version != null) {
            request.header("If-Match", version);
        }
        return send("POST", path, request);
    }

    Answer postCsv(String user, String path, String csv) {
        var request = request(user, path)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Idempotency-Key", key(user, path, csv))
                .POST(BodyPublishers.ofString(csv));
        return send("POST", path, request);
    }

    Answer patch(String user, String path, JsonNode body, @Nullable String version) {
        var request = request(user, path)
                .header("Content-Type", MERGE_PATCH)
                .method("PATCH", BodyPublishers.ofString(body.toString()));
        if (version != null) {
            request.header("If-Match", version);
        }
        return send("PATCH", path, request);
    }

    /** The same work has the same key, so that an answer lost on the way does no harm. */
    private static String key(String user, String path, String content) {
        return "demo-" + UUID.nameUUIDFromBytes((user + "\n" + path + "\n" + content).getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token(user))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "de");
    }

    private String token(String user) {
        var kept = byUser.get(user);
        var now = System.nanoTime();
        if (kept == null || now - kept.fetched() > TOKEN_AGE.toNanos()) {
            kept = new Token(tokens.ofUser(user), now);
            byUser.put(user, kept);
        }
        return kept.value();
    }

    private Answer send(String method, String path, HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw refused(method, path, answer);
            }
            var body = answer.body().isEmpty() ? Content.JSON.createObjectNode() : Content.JSON.readTree(answer.body());
            return new Answer(body, answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException failure) {
            throw new StackException("The demo content could not be loaded: " + method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while loading the demo content.", interrupted);
        }
    }

    private static StackException refused(String method, String path, HttpResponse<String> answer) {
        return new StackException("The demo content could not be loaded: " + method + " " + path + " answered "
                + answer.statusCode() + " " + answer.body());
    }
}
