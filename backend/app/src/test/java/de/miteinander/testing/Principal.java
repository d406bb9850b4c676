package de.miteinander.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Someone who calls the API in a test, named by what they are. */
public record Principal(String subject, String username, Set<String> roles, String scope) {

    public static Principal person(String username, String... roles) {
        return new Principal(
                UUID.nameUUIDFromBytes(username.getBytes()).toString(),
                username,
                Set.of(roles),
                "openid profile email");
    }

    public static Principal service(String client, String... scopes) {
        return new Principal(
                UUID.nameUUIDFromBytes(client.getBytes()).toString(),
                "service-account-" + client,
                Set.of(),
                String.join(" ", scopes));
    }

    /** A valid access token, as Keycloak would issue it. */
    public String token() {
        return claims().sign(privateKey());
    }

    /** A valid access token of someone who signed in a while ago. */
    public String tokenSignedIn(Duration ago) {
        return claims().claim("auth_time", Instant.now().minus(ago).getEpochSecond())
                .sign(privateKey());
    }

    public JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(TestPlatform.ISSUER)
                .subject(subject)
                .audience("miteinander-api")
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5))
                .claim("typ", "Bearer")
                .claim("auth_time", Instant.now().getEpochSecond())
                .claim("azp", "miteinander-spa")
                .claim("preferred_username", username)
                .claim("name", username)
                .claim("email", username + "@example.org")
                .claim("scope", scope)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)));
    }

    public static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(TestPlatform.PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String issuer() {
        return TestPlatform.ISSUER;
    }

    /** The public half of the signing key, as anyone can fetch it. */
    public static byte[] publicKey() {
        return Base64.getDecoder().decode(System.getProperty(TestPlatform.PUBLIC_KEY));
    }

    /** A request of this principal. */
    public RequestSpecification asks() {
        return given().auth().oauth2(token()).header("Accept-Language", "de");
    }
}
