package de.miteinander.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.testing.Town;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A loop or a guesser is stopped after so many requests a minute, and nobody else with it. */
@Town
@TestProfile(RateLimitTest.FiveAMinute.class)
class RateLimitTest {

    public static final class FiveAMinute implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("miteinander.rate-limit.requests-per-minute", "5");
        }
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() {
        String address = address();
        Response refused = null;
        // Eleven requests cannot fit into two windows of five.
        for (int i = 0; i < 11 && refused == null; i++) {
            Response answer = from(address);
            assertThat(answer.header("RateLimit")).matches("\"default\";r=[0-4];t=\\d+");
            refused = answer.statusCode() == 429 ? answer : null;
        }
        assertThat(refused).isNotNull();
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("type")).endsWith("/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);

        assertThat(from(address()).statusCode()).isEqualTo(200);
    }

    private static Response from(String address) {
        return given().header("X-Forwarded-For", address).get("/api/v1/processes");
    }

    /** One that no other test uses (RFC 3849). */
    private static String address() {
        return "2001:db8::" + UUID.randomUUID().toString().substring(0, 4);
    }
}
