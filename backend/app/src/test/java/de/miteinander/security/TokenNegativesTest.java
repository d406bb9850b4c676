package de.miteinander.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import io.restassured.RestAssured;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tokens that look right and are not: none is accepted, each gets the same problem. */
@Town
class TokenNegativesTest {

    private static final String PATH = "/api/v1/me";
    private static final KeyPair FOREIGN = foreignKeys();

    @Test
    void theRightTokenIsAccepted() {
        given().header("Authorization", "Bearer " + valid()).get(PATH).then().statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> wrongOnes() {
        Map<String, String> headers = new LinkedHashMap<>();
        tokens().forEach((name, token) -> headers.put(name, "Bearer " + token));
        headers.put("no scheme", valid());
        headers.put("Basic scheme", "Basic " + Base64.getEncoder().encodeToString("koordination:geheim".getBytes()));
        headers.put(
                "token as Basic password", "Basic " + Base64.getEncoder().encodeToString(("x:" + valid()).getBytes()));
        headers.put("DPoP scheme", "DPoP " + valid());
        headers.put("empty Bearer", "Bearer ");
        headers.put("Bearer and a word", "Bearer null");
        headers.put("two tokens in one header", "Bearer " + valid() + "," + valid());
        headers.put("quoted token", "Bearer \"" + valid() + "\"");
        assertThat(headers.size()).isGreaterThanOrEqualTo(30);
        return headers.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> refused(entry.getValue())));
    }

    private static void refused(String authorization) {
        var answer = given().header("Authorization", authorization).get(PATH);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.path("type").toString()).endsWith("/unauthenticated");
        // No token is needed for a public operation, but a wrong one is never overlooked. What is no Bearer token at
        // all
        // counts as none.
        int open = given().header("Authorization", authorization)
                .get("/api/v1/pages")
                .statusCode();
        assertThat(open).isEqualTo(authorization.matches("Bearer .+") ? 401 : 200);
    }

    private static Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        Principal coordinator = People.COORDINATOR;
        Instant now = Instant.now();
        tokens.put("alg none", unsigned("{\"alg\":\"none\",\"typ\":\"JWT\"}"));
        tokens.put("alg None", unsigned("{\"alg\":\"None\",\"typ\":\"JWT\"}"));
        tokens.put("alg none with a signature", unsigned("{\"alg\":\"none\"}") + "c2ln");
        tokens.put("HS256 with the public key", hmac("HS256", "HmacSHA256", Principal.publicKey()));
        tokens.put("HS512 with the public key", hmac("HS512", "HmacSHA512", Principal.publicKey()));
        tokens.put("HS256 with an empty-looking key", hmac("HS256", "HmacSHA256", new byte[32]));
        tokens.put("another key", coordinator.claims().sign(FOREIGN.getPrivate()));
        tokens.put(
                "another key with a known-looking kid",
                coordinator.claims().jws().keyId("miteinander").sign(FOREIGN.getPrivate()));
        tokens.put(
                "kid with a path",
                coordinator.claims().jws().keyId("../../dev/null").sign(FOREIGN.getPrivate()));
        tokens.put(
                "kid with SQL", coordinator.claims().jws().keyId("' OR 1=1 --").sign(FOREIGN.getPrivate()));
        tokens.put(
                "jku of an attacker",
                coordinator
                        .claims()
                        .jws()
                        .header("jku", "https://attacker.test/keys")
                        .sign(FOREIGN.getPrivate()));
        tokens.put(
                "x5u of an attacker",
                coordinator
                        .claims()
                        .jws()
                        .header("x5u", "https://attacker.test/cert")
                        .sign(FOREIGN.getPrivate()));
        tokens.put(
                "jwk of an attacker",
                coordinator
                        .claims()
                        .jws()
                        .header("jwk", Map.of("kty", "RSA", "e", "AQAB", "n", "AQAB"))
                        .sign(FOREIGN.getPrivate()));
        tokens.put("wrong issuer", sign(coordinator.claims().issuer("https://login.test/realms/other")));
        tokens.put("issuer with a slash more", sign(coordinator.claims().issuer(Principal.issuer() + "/")));
        tokens.put("no issuer", withoutClaim("iss"));
        tokens.put("another audience", sign(coordinator.claims().audience("account")));
        tokens.put("audience of the SPA", sign(coordinator.claims().audience("miteinander-spa")));
        tokens.put("no audience", withoutClaim("aud"));
        tokens.put(
                "expired",
                sign(coordinator.claims().issuedAt(now.minusSeconds(900)).expiresAt(now.minusSeconds(600))));
        tokens.put(
                "expired a minute ago",
                sign(coordinator.claims().issuedAt(now.minusSeconds(360)).expiresAt(now.minusSeconds(60))));
        tokens.put("no expiry", withoutClaim("exp"));
        tokens.put(
                "not valid yet",
                sign(coordinator.claims().claim("nbf", now.plusSeconds(3600).getEpochSecond())));
        tokens.put(
                "issued in the future",
                sign(coordinator.claims().issuedAt(now.plusSeconds(3600)).expiresAt(now.plusSeconds(7200))));
        tokens.put("ID token", sign(coordinator.claims().claim("typ", "ID").audience("miteinander-spa")));
        tokens.put("ID token for this audience", sign(coordinator.claims().claim("typ", "ID")));
        tokens.put("refresh token", sign(coordinator.claims().claim("typ", "Refresh")));
        tokens.put("logout token", sign(coordinator.claims().claim("typ", "Logout")));
        tokens.put("no subject", withoutClaim("sub"));
        tokens.put("no user name", withoutClaim("preferred_username"));
        tokens.put("no type", withoutClaim("typ"));
        tokens.put("no time of issue", withoutClaim("iat"));
        tokens.put("tampered payload", tampered());
        tokens.put("cut signature", valid().substring(0, valid().length() - 10));
        tokens.put("no signature", valid().substring(0, valid().lastIndexOf('.') + 1));
        tokens.put("two parts", valid().substring(0, valid().lastIndexOf('.')));
        tokens.put("five parts", valid() + ".a.b");
        tokens.put("opaque", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        tokens.put("not base64", "a*b.c*d.e*f");
        tokens.put("payload that is no JSON", encode("{\"alg\":\"RS256\"}") + "." + encode("hello") + ".c2ln");
        tokens.put("payload that is an array", encode("{\"alg\":\"RS256\"}") + "." + encode("[]") + ".c2ln");
        tokens.put("8 KiB of letters", "a".repeat(8 * 1024));
        return tokens;
    }

    @Test
    void aTokenInTheQueryIsNoToken() {
        for (String name : List.of("access_token", "token", "bearer", "jwt")) {
            var answer = given().get(PATH + "?" + name + "=" + valid());
            assertThat(answer.statusCode()).as(name).isEqualTo(401);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void aTokenInACookieOrABodyIsNoToken() {
        assertThat(given().cookie("access_token", valid()).get(PATH).statusCode())
                .isEqualTo(401);
        assertThat(given().cookie("q_session", valid()).get(PATH).statusCode()).isEqualTo(401);
        assertThat(given().header("X-Access-Token", valid()).get(PATH).statusCode())
                .isEqualTo(401);
        assertThat(given().header("Proxy-Authorization", "Bearer " + valid())
                        .get(PATH)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void twoAuthorizationHeadersAreRefused() throws IOException {
        String wrong = People.MEMBER.claims().sign(FOREIGN.getPrivate());
        assertThat(raw("Authorization: Bearer " + wrong + "\r\nAuthorization: Bearer " + valid()))
                .isIn(400, 401);
        assertThat(raw("Authorization: Bearer " + valid() + "\r\nAuthorization: Bearer " + wrong))
                .isIn(400, 401);
    }

    @Test
    void aGiantTokenIsRefusedBeforeItIsRead() throws IOException {
        for (int kibibytes : List.of(64, 1024)) {
            assertThat(raw("Authorization: Bearer " + "a".repeat(kibibytes * 1024)))
                    .isIn(0, 400, 401, 413, 431);
        }
    }

    private static String valid() {
        return People.COORDINATOR.token();
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.sign(Principal.privateKey());
    }

    /** A right token but for one claim; signed by hand, because the builder would put the claim back. */
    private static String withoutClaim(String name) {
        try {
            ObjectNode claims = (ObjectNode)
                    new ObjectMapper().readTree(Base64.getUrlDecoder().decode(valid().split("\\.")[1]));
            claims.remove(name);
            String signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims.toString());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(Principal.privateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String unsigned(String header) {
        return encode(header) + "." + valid().split("\\.")[1] + ".";
    }

    private static String hmac(String name, String algorithm, byte[] key) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            String signed = encode("{\"alg\":\"" + name + "\",\"typ\":\"JWT\"}") + "." + valid().split("\\.")[1];
            return signed + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A member's token whose payload was changed to the coordinator's. */
    private static String tampered() {
        String[] member = People.MEMBER.token().split("\\.");
        String[] coordinator = valid().split("\\.");
        return member[0] + "." + coordinator[1] + "." + member[2];
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair foreignKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int raw(String headers) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(
                        ("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                return answer.length() < 12 ? 0 : Integer.parseInt(answer.substring(9, 12));
            } catch (java.net.SocketException closed) {
                return 0;
            }
        }
    }
}
