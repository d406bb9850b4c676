package de.miteinander.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real Keycloak with the realm of the product and its demo users. */
public final class Keycloak implements AutoCloseable {

    /** The password of every demo user. */
    public static final String DEMO_PASSWORD = "miteinander-demo";

    /** The client that takes a demo user's name and password. */
    public static final String DEMO_CLIENT = "miteinander-demo";

    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Child server;
    private final int port;
    private final @Nullable Path throwAway;

    private Keycloak(Child server, int port, @Nullable Path throwAway) {
        this.server = server;
        this.port = port;
        this.throwAway = throwAway;
    }

    /** A fresh realm in memory on random ports, gone when closed. */
    public static Keycloak temporary() {
        return temporary(Settings.withRandomPorts(Path.of("")), Progress.silent());
    }

    static Keycloak temporary(Settings settings, Progress progress) {
        var folder = Folders.temporary("keycloak");
        var memory = List.of("--db-url=jdbc:h2:mem:keycloak;DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE");
        return start(folder, settings, memory, folder, progress);
    }

    /** Keeps users and sessions in {@code folder} between runs. */
    static Keycloak kept(Path folder, Settings settings, Progress progress) {
        sayIfRealmChanged(folder, progress);
        return start(folder, settings, List.of(), null, progress);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String realm() {
        return Realm.NAME;
    }

    public String issuer() {
        return url() + "/realms/" + Realm.NAME;
    }

    /** The client by which the backend sets coarse roles. */
    public String backendClientId() {
        return "miteinander-backend";
    }

    /** Outside production each confidential client has its own id with "-secret" for a secret. */
    public String secretOf(String clientId) {
        return clientId + "-secret";
    }

    /** Tokens of demo users and service clients, for tests and for loading the demo content. */
    public Tokens tokens() {
        return new Tokens(issuer());
    }

    @Override
    public void close() {
        server.close();
        if (throwAway != null) {
            Folders.delete(throwAway);
        }
    }

    private static Keycloak start(
            Path folder, Settings settings, List<String> options, @Nullable Path throwAway, Progress progress) {
        var distribution = KeycloakDistribution.prepared(progress);
        var instance = distribution.instance(folder);
        Realm.withDemo().writeTo(instance);
        var command = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--http-management-port=" + settings.keycloakManagementPort(),
                "--hostname=http://localhost:" + settings.keycloakPort()));
        command.addAll(options);
        var server = Child.java("keycloak", instance, distribution.arguments(instance, command), environment(settings));
        try {
            server.awaitReady(
                    URI.create("http://127.0.0.1:" + settings.keycloakManagementPort() + "/health/ready"), START_LIMIT);
        } catch (StackException failure) {
            server.close();
            throw failure;
        }
        return new Keycloak(server, settings.keycloakPort(), throwAway);
    }

    private static Map<String, String> environment(Settings settings) {
        var environment = new HashMap<String, String>();
        environment.put("MITEINANDER_SITE_ORIGIN", settings.siteOrigin());
        environment.put("MITEINANDER_SMTP_PORT", Integer.toString(settings.smtpPort()));
        environment.put("MITEINANDER_VERIFY_EMAIL", "false");
        environment.put("MITEINANDER_READER_SECRET", "miteinander-reader-secret");
        environment.put("MITEINANDER_IMPORTER_SECRET", "miteinander-importer-secret");
        environment.put("MITEINANDER_KEYCLOAK_CLIENT_SECRET", "miteinander-backend-secret");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return environment;
    }

    /** Keycloak imports a realm once; a later change of the files needs an empty start. */
    private static void sayIfRealmChanged(Path folder, Progress progress) {
        var stamp = Folders.create(folder).resolve("realm.sha256");
        var checksum = Realm.withDemo().checksum();
        try {
            if (!Files.exists(stamp)) {
                Files.writeString(stamp, checksum);
            } else if (!Files.readString(stamp).equals(checksum)) {
                progress.say("The realm files changed since they were imported: ./start --fresh imports them again");
            }
        } catch (IOException failure) {
            throw new StackException("The checksum of the realm cannot be kept in " + stamp + ".", failure);
        }
    }
}
