package de.miteinander.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who has registered and is let in, or not, by the coordination office. The sign-in itself is Keycloak's. */
@Entity
@SuppressWarnings("NullAway.Init")
class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subject;

    @Column(name = "display_name")
    private String displayName;

    private @Nullable String email;

    private @Nullable String note;

    private List<String> roles;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "privacy_accepted_at")
    private Instant privacyAcceptedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Account() {}

    Account(String subject, Registration registration, @Nullable String email, List<String> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.displayName = registration.displayName();
        this.email = email;
        this.note = registration.note();
        this.roles = List.copyOf(roles);
        this.status = AccountStatus.PENDING;
        this.privacyAcceptedAt = now;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Lets this account in, keeps it out, or takes it back.
     *
     * @throws de.miteinander.platform.problem.ProblemException 409 when the step does not follow from the status
     */
    void decide(AccountDecision decision, String by, Instant now) {
        status = decision.decision().from(status);
        decidedAt = now;
        decidedBy = by;
        decisionReason = decision.reason();
        updatedAt = now;
    }

    /** The person this account stands for, from the moment it is let in. */
    void standFor(UUID person) {
        personId = person;
    }

    void rename(String name, Instant now) {
        displayName = name;
        updatedAt = now;
    }

    void noteRoles(List<String> now, Instant at) {
        roles = List.copyOf(now);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String subject() {
        return subject;
    }

    String displayName() {
        return displayName;
    }

    @Nullable String email() {
        return email;
    }

    @Nullable String note() {
        return note;
    }

    List<String> roles() {
        return roles;
    }

    AccountStatus status() {
        return status;
    }

    @Nullable UUID personId() {
        return personId;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }

    @Nullable String decisionReason() {
        return decisionReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
