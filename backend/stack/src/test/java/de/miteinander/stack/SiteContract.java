package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site promises, whoever serves it: the launcher here, nginx in production. */
abstract class SiteContract {

    static final String ISSUER = "http://localhost:8180/realms/miteinander";
    static final String IDENTITY = "http://localhost:8180";

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static CountDownLatch firstEventSeen = new CountDownLatch(1);

    @TempDir
    static Path files;

    private static HttpServer backend;

    /** The address of the site under test. */
    abstract String url();

    /** The address of a site whose backend is away. */
    abstract String urlWithoutBackend();

    static int backendPort() {
        return backend.getAddress().getPort();
    }

    @BeforeAll
    static void startBackend() throws IOException {
        firstEventSeen = new CountDownLatch(1);
        Files.writeString(files.resolve("index.html"), "<title>Miteinander</title>");
        Files.writeString(files.resolve("embed.html"), "<title>Einbettung</title>");
        Files.writeString(files.resolve("config.json"), "{\"issuer\":\"elsewhere\",\"municipality\":\"Musterstadt\"}");
        Files.createDirectories(files.resolve("assets"));
        Files.writeString(files.resolve("assets/index-abc123.js"), "export {};\n".repeat(1000));
        Files.writeString(files.getParent().resolve("secret.txt"), "secret");
        backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        backend.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        backend.createContext("/api/v1/echo", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.getResponseHeaders()
                    .add("Location", "http://" + exchange.getRequestHeaders().getFirst("Host") + "/api/v1/echo/1");
            for (var header : List.of("Authorization", "X-Forwarded-For")) {
                var seen = exchange.getRequestHeaders().getFirst(header);
                exchange.getResponseHeaders().add("Seen-" + header, Objects.toString(seen, "-"));
            }
            exchange.getResponseHeaders()
                    .add("Seen-Path", exchange.getRequestURI().toString());
            var body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        backend.createContext("/api/v1/events", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: 1\n\n".getBytes());
            exchange.getResponseBody().flush();
            try {
                firstEventSeen.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        backend.start();
    }

    @AfterAll
    static void stopBackend() {
        backend.stop(0);
    }

    @Test
    void pageForbidsWhatItDoesNotNeed() throws Exception {
        var headers = get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "connect-src 'self' " + IDENTITY + ";", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        SiteHeaders.headers(IDENTITY)
                .forEach((name, value) -> assertThat(headers.firstValue(name)).hasValue(value));
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(headers.firstValue("Server").orElse("")).doesNotContainPattern("[0-9]");
    }

    /** Diagrams in other websites: that page has no login and nothing to write, and it is the only one. */
    @Test
    void onlyThePageForFramesMayBeFramed() throws Exception {
        var policy = get("/embed.html?indikator=1").headers().firstValue("Content-Security-Policy");
        var others = List.of("/", "/index.html", "/indikatoren", "/embed", "/assets/index-abc123.js?/embed.html");

        assertThat(policy.orElseThrow())
                .contains("default-src 'none'", "frame-ancestors *;")
                .doesNotContain("unsafe");
        for (var path : others) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/indikatoren", "/prozesse/emmerich/leitlinien?status=SELECTED"})
    void routesOfTheApplicationAreItsPage(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).isEqualTo("<title>Miteinander</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/missing.js",
                "/robots.txt",
                "/assets/",
                "/%2e%2e/secret.txt",
                "/assets/..%2f../secret.txt"
            })
    void missingFilesAreMissing(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Miteinander").doesNotContain("secret\n");
    }

    @Test
    void filesWithAHashAreKeptForEverAndSentCompressed() throws Exception {
        var answer = BROWSER.send(
                request("/assets/index-abc123.js")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(answer.body().length).isLessThan(1000);
    }

    @Test
    void configurationNamesIssuerClientAndApi() throws Exception {
        var configuration = new ObjectMapper().readTree(get("/config.json").body());

        assertThat(configuration.path("issuer").asText()).isEqualTo(ISSUER);
        assertThat(configuration.path("clientId").asText()).isEqualTo("miteinander-spa");
        assertThat(configuration.path("municipality").asText()).isEqualTo("Musterstadt");
        assertThat(configuration.path("apiBase").asText()).isEqualTo("/api/v1");
    }

    @Test
    void callsOfTheApiReachTheBackendUnchanged() throws Exception {
        var body = "x".repeat(300_000);
        var answer = BROWSER.send(
                request("/api/v1/echo/a%2Fb;c=1?q=%C3%A4%20b")
                        .header("Authorization", "Bearer abc")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.headers().firstValue("Seen-Authorization")).hasValue("Bearer abc");
        assertThat(answer.headers().firstValue("Seen-Path")).hasValue("/api/v1/echo/a%2Fb;c=1?q=%C3%A4%20b");
        assertThat(answer.headers().firstValue("Location")).hasValue(url() + "/api/v1/echo/1");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void eventsArriveWhileTheAnswerGoesOn() throws Exception {
        var answer = BROWSER.send(request("/api/v1/events").build(), BodyHandlers.ofInputStream());

        try (InputStream events = answer.body()) {
            assertThat(new String(events.readNBytes(9))).isEqualTo("data: 1\n\n");
            firstEventSeen.countDown();
        }
    }

    @Test
    void absentBackendIsAProblemThatPasses() throws Exception {
        var answer = BROWSER.send(
                HttpRequest.newBuilder(URI.create(urlWithoutBackend() + "/api/v1/me"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(new ObjectMapper().readTree(answer.body()).path("status").asInt())
                .isEqualTo(503);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return BROWSER.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }
}
