package de.miteinander.process;

import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One concept's way, from the first preparation to its follow-up. */
@Entity
@SuppressWarnings("NullAway.Init")
class Process {

    @Id
    private UUID id;

    @Version
    private long version;

    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText purpose;

    @Column(name = "guidelines_role")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText guidelinesRole;

    private String municipality;

    @Enumerated(EnumType.STRING)
    private ProcessStatus status;

    @Column(name = "default_language")
    private String defaultLanguage;

    private List<String> languages;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Process() {}

    Process(NewProcess process, Instant now) {
        this.id = UUID.randomUUID();
        this.status = ProcessStatus.DRAFT;
        this.createdAt = now;
        this.slug = process.slug();
        this.title = TranslatedText.of(process.title());
        this.purpose = TranslatedText.ofNullable(process.purpose());
        this.guidelinesRole = TranslatedText.ofNullable(process.guidelinesRole());
        this.municipality = process.municipality();
        this.languages = process.languages() == null ? List.of("de", "en") : List.copyOf(process.languages());
        this.defaultLanguage = "de";
        this.updatedAt = now;
    }

    void change(ProcessChange change, Instant now) {
        slug = change.slug();
        title = title.changedTo(change.title());
        purpose = TranslatedText.changed(purpose, change.purpose());
        guidelinesRole = TranslatedText.changed(guidelinesRole, change.guidelinesRole());
        municipality = change.municipality();
        languages = List.copyOf(change.languages());
        updatedAt = now;
    }

    /** Takes the process a step on, or back with a reason. */
    void moveTo(ProcessStatus next, @Nullable String reason, Instant now) {
        if (!status.leadsTo(next)) {
            throw ProblemException.conflict(
                    "Von " + status + " führt kein Schritt nach " + next + ".",
                    "No step leads from " + status + " to " + next + ".");
        }
        if (status.isStepBack(next) && (reason == null || reason.isBlank())) {
            throw ProblemException.conflict(
                    "Bitte sagen Sie kurz, warum der Prozess wieder geöffnet wird.",
                    "Please say briefly why the process is opened again.");
        }
        status = next;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }

    TranslatedText title() {
        return title;
    }

    @Nullable TranslatedText purpose() {
        return purpose;
    }

    @Nullable TranslatedText guidelinesRole() {
        return guidelinesRole;
    }

    String municipality() {
        return municipality;
    }

    ProcessStatus status() {
        return status;
    }

    List<String> languages() {
        return languages;
    }
}
