package de.miteinander.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged backend in a process of its own. */
final class Backend implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Child program;

    private Backend(Child program) {
        this.program = program;
    }

    static Backend start(Settings settings, Path folder, Database database, Keycloak keycloak) {
        if (!Files.exists(settings.backendJar())) {
            throw new StackException("The backend is not packaged: " + settings.backendJar() + " is missing.");
        }
        var program = Child.java(
                "backend", folder, arguments(settings.backendJar()), environment(settings, database, keycloak));
        try {
            program.awaitReady(
                    URI.create("http://127.0.0.1:" + settings.backendPort() + "/q/health/ready"), START_LIMIT);
        } catch (StackException failure) {
            program.close();
            throw failure;
        }
        return new Backend(program);
    }

    boolean isAlive() {
        return program.isAlive();
    }

    ProcessHandle process() {
        return program.process();
    }

    /** Ends it as a power cut would: at once, without a chance to finish anything. */
    void kill() {
        program.kill();
    }

    @Override
    public void close() {
        program.close();
    }

    private static List<String> arguments(Path jar) {
        var arguments = new ArrayList<>(List.of("-Xmx512m", "-Dfile.encoding=UTF-8"));
        var cache = jar.resolveSibling("app.aot");
        if (Files.exists(cache)) {
            arguments.add("-XX:AOTCache=" + cache);
        }
        arguments.add("-jar");
        arguments.add(jar.toString());
        return arguments;
    }

    private static Map<String, String> environment(Settings settings, Database database, Keycloak keycloak) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.backendPort()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
        environment.put("MITEINANDER_KEYCLOAK_URL", keycloak.url());
        environment.put("MITEINANDER_KEYCLOAK_REALM", keycloak.realm());
        environment.put("MITEINANDER_KEYCLOAK_CLIENT_ID", keycloak.backendClientId());
        environment.put("MITEINANDER_KEYCLOAK_CLIENT_SECRET", keycloak.secretOf(keycloak.backendClientId()));
        environment.put("MITEINANDER_SITE_ORIGIN", settings.siteOrigin());
        return environment;
    }
}
