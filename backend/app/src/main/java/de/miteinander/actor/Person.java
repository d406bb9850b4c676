package de.miteinander.actor;

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

    void change(String name, String language, boolean hidden, Instant now) {
        displayName = name;
        preferredLanguage = language;
        neverDisclose = hidden;
        updatedAt = now;
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
