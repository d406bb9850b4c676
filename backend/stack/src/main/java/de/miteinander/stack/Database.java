package de.miteinander.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with one database that belongs to the ordinary role of the backend. */
public final class Database implements AutoCloseable {

    private static final String NAME = "miteinander";

    private final EmbeddedPostgres server;
    private final @Nullable Path throwAway;

    private Database(EmbeddedPostgres server, @Nullable Path throwAway) {
        this.server = server;
        this.throwAway = throwAway;
    }

    /** An empty database on a random port, gone when closed; trades durability for speed. */
    public static Database temporary() {
        var folder = Folders.temporary("postgres");
        return start(builder(folder.resolve("data"), folder.resolve("postgres.log")), folder, false);
    }

    /** Keeps its data in {@code folder} between runs. */
    public static Database kept(Path folder, int port) {
        var data = Folders.create(folder).resolve("data");
        return start(builder(data, folder.resolve("postgres.log")).setPort(port), null, true);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    public String username() {
        return NAME;
    }

    public String password() {
        return NAME;
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new StackException("PostgreSQL did not stop.", failure);
        } finally {
            if (throwAway != null) {
                Folders.delete(throwAway);
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        Folders.create(Folders.cache().resolve("postgres")).toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
    }

    private static Database start(EmbeddedPostgres.Builder builder, @Nullable Path throwAway, boolean durable) {
        var flag = durable ? "on" : "off";
        try {
            var server = builder.setServerConfig("fsync", flag)
                    .setServerConfig("synchronous_commit", flag)
                    .setServerConfig("full_page_writes", flag)
                    .setServerConfig("max_connections", "100")
                    .start();
            createDatabase(server);
            return new Database(server, throwAway);
        } catch (IOException | SQLException failure) {
            throw new StackException("PostgreSQL did not start: " + failure.getMessage(), failure);
        }
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + NAME + "'");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
        }
    }
}
