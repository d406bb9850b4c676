package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration of production in a real nginx. */
class NginxTest extends SiteContract {

    private static final Path TEMPLATES =
            Path.of("").toAbsolutePath().resolve("../../deploy/web").normalize();

    @TempDir
    static Path folder;

    private static int port;
    private static int lonelyPort;
    private static Process nginx;
    private static Process lonely;

    @BeforeAll
    static void start() throws Exception {
        port = Ports.free();
        nginx = start(folder.resolve("web"), port, backendPort());
        lonelyPort = Ports.free();
        lonely = start(folder.resolve("lonely"), lonelyPort, Ports.free());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (var server : List.of(nginx, lonely)) {
            server.destroy();
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Override
    String url() {
        return "http://localhost:" + port;
    }

    @Override
    String urlWithoutBackend() {
        return "http://localhost:" + lonelyPort;
    }

    /** What nginx refuses itself is a problem as the API's own are; the body is not even read. */
    @Test
    void aFileThatIsTooLargeIsAProblem() throws Exception {
        var answer = ask("POST /api/v1/echo HTTP/1.1\r\nHost: site\r\nContent-Length: 600000000\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("Content-Type: application/problem+json", "problems/content-too-large", "512 MiB")
                .containsPattern("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Whoever writes addresses into the header could be somebody else with each request. */
    @Test
    void theAddressOfAVisitorIsTheOneThatAProxySaw() throws Exception {
        var answer = ask(
                "GET /api/v1/echo HTTP/1.1\r\nHost: site\r\nX-Forwarded-For: 198.51.100.1, 203.0.113.9, 10.1.2.3\r\n"
                        + "Connection: close\r\n\r\n");

        assertThat(answer).containsIgnoringCase("Seen-X-Forwarded-For: 203.0.113.9\r\n");
    }

    private static String ask(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            var buffer = new byte[8192];
            // The connection lingers after a refusal: the end of the JSON is the end of the answer.
            while (!answer.toString().endsWith("}")) {
                var read = socket.getInputStream().read(buffer);
                if (read < 0) {
                    break;
                }
                answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }

    private static Process start(Path home, int port, int backendPort) throws Exception {
        Files.createDirectories(home);
        var variables = Map.of(
                "MITEINANDER_LISTEN",
                "127.0.0.1:" + port,
                "MITEINANDER_FILES",
                files.toString(),
                "MITEINANDER_HEADERS",
                home.resolve("security-headers.inc").toString(),
                "MITEINANDER_BACKEND",
                "127.0.0.1:" + backendPort,
                "MITEINANDER_KEYCLOAK",
                "127.0.0.1:" + Ports.free(),
                "MITEINANDER_ISSUER",
                ISSUER,
                "MITEINANDER_IDENTITY_ORIGIN",
                IDENTITY,
                "MITEINANDER_MUNICIPALITY",
                "Musterstadt");
        fill("default.conf", home, variables);
        fill("security-headers.inc", home, variables);
        var configuration = home.resolve("nginx.conf");
        Files.writeString(configuration, main(home));
        var process = new ProcessBuilder(
                        program(), "-e", "stderr", "-p", home.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        for (var attempt = 0; attempt < 100 && !Ports.taken(port); attempt++) {
            Thread.sleep(50);
        }
        return process;
    }

    /** What the image of nginx brings along: the surroundings of the server block. */
    private static String main(Path home) {
        var user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        return """
                %s
                daemon off;
                pid %s/nginx.pid;
                error_log stderr;
                events {}
                http {
                    include %s;
                    default_type application/octet-stream;
                    access_log off;
                    client_body_temp_path %2$s/body;
                    proxy_temp_path %2$s/proxy;
                    fastcgi_temp_path %2$s/fastcgi;
                    uwsgi_temp_path %2$s/uwsgi;
                    scgi_temp_path %2$s/scgi;
                    include %2$s/default.conf;
                }
                """.formatted(
                        user,
                        home,
                        first(
                                "/etc/nginx/mime.types",
                                "/opt/homebrew/etc/nginx/mime.types",
                                "/usr/local/etc/nginx/mime.types"));
    }

    private static void fill(String name, Path home, Map<String, String> variables) throws IOException {
        var text = Files.readString(TEMPLATES.resolve(name + ".template"));
        for (var variable : variables.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        assertThat(text).as("every variable is filled in").doesNotContain("${");
        Files.writeString(home.resolve(name), text);
    }

    private static String program() {
        return first("/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx", "/usr/local/bin/nginx");
    }

    private static String first(String... places) {
        return Stream.of(places)
                .filter(place -> Files.exists(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "This test needs the web server of production: install the package \"nginx\" of your system."));
    }
}
