package de.miteinander.platform.http;

import de.miteinander.platform.access.Permission;
import de.miteinander.platform.time.Time;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What machines look for at fixed places: where to report a weakness (RFC 9116), and which server issues the tokens this
 * API accepts (RFC 9728).
 */
@Singleton
class WellKnown {

    private static final Duration HOLDS = Duration.ofDays(180);

    private final String siteOrigin;
    private final String securityContact;
    private final Optional<String> issuer;
    private final Clock clock;

    WellKnown(
            @ConfigProperty(name = "miteinander.site-origin") String siteOrigin,
            @ConfigProperty(name = "miteinander.security-contact") String securityContact,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server,
            Clock clock) {
        this.siteOrigin = siteOrigin;
        this.securityContact = securityContact;
        // The address this API reaches the server by may be an inner one; what stands in the tokens is the outer one.
        this.issuer = issuer.or(() -> server);
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.get("/.well-known/security.txt").handler(this::securityContact);
        router.get("/.well-known/oauth-protected-resource").handler(this::protectedResource);
    }

    private void securityContact(RoutingContext request) {
        String text = """
                Contact: %s
                Expires: %s
                Preferred-Languages: de, en
                Canonical: %s/.well-known/security.txt
                """.formatted(securityContact, Time.now(clock).plus(HOLDS), siteOrigin);
        request.response()
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(text);
    }

    private void protectedResource(RoutingContext request) {
        JsonObject metadata = new JsonObject()
                .put("resource", siteOrigin + "/api/v1")
                .put("authorization_servers", new JsonArray(issuer.stream().toList()))
                .put("bearer_methods_supported", new JsonArray(List.of("header")))
                .put(
                        "scopes_supported",
                        new JsonArray(List.of(
                                Permission.READ_ACTORS,
                                Permission.WRITE_ACTORS,
                                Permission.READ_MEASURES,
                                Permission.WRITE_MEASURES,
                                Permission.READ_INDICATORS,
                                Permission.READ_OBSERVATIONS,
                                Permission.WRITE_OBSERVATIONS)));
        request.response().putHeader("Content-Type", "application/json").end(metadata.encode());
    }
}
