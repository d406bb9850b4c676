package de.miteinander.guideline;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guideline: a short sentence that the concept holds to. Its wording is kept in versions. */
@Entity
@SuppressWarnings("NullAway.Init")
class Guideline {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "process_id")
    private UUID processId;

    private String code;

    private String list;

    private int position;

    @Enumerated(EnumType.STRING)
    private GuidelineStatus status;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    @Column(name = "current_version")
    private int currentVersion;

    @Column(name = "decision_id")
    private @Nullable UUID decisionId;

    @Column(name = "decided_version")
    private @Nullable Integer decidedVersion;

    @Column(name = "superseded_by_id")
    private @Nullable UUID supersededById;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Guideline() {}

    Guideline(NewGuideline guideline, int position, Instant now) {
        this.id = UUID.randomUUID();
        this.processId = guideline.processId();
        this.code = guideline.code();
        this.list = guideline.list();
        this.position = position;
        this.status = GuidelineStatus.PROPOSED;
        this.currentVersion = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(GuidelineChange change, Instant now) {
        code = change.code();
        list = change.list();
        position = change.order();
        updatedAt = now;
    }

    /** Begins a new version of the wording and says its number. */
    int nextVersion() {
        currentVersion++;
        return currentVersion;
    }

    /** A step by hand. */
    void moveTo(GuidelineStatusChange change, Instant now) {
        GuidelineStatus next = change.status();
        if (next == GuidelineStatus.SELECTED || next == GuidelineStatus.NOT_SELECTED) {
            throw ProblemException.conflict(
                    "Ausgewählt wird durch den Beschluss eines Gremiums. Halten Sie ihn fest und wählen Sie damit aus.",
                    "A body selects by a decision. Record it and select with it.");
        }
        if (!status.steps().contains(next)) {
            throw ProblemException.conflict(
                    "Von " + status + " führt kein Schritt nach " + next + ".",
                    "No step leads from " + status + " to " + next + ".");
        }
        String reason = change.reason();
        if (next.needsReason(status) && (reason == null || reason.isBlank())) {
            throw ProblemException.invalid(new Fault(
                    "/reason", "REQUIRED", Message.of("Bitte sagen Sie kurz, warum.", "Please say briefly why.")));
        }
        status = next;
        statusReason = reason;
        supersededById = next == GuidelineStatus.SUPERSEDED ? change.supersededById() : null;
        updatedAt = now;
    }

    /** What a body decided about the wording as it stands. */
    void decide(boolean selected, UUID decision, Instant now) {
        if (!status.isOpen()) {
            throw ProblemException.conflict(
                    "Über die Leitlinie " + code + " ist schon entschieden (" + status + ").",
                    "Guideline " + code + " has been decided on already (" + status + ").");
        }
        status = selected ? GuidelineStatus.SELECTED : GuidelineStatus.NOT_SELECTED;
        statusReason = null;
        decisionId = decision;
        decidedVersion = currentVersion;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID processId() {
        return processId;
    }

    String code() {
        return code;
    }

    String list() {
        return list;
    }

    int position() {
        return position;
    }

    GuidelineStatus status() {
        return status;
    }

    int currentVersion() {
        return currentVersion;
    }
}
