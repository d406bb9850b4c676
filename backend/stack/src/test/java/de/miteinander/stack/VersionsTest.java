package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Production runs what was tested: the images name the versions of the build. */
class VersionsTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();

    @Test
    void keycloakIsTheSameInProduction() throws IOException {
        var images = Pattern.compile("FROM keycloak/keycloak:(\\S+)")
                .matcher(Files.readString(ROOT.resolve("deploy/keycloak/Dockerfile")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(images).hasSize(2).containsOnly(property("keycloak.version"));
    }

    @Test
    void postgresIsTheSameInProduction() throws IOException {
        var image =
                Pattern.compile("image: postgres:(\\S+)").matcher(Files.readString(ROOT.resolve("docker-compose.yml")));

        assertThat(image.find()).isTrue();
        assertThat(property("postgres.binaries.version")).startsWith(image.group(1) + ".");
    }

    private static String property(String name) throws IOException {
        var value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<")
                .matcher(Files.readString(ROOT.resolve("backend/pom.xml")));
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }
}
