package de.miteinander.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipInputStream;

/** Keycloak unpacked and built once per user and version, below the cache folder. */
final class KeycloakDistribution {

    /** What is fixed by the build; all else may differ per start. */
    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=true");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    static KeycloakDistribution prepared(Progress progress) {
        var properties = properties();
        var zip = Path.of(properties.getProperty("zip"));
        var name = "keycloak-" + properties.getProperty("version");
        var cache = Folders.create(Folders.cache());
        var home = cache.resolve(name);
        var marker = home.resolve("miteinander-built");
        try (var lockFile = FileChannel.open(
                        cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lockFile.lock()) {
            if (!Files.exists(marker) || !lock.isValid()) {
                progress.say("Unpacking and building Keycloak once (half a minute)");
                Folders.delete(home);
                unpack(zip, cache);
                var distribution = new KeycloakDistribution(home);
                Child.java("keycloak-build", home, distribution.arguments(home, BUILD), Map.of())
                        .awaitEnd(Duration.ofMinutes(5));
                Files.createFile(marker);
            }
        } catch (IOException failure) {
            throw new StackException("Keycloak could not be unpacked to " + home + ".", failure);
        }
        return new KeycloakDistribution(home);
    }

    /** A folder with data of its own that shares the program, so that several servers can run at once. */
    Path instance(Path folder) {
        Folders.create(folder);
        for (var shared : List.of("lib", "conf", "providers", "themes")) {
            var link = folder.resolve(shared);
            try {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, home.resolve(shared));
            } catch (IOException failure) {
                throw new StackException("Could not link " + link + ".", failure);
            }
        }
        return folder.toAbsolutePath();
    }

    /** The Java command line of {@code kc.sh} without the shell between, so that signals reach the server. */
    List<String> arguments(Path instance, List<String> command) {
        var arguments = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + instance,
                "-Djboss.server.config.dir=" + instance.resolve("conf"),
                "-cp",
                instance.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        arguments.addAll(command);
        return arguments;
    }

    private static Properties properties() {
        var properties = new Properties();
        try (InputStream stream = KeycloakDistribution.class.getResourceAsStream("/keycloak/distribution.properties")) {
            if (stream == null) {
                throw new StackException(
                        "The stack was not built by Maven: keycloak/distribution.properties is missing.");
            }
            properties.load(stream);
        } catch (IOException failure) {
            throw new StackException("keycloak/distribution.properties cannot be read.", failure);
        }
        return properties;
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (var stream = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(stream, file);
                }
            }
        }
    }
}
