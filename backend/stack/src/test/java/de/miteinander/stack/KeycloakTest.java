package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakTest {

    private static Keycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.temporary();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "koordination, coordinator",
        "lenkung, steering",
        "rat, council",
        "datenpflege, data-steward",
        "datenschutz, privacy-officer",
        "technik, admin",
        "mitglied, member",
        "moderation-sprache,",
        "moderation-wohnen,",
        "wartend,"
    })
    void tokenOfADemoUserCarriesItsCoarseRoleAndTheAudienceOfTheApi(String username, String role) throws IOException {
        var claims = claims(keycloak.tokens().ofUser(username));

        assertThat(texts(claims.at("/realm_access/roles"))).isEqualTo(role == null ? List.of() : List.of(role));
        assertThat(claims.path("aud").asText()).isEqualTo("miteinander-api");
        assertThat(claims.path("iss").asText()).isEqualTo(keycloak.issuer());
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "miteinander-reader, profile actors:read indicators:read measures:read observations:read",
        "miteinander-importer, profile indicators:read observations:read observations:write"
    })
    void tokenOfAServiceCarriesItsNameItsNarrowScopesAndNoRole(String clientId, String scopes) throws IOException {
        var claims = claims(keycloak.tokens().ofClient(clientId, keycloak.secretOf(clientId)));

        assertThat(claims.path("scope").asText().split(" ")).containsExactlyInAnyOrder(scopes.split(" "));
        assertThat(claims.path("preferred_username").asText()).isEqualTo("service-account-" + clientId);
        assertThat(claims.path("aud").asText()).isEqualTo("miteinander-api");
        assertThat(claims.has("realm_access")).isFalse();
        assertThat(claims.has("resource_access")).isFalse();
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    @Test
    void tokenOfTheBackendIsNotMeantForTheApi() throws IOException {
        var clientId = keycloak.backendClientId();

        var claims = claims(keycloak.tokens().ofClient(clientId, keycloak.secretOf(clientId)));

        assertThat(claims.path("aud").toString()).doesNotContain("miteinander-api");
        assertThat(texts(claims.at("/resource_access/realm-management/roles")))
                .containsExactlyInAnyOrder("manage-users", "view-users", "query-users", "query-groups");
    }
}
