package de.miteinander.prompt;

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

/** An answer that someone of a working group gave to a prompt. */
@Entity
@SuppressWarnings("NullAway.Init")
class Response {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "prompt_id")
    private UUID promptId;

    @Column(name = "working_group_id")
    private UUID workingGroupId;

    private String text;

    private String language;

    @Enumerated(EnumType.STRING)
    private ResponseKind kind;

    @Enumerated(EnumType.STRING)
    private ResponseVisibility visibility;

    @Enumerated(EnumType.STRING)
    private ResponseStatus status;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    @Column(name = "entered_by_id")
    private @Nullable UUID enteredById;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "on_behalf_of_person_id")
    private @Nullable UUID onBehalfOfPersonId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Response() {}

    Response(UUID promptId, UUID workingGroupId, @Nullable UUID enteredById, ResponseChange response, Instant now) {
        this.id = UUID.randomUUID();
        this.promptId = promptId;
        this.workingGroupId = workingGroupId;
        this.enteredById = enteredById;
        this.status = ResponseStatus.RAW;
        this.createdAt = now;
        change(response, now);
    }

    /** Corrects an answer that nothing has been made of yet. */
    final void change(ResponseChange change, Instant now) {
        refuseUnlessRaw();
        if (change.onBehalfOfPersonId() != null && change.onBehalfOf() == null) {
            throw ProblemException.invalid(new Fault(
                    "/onBehalfOf",
                    "REQUIRED",
                    Message.of("Sagen Sie, für wen Sie sprechen.", "Say whom you speak for.")));
        }
        text = change.text();
        language = change.language();
        kind = change.kind();
        visibility = change.visibility();
        onBehalfOf = change.onBehalfOf();
        onBehalfOfPersonId = change.onBehalfOfPersonId();
        updatedAt = now;
    }

    void refuseUnlessRaw() {
        if (status != ResponseStatus.RAW) {
            throw ProblemException.conflict(
                    "Mit dieser Antwort wurde schon weitergearbeitet; sie bleibt, wie sie ist.",
                    "Work has gone on with this answer already; it stays as it is.");
        }
    }

    void moveTo(ResponseStatus next, String reason, Instant now) {
        if (!status.leadsTo(next)) {
            throw ProblemException.conflict(
                    "Von " + status + " führt kein Schritt nach " + next + ".",
                    "No step leads from " + status + " to " + next + ".");
        }
        status = next;
        statusReason = reason;
        updatedAt = now;
    }

    /** Something is being made of it: a measure, an indicator, a goal. */
    void convert(Instant now) {
        if (status == ResponseStatus.REJECTED) {
            throw ProblemException.conflict(
                    "Diese Antwort wurde verworfen. Holen Sie sie zuerst zurück.",
                    "This answer was rejected. Take it back first.");
        }
        status = ResponseStatus.CONVERTED;
        statusReason = null;
        updatedAt = now;
    }

    ResponseChange asChange() {
        return new ResponseChange(text, language, kind, visibility, onBehalfOf, onBehalfOfPersonId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
