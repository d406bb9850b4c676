package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm as production imports it, and what the demo overlay adds. */
class RealmTest {

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new ObjectMapper().readTree(RealmTest.class.getResource("/keycloak/realm.json"));
    }

    @Test
    void realmOfProductionHasNoPersonAndNoKnownSecret() {
        for (var user : realm.path("users")) {
            assertThat(user.path("serviceAccountClientId").asText()).isNotEmpty();
            assertThat(user.has("credentials")).isFalse();
        }
        for (var client : realm.path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            if (client.path("publicClient").asBoolean()) {
                assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                        .isEqualTo("S256");
            } else {
                assertThat(client.path("secret").asText()).matches("\\$\\{MITEINANDER_[A-Z_]+}");
            }
        }
    }

    @Test
    void signInIsProtectedAndBilingual() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)");
        assertThat(realm.path("supportedLocales").toString()).isEqualTo("[\"de\",\"en\"]");
    }

    @Test
    void overlayAddsToTheSameClientInsteadOfASecondOne(@TempDir Path folder) throws IOException {
        Realm.withDemo().writeTo(folder);

        var merged =
                new ObjectMapper().readTree(Files.readString(folder.resolve("data/import/miteinander-realm.json")));
        var applications = StreamSupport.stream(merged.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals("miteinander-spa"))
                .toList();

        assertThat(applications).hasSize(1);
        assertThat(applications.getFirst().path("redirectUris")).hasSize(2);
        assertThat(applications.getFirst().path("publicClient").asBoolean()).isTrue();
        assertThat(merged.path("users")).hasSize(11);
    }
}
