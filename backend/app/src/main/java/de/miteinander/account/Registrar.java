package de.miteinander.account;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.actor.People;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Role;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets people in. */
@ApplicationScoped
class Registrar {

    /**
     * Whoever was given one of these roles in Keycloak by its administrator has been looked at already; otherwise nobody
     * could approve the first coordinator.
     */
    private static final Set<String> TRUSTED =
            Set.of(Role.COORDINATOR, Role.STEERING, Role.COUNCIL, Role.DATA_STEWARD, Role.PRIVACY_OFFICER, Role.ADMIN);

    private final Accounts accounts;
    private final People people;
    private final KeycloakRoles keycloakRoles;
    private final MergePatch patches;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Registrar(
            Accounts accounts,
            People people,
            KeycloakRoles keycloakRoles,
            MergePatch patches,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.keycloakRoles = keycloakRoles;
        this.patches = patches;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AccountDetail register(Registration registration, @Nullable String email) {
        if (caller.isService()) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    Message.of(
                            "Registrieren können sich nur Menschen; was ein Dienst darf, steht fest.",
                            "Only people register; what a service may do is fixed."));
        }
        if (accounts.ofSubject(caller.subject()).isPresent()) {
            throw ProblemException.duplicate("", "Sie sind schon registriert.", "You are registered already.");
        }
        Instant now = Time.now(clock);
        List<String> roles = caller.roles().stream()
                .filter(role -> TRUSTED.contains(role) || role.equals(Role.MEMBER))
                .sorted()
                .toList();
        Account account = new Account(caller.subject(), registration, email, roles, now);
        accounts.add(account);
        audit.record("REGISTER", "Account", account.id());
        if (roles.stream().anyMatch(TRUSTED::contains)) {
            decide(
                    account,
                    new AccountDecision(AccountDecision.Decision.APPROVE, "Rolle in Keycloak vergeben: " + roles),
                    now);
        }
        accounts.flush();
        return AccountDetail.of(account);
    }

    @Transactional
    AccountDetail decide(UUID id, AccountDecision decision, Version expected) {
        Account account = accounts.get(id);
        expected.mustBe(account.version());
        decide(account, decision, Time.now(clock));
        accounts.flush();
        return AccountDetail.of(account);
    }

    private void decide(Account account, AccountDecision decision, Instant now) {
        boolean letIn = decision.decision().from(account.status()) == AccountStatus.APPROVED;
        if (letIn && account.personId() == null) {
            account.standFor(people.register(account.displayName()));
        }
        account.decide(decision, caller.pseudonym(), now);
        // The reason stands with the account, where it goes when the person goes; the audit never forgets.
        audit.record(decision.decision().name(), "Account", account.id(), "status");
    }

    @Transactional
    AccountDetail change(UUID id, JsonNode patch, Version expected) {
        Account account = accounts.get(id);
        expected.mustBe(account.version());
        AccountChange change = patches.apply(AccountChange.of(account), patch, AccountChange.class);
        Instant now = Time.now(clock);
        account.rename(change.displayName(), now);
        boolean rolesChange = !Set.copyOf(change.roles()).equals(Set.copyOf(account.roles()));
        if (rolesChange) {
            refuseOwnDemotion(account, change);
            account.noteRoles(change.roles().stream().distinct().sorted().toList(), now);
        }
        audit.record("CHANGE", "Account", id, "displayName", "roles");
        accounts.flush();
        AccountDetail changed = AccountDetail.of(account);
        // Last, so that nothing is said to Keycloak that the database then refuses; and outside of the transaction's
        // thread, because the HTTP client would carry the transaction to threads of its own and break its rollback.
        if (rolesChange) {
            QuarkusTransaction.suspendingExisting().run(() -> keycloakRoles.set(account.subject(), changed.roles()));
        }
        return changed;
    }

    private void refuseOwnDemotion(Account account, AccountChange change) {
        if (account.id().equals(caller.accountId()) && !change.roles().contains(Role.COORDINATOR)) {
            throw ProblemException.conflict(
                    "Die eigene Rolle „Koordination“ kann nur eine andere Person entziehen.",
                    "Only someone else can take away your own coordinator role.");
        }
    }
}
