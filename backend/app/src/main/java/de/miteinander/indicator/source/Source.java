package de.miteinander.indicator.source;

import de.miteinander.indicator.protection.Protection;
import de.miteinander.indicator.protection.ProtectionPolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where figures come from. */
@Entity
@SuppressWarnings("NullAway.Init")
class Source {

    @Id
    private UUID id;

    @Version
    private long version;

    private String title;

    private @Nullable String producer;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private @Nullable String url;

    @Column(name = "table_code")
    private @Nullable String tableCode;

    private @Nullable String licence;

    @Column(name = "retrieved_on")
    private @Nullable LocalDate retrievedOn;

    private @Nullable String citation;

    @Column(name = "producer_version")
    private @Nullable String producerVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable Protection protection;

    @Column(name = "protection_step")
    private @Nullable Integer protectionStep;

    @Column(name = "protection_method")
    private @Nullable String protectionMethod;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Source() {}

    Source(NewSource source, Instant now) {
        this.id = UUID.randomUUID();
        this.title = source.title();
        this.producer = source.producer();
        this.kind = source.kind();
        this.url = source.url();
        this.tableCode = source.tableCode();
        this.licence = source.licence();
        this.retrievedOn = source.retrievedOn();
        this.citation = source.citation();
        this.producerVersion = source.producerVersion();
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(SourceChange source, Instant now) {
        title = source.title();
        producer = source.producer();
        kind = source.kind();
        url = source.url();
        tableCode = source.tableCode();
        licence = source.licence();
        producerVersion = source.producerVersion();
        retrievedOn = source.retrievedOn();
        citation = source.citation();
        updatedAt = now;
    }

    ProtectionPolicy protection() {
        return new ProtectionPolicy(protection, protectionStep, protectionMethod);
    }

    void protect(ProtectionPolicy policy) {
        protection = policy.protection();
        protectionStep = policy.step();
        protectionMethod = policy.method();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    @Nullable String producer() {
        return producer;
    }

    SourceKind kind() {
        return kind;
    }

    @Nullable String url() {
        return url;
    }

    @Nullable String tableCode() {
        return tableCode;
    }

    @Nullable String licence() {
        return licence;
    }

    @Nullable LocalDate retrievedOn() {
        return retrievedOn;
    }

    @Nullable String citation() {
        return citation;
    }

    @Nullable String producerVersion() {
        return producerVersion;
    }
}
