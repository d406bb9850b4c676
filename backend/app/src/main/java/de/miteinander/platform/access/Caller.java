package de.miteinander.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonNumber;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is asking: a person with an account, a service, or nobody known. */
@RequestScoped
public class Caller {

    /** Attributes that the account feature puts on the identity. */
    public static final String ACCOUNT_ID = "miteinander.account";

    public static final String PERSON_ID = "miteinander.person";
    public static final String STATUS = "miteinander.status";
    public static final String RIGHTS = "miteinander.rights";
    public static final String SERVICE = "miteinander.service";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public static boolean waitsForApproval(SecurityIdentity identity) {
        Object status = identity.getAttribute(STATUS);
        return "NONE".equals(status) || "PENDING".equals(status);
    }

    public static @Nullable UUID personId(SecurityIdentity identity) {
        return identity.getAttribute(PERSON_ID);
    }

    public static boolean has(SecurityIdentity identity, String right) {
        Set<String> rights = identity.getAttribute(RIGHTS);
        return rights != null && rights.contains(right);
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean isService() {
        return Boolean.TRUE.equals(identity.getAttribute(SERVICE));
    }

    public boolean has(String right) {
        return has(identity, right);
    }

    /** May read what the network shares among itself: every approved account and no service. */
    public boolean readsNetwork() {
        return has(Permission.READ_NETWORK);
    }

    public Set<String> rights() {
        Set<String> rights = identity.getAttribute(RIGHTS);
        return rights == null ? Set.of() : rights;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** The token's subject; for a service, its client. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public @Nullable UUID accountId() {
        return identity.getAttribute(ACCOUNT_ID);
    }

    public @Nullable UUID personId() {
        return personId(identity);
    }

    /** When the person proved who they are; null for a service, and where the token does not say it. */
    public @Nullable Instant signedInAt() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        Object time = token.getClaim("auth_time");
        return switch (time) {
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
            case JsonNumber seconds -> Instant.ofEpochSecond(seconds.longValue());
            case null, default -> null;
        };
    }

    /** The name under which deeds are recorded: an account's id or a service's name, never a person's name. */
    public String pseudonym() {
        UUID account = accountId();
        return account == null ? subject() : account.toString();
    }
}
