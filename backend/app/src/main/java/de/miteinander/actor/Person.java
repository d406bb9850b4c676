package de.miteinander.actor;

import de.miteinander.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Someone who takes part. Nothing about origin, religion or status is kept, and no language need beyond the language
 * chosen for letters.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Person {

    /** Whether the name is still there. */
    enum Status {
        ACTIVE,
        ERASED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "preferred_language")
    private String preferredLanguage;

    @Column(name = "never_disclose")
    private boolean neverDisclose;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Person() {}

    Person(String displayName, String preferredLanguage, boolean neverDisclose, Instant now) {
        this.id = UUID.randomUUID();
        this.displayName = displayName;
        this.preferredLanguage = preferredLanguage;
        this.neverDisclose = neverDisclose;
        this.status = Status.ACTIVE;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(PersonChange change, Instant now) {
        refuseWhenErased();
        displayName = change.displayName();
        preferredLanguage = change.preferredLanguage();
        neverDisclose = change.neverDisclose();
        updatedAt = now;
    }

    /** Removes the name for good; what the person has contributed stays and names nobody. */
    void erase(Instant now) {
        refuseWhenErased();
        displayName = "Person entfernt";
        preferredLanguage = "de";
        neverDisclose = true;
        status = Status.ERASED;
        updatedAt = now;
    }

    private void refuseWhenErased() {
        if (status == Status.ERASED) {
            throw ProblemException.conflict(
                    "Diese Person wurde entfernt; das lässt sich nicht rückgängig machen.",
                    "This person was erased; that cannot be undone.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String displayName() {
        return displayName;
    }

    String preferredLanguage() {
        return preferredLanguage;
    }

    boolean neverDisclose() {
        return neverDisclose;
    }

    Status status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
