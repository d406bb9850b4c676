package de.miteinander.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.stack.Stack;
import de.miteinander.stack.Tokens;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The product as its users reach it: over HTTP, with tokens of a real Keycloak. */
final class Product {

    static final String JSON_TYPE = "application/json";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Tokens live five minutes. */
    private static final Duration TOKEN_AGE = Duration.ofMinutes(4);

    private static final int NOT_MODIFIED = 304;
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final Tokens tokens;
    private @Nullable String token;
    private long fetched;

    Product(Stack stack) {
        api = stack.api();
        tokens = stack.tokens();
    }

    /**
     * What an import did.
     *
     * @param seconds from the first byte of the request until the product says that it is done
     */
    record Imported(double seconds, long inserted, long updated, long unchanged) {}

    String url(String path) {
        return api + path;
    }

    /** A token of the data steward, good for another minute at least. */
    String freshToken() {
        long now = System.nanoTime();
        if (token == null || now - fetched > TOKEN_AGE.toNanos()) {
            token = tokens.ofUser("datenpflege");
            fetched = now;
        }
        return token;
    }

    /** Sends a file of figures and waits until they are in. Large files become a job, which is asked for its state. */
    Imported sendFigures(Path file) {
        var request = request("/observation-imports", freshToken())
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body(file));
        long start = System.nanoTime();
        var answer = read(request);
        var report = answer.has("counts")
                ? answer
                : result("/jobs/" + answer.path("id").asText());
        double seconds = (System.nanoTime() - start) / 1e9;
        var counts = report.path("counts");
        return new Imported(
                seconds,
                counts.path("inserted").asLong(),
                counts.path("updated").asLong(),
                counts.path("unchanged").asLong());
    }

    private static HttpRequest.BodyPublisher body(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private JsonNode result(String job) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            var state = read(request(job, freshToken()).GET());
            if (state.path("state").asText().equals("DONE")) {
                return state.path("result");
            }
            if (!state.path("finishedAt").isNull()) {
                throw new IllegalStateException("the import failed: " + state);
            }
            pause();
        }
        throw new IllegalStateException("the import did not end within " + LONGEST);
    }

    /** A new thing, set up by the data steward; its identifier. */
    String create(String path, String json) {
        var request = request(path, freshToken())
                .header("Content-Type", JSON_TYPE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
        return read(request).path("id").asText();
    }

    /**
     * The first items of a list, page by page.
     *
     * @param page how many one request gives at most
     * @param count how many items, or fewer if the list ends before
     */
    List<JsonNode> list(String path, int page, int count) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        while (items.size() < count) {
            var part = get(path + "&limit=" + Math.min(page, count - items.size()) + cursor);
            part.path("items").forEach(items::add);
            var next = part.at("/page/next");
            if (!next.isTextual()) {
                break;
            }
            cursor = "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8);
        }
        return items;
    }

    JsonNode get(String path) {
        return read(anonymous(path).GET());
    }

    /** The entity tag of what is read there. */
    String entityTag(String path) {
        return send(anonymous(path).GET(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    /** Whether nothing has changed there for a reader who knows this entity tag. */
    boolean isUnchanged(String path, String entityTag) {
        return send(anonymous(path).header("If-None-Match", entityTag).GET(), BodyHandlers.discarding())
                        .statusCode()
                == NOT_MODIFIED;
    }

    /** Reads a file to its end as it comes and keeps nothing of it; the number of its lines. */
    long download(String path, String type) {
        var request = anonymous(path).setHeader("Accept", type).GET();
        try (var body = send(request, BodyHandlers.ofInputStream()).body();
                var lines = new Lines(body)) {
            lines.transferTo(OutputStream.nullOutputStream());
            return lines.count;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(url(path))).header("Accept", JSON_TYPE);
    }

    private JsonNode read(HttpRequest.Builder request) {
        try {
            return JSON.readTree(send(request, BodyHandlers.ofByteArray()).body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder builder, BodyHandler<T> handler) {
        var request = builder.build();
        try {
            var answer = http.send(request, handler);
            if (answer.statusCode() >= 300 && answer.statusCode() != NOT_MODIFIED) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                        + answer.statusCode() + " "
                        + (answer.body() instanceof byte[] text ? new String(text, StandardCharsets.UTF_8) : ""));
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts lines on their way. */
    private static final class Lines extends FilterInputStream {

        private long count;

        Lines(java.io.InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (buffer[i] == '\n') {
                    count++;
                }
            }
            return read;
        }
    }
}
