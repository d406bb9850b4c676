package de.miteinander.account;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Role;
import de.miteinander.workinggroup.Memberships;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Describes the caller to the caller. */
@ApplicationScoped
class WhoAmI {

    private static final Set<String> OURS = Set.of(
            Role.COORDINATOR,
            Role.STEERING,
            Role.COUNCIL,
            Role.DATA_STEWARD,
            Role.PRIVACY_OFFICER,
            Role.ADMIN,
            Role.MEMBER);

    private final Accounts accounts;
    private final Memberships memberships;
    private final Caller caller;
    private final SecurityIdentity identity;

    WhoAmI(Accounts accounts, Memberships memberships, Caller caller, SecurityIdentity identity) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.caller = caller;
        this.identity = identity;
    }

    @Transactional
    Me describe() {
        var account = accounts.ofSubject(caller.subject()).map(AccountDetail::of);
        UUID person = caller.personId();
        List<Me.MyMembership> groups = person == null
                ? List.of()
                : memberships.current(person).stream()
                        .map(it -> new Me.MyMembership(
                                it.membershipId(),
                                it.workingGroupId(),
                                it.code(),
                                it.name(),
                                it.role().name(),
                                it.role().moderates()))
                        .toList();
        return new Me(
                caller.subject(),
                account.map(AccountDetail::displayName).orElseGet(this::nameInToken),
                account.map(it -> it.status().name()).orElse("NONE"),
                account.orElse(null),
                person,
                caller.roles().stream().filter(OURS::contains).sorted().toList(),
                caller.rights().stream().sorted().toList(),
                groups);
    }

    private String nameInToken() {
        if (identity.getPrincipal() instanceof OidcJwtCallerPrincipal token) {
            String name = token.getClaim("name");
            return name == null ? caller.subject() : name;
        }
        return caller.subject();
    }
}
