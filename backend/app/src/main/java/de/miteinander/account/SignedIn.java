package de.miteinander.account;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Rights;
import de.miteinander.platform.sql.Rows;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a verified token what the product knows of its owner: the account's status and, for an approved one, its
 * rights. It is read on every request, so that an approval or a suspension takes effect at once.
 */
@ApplicationScoped
class SignedIn implements SecurityIdentityAugmentor {

    private static final String SERVICE_PREFIX = "service-account-";

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(1);

    private final Jdbi database;
    private final Clock clock;

    SignedIn(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the token's owner is to us. */
    record Known(UUID id, AccountStatus status, @Nullable UUID personId) {}

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal principal)) {
            return Uni.createFrom().item(identity);
        }
        String username = principal.getClaim("preferred_username");
        // The name tells a service from a person; without it a service would pass for an unknown person.
        if (principal.getSubject() == null || username == null || isFromTheFuture(principal)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        if (username.startsWith(SERVICE_PREFIX)) {
            return Uni.createFrom().item(service(identity, principal, username));
        }
        return context.runBlocking(() -> person(identity, principal));
    }

    private boolean isFromTheFuture(OidcJwtCallerPrincipal principal) {
        return principal.getIssuedAtTime()
                > clock.instant().plus(CLOCKS_MAY_DIFFER).getEpochSecond();
    }

    private static SecurityIdentity service(
            SecurityIdentity identity, OidcJwtCallerPrincipal principal, String username) {
        String scope = principal.getClaim("scope");
        Set<String> rights = Rights.ofService(scope == null ? Set.of() : Set.of(scope.split(" ")));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Named(username.substring(SERVICE_PREFIX.length())))
                .addAttributes(Map.of(Caller.SERVICE, true, Caller.RIGHTS, rights))
                .addPermissionChecker(wanted -> Uni.createFrom().item(grants(rights, wanted)))
                .build();
    }

    private SecurityIdentity person(SecurityIdentity identity, OidcJwtCallerPrincipal principal) {
        String subject = principal.getSubject();
        Optional<Known> known = find(subject);
        boolean approved =
                known.map(it -> it.status() == AccountStatus.APPROVED).orElse(false);
        Set<String> rights = approved ? Rights.ofPerson(identity.getRoles()) : Set.of();
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity)
                .setPrincipal(principal)
                .addAttribute(Caller.RIGHTS, rights)
                .addAttribute(Caller.STATUS, known.map(it -> it.status().name()).orElse("NONE"))
                .addPermissionChecker(wanted -> Uni.createFrom().item(grants(rights, wanted)));
        known.ifPresent(it -> {
            builder.addAttribute(Caller.ACCOUNT_ID, it.id());
            UUID person = it.personId();
            if (person != null && approved) {
                builder.addAttribute(Caller.PERSON_ID, person);
            }
        });
        return builder.build();
    }

    private Optional<Known> find(String subject) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT id, status, person_id FROM account WHERE subject = :subject")
                        .bind("subject", subject)
                        .map(Rows.of(Known.class))
                        .findOne());
    }

    /** {@code measures:write} arrives as the name {@code measures} with the action {@code write}. */
    private static boolean grants(Set<String> rights, Permission wanted) {
        String actions = wanted.getActions();
        if (actions == null || actions.isEmpty()) {
            return rights.contains(wanted.getName());
        }
        return Arrays.stream(actions.split(",")).anyMatch(action -> rights.contains(wanted.getName() + ":" + action));
    }

    private record Named(String name) implements Principal {

        @Override
        public String getName() {
            return name;
        }
    }
}
