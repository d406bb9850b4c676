package de.miteinander.workinggroup;

import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A working group (AG): some people who think one field of the concept through. */
@Entity
@Table(name = "working_group")
@SuppressWarnings("NullAway.Init")
class WorkingGroup {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "process_id")
    private UUID processId;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText remit;

    @Enumerated(EnumType.STRING)
    private WorkingGroupStatus status;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    private @Nullable Integer wave;

    @Column(name = "closed_because")
    private @Nullable String closedBecause;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected WorkingGroup() {}

    WorkingGroup(NewWorkingGroup group, Instant now) {
        this.id = UUID.randomUUID();
        this.processId = group.processId();
        this.code = group.code();
        this.name = TranslatedText.of(group.name());
        this.remit = TranslatedText.ofNullable(group.remit());
        this.status = WorkingGroupStatus.FORMING;
        this.openness = group.openness();
        this.wave = group.wave();
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(WorkingGroupChange change, Instant now) {
        code = change.code();
        name = name.changedTo(change.name());
        remit = TranslatedText.changed(remit, change.remit());
        openness = change.openness();
        wave = change.wave();
        updatedAt = now;
    }

    /** Takes the group to another status; a closed one is opened again only with a reason. */
    void moveTo(WorkingGroupStatus next, @Nullable String reason, Instant now) {
        if (next == status) {
            throw ProblemException.conflict("Die AG hat diesen Stand schon.", "The group has this status already.");
        }
        boolean needsReason = next == WorkingGroupStatus.CLOSED || status == WorkingGroupStatus.CLOSED;
        if (needsReason && (reason == null || reason.isBlank())) {
            throw ProblemException.conflict(
                    "Bitte sagen Sie kurz, warum die AG geschlossen oder wieder geöffnet wird.",
                    "Please say briefly why the group is closed or opened again.");
        }
        closedBecause = next == WorkingGroupStatus.CLOSED ? reason : null;
        status = next;
        updatedAt = now;
    }

    /** Its member list has changed, which is part of what one reads of a group. */
    void noteMembersChanged(Instant now) {
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

    TranslatedText name() {
        return name;
    }

    @Nullable TranslatedText remit() {
        return remit;
    }

    WorkingGroupStatus status() {
        return status;
    }

    Openness openness() {
        return openness;
    }

    @Nullable Integer wave() {
        return wave;
    }
}
