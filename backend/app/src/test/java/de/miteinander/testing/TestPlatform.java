package de.miteinander.testing;

import de.miteinander.stack.Database;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * What the tests of the running application stand on: a real, empty PostgreSQL and a key that signs access tokens. The
 * tokens go through the same verification as Keycloak's; only who signs them differs. Tests with a real Keycloak are the
 * integration tests.
 */
public final class TestPlatform implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "https://login.test/realms/miteinander";
    static final String PRIVATE_KEY = "miteinander.test.private-key";
    static final String PUBLIC_KEY = "miteinander.test.public-key";
    static final String JDBC_URL = "miteinander.test.jdbc-url";
    static final String JDBC_USER = "miteinander.test.jdbc-user";
    static final String JDBC_PASSWORD = "miteinander.test.jdbc-password";

    private Database database;

    @Override
    public Map<String, String> start() {
        database = Database.temporary();
        KeyPair keys = keys();
        String publicKey = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        System.setProperty(PUBLIC_KEY, publicKey);
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty(JDBC_USER, database.username());
        System.setProperty(JDBC_PASSWORD, database.password());
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.username",
                database.username(),
                "quarkus.datasource.password",
                database.password(),
                "quarkus.oidc.public-key",
                publicKey,
                "quarkus.oidc.token.issuer",
                ISSUER,
                "miteinander.keycloak.url",
                "http://localhost:9");
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop() {
        database.close();
    }
}
