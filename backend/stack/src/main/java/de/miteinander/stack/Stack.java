package de.miteinander.stack;

import de.miteinander.stack.demo.DemoContent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All parts together: PostgreSQL and Keycloak at once, then the backend, then the site. */
public final class Stack implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private @Nullable Supplier<Backend> startBackend;
    private @Nullable Backend backend;

    private Stack(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Keeps its data below {@code .run}. */
    static Stack kept(Settings settings, Progress progress) {
        var state = settings.state();
        var stack = new Stack(settings, progress);
        stack.start(
                state.resolve("backend"),
                () -> Database.kept(state.resolve("postgres"), settings.databasePort()),
                () -> Keycloak.kept(state.resolve("keycloak"), settings, progress));
        stack.startSite();
        return stack;
    }

    /** The stack of a test run: empty, gone when closed. */
    static Stack temporary(Settings settings, Progress progress) {
        var stack = backendOnly(settings, progress);
        stack.startSite();
        return stack;
    }

    /**
     * The packaged backend with what it needs and without the site, for tests: empty, gone when closed.
     *
     * @param root the folder of the repository
     */
    public static Stack backendOnly(Path root) {
        return backendOnly(Settings.withRandomPorts(root.toAbsolutePath().normalize()), Progress.silent());
    }

    /**
     * The packaged backend before a PostgreSQL that keeps every promise to the disk, for measuring: empty, gone when closed.
     *
     * @param root the folder of the repository
     */
    public static Stack durable(Path root, Progress progress) {
        var settings = Settings.withRandomPorts(root.toAbsolutePath().normalize());
        var folder = Folders.temporary("stack");
        var stack = new Stack(settings, progress);
        stack.part(() -> Folders.delete(folder));
        stack.start(
                folder.resolve("backend"),
                () -> Database.kept(folder.resolve("postgres"), settings.databasePort()),
                () -> Keycloak.temporary(settings, progress));
        return stack;
    }

    private static Stack backendOnly(Settings settings, Progress progress) {
        var folder = Folders.temporary("backend");
        var stack = new Stack(settings, progress);
        stack.part(() -> Folders.delete(folder));
        stack.start(folder, Database::temporary, () -> Keycloak.temporary(settings, progress));
        return stack;
    }

    /** Where the backend answers, without the site before it. */
    public String api() {
        return address("backend") + "/api/v1";
    }

    public String jdbcUrl() {
        return address("jdbcUrl");
    }

    public Tokens tokens() {
        return new Tokens(address("issuer"));
    }

    /** The backend's own address, for what stands beside the API. */
    public String backend() {
        return address("backend");
    }

    /** The process of the backend. */
    public ProcessHandle backendProcess() {
        return Objects.requireNonNull(backend).process();
    }

    /** Ends the backend and starts it anew; how long the start took until it answered. */
    public Duration restartBackend() {
        Objects.requireNonNull(backend).close();
        var start = System.nanoTime();
        backend = part(Objects.requireNonNull(startBackend).get());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Adds what is missing of the demo content. */
    public void loadDemoContent() {
        DemoContent.load(api(), tokens(), progress);
    }

    /** Ends the backend as a power cut would. */
    public void killBackend() {
        Objects.requireNonNull(backend).kill();
    }

    /** Starts the backend again on the same database. */
    public void startBackendAgain() {
        backend = announced("Backend", Objects.requireNonNull(startBackend));
    }

    private String address(String part) {
        return Objects.requireNonNull(addresses.get(part));
    }

    /** Where each part listens, by the names that the browser tests read. */
    Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    @Override
    public void close() {
        for (var part = next(); part != null; part = next()) {
            try {
                part.close();
            } catch (Exception failure) {
                progress.say("A part did not stop cleanly: " + failure.getMessage());
            }
        }
    }

    private void start(Path backendFolder, Supplier<Database> startDatabase, Supplier<Keycloak> startKeycloak) {
        try {
            var mailbox = part(Mailbox.start(settings.smtpPort(), settings.mailPagePort()));
            progress.say("Starting PostgreSQL and Keycloak");
            var databaseStart = CompletableFuture.supplyAsync(() -> announced("PostgreSQL", startDatabase));
            var keycloakStart = CompletableFuture.supplyAsync(() -> announced("Keycloak", startKeycloak));
            CompletableFuture.allOf(databaseStart, keycloakStart).join();
            var database = databaseStart.join();
            var keycloak = keycloakStart.join();
            startBackend = () -> Backend.start(settings, backendFolder, database, keycloak);
            backend = announced("Backend", startBackend);
            addresses.put("backend", "http://localhost:" + settings.backendPort());
            addresses.put("issuer", keycloak.issuer());
            addresses.put("keycloak", keycloak.url());
            addresses.put("mail", mailbox.pageUrl());
            addresses.put("jdbcUrl", database.jdbcUrl());
        } catch (CompletionException failure) {
            close();
            throw failure.getCause() instanceof StackException sentence ? sentence : failure;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private void startSite() {
        try {
            var site = announced(
                    "Site",
                    () -> Site.start(
                            settings.sitePort(), settings.siteFiles(), settings.backendPort(), address("issuer")));
            addresses.put("site", site.url());
            addresses.put("api", site.url() + "/api/v1");
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private <P extends AutoCloseable> P announced(String name, Supplier<P> start) {
        var part = part(start.get());
        progress.say(name + " is ready");
        return part;
    }

    private synchronized <P extends AutoCloseable> P part(P part) {
        parts.push(part);
        return part;
    }

    private synchronized @Nullable AutoCloseable next() {
        return parts.poll();
    }
}
