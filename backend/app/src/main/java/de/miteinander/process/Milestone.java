package de.miteinander.process;

import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A next step of a process: something to be done, perhaps by a day. */
@Entity
@SuppressWarnings("NullAway.Init")
class Milestone {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "process_id")
    private UUID processId;

    @Column(name = "phase_id")
    private @Nullable UUID phaseId;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText title;

    private int position;

    private @Nullable LocalDate due;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "evidence_url")
    private @Nullable String evidenceUrl;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Milestone() {}

    Milestone(UUID processId, MilestoneChange milestone, LocalDate today, Instant now) {
        this.id = UUID.randomUUID();
        this.processId = processId;
        this.title = TranslatedText.of(milestone.title());
        this.createdAt = now;
        change(milestone, today, now);
    }

    final void change(MilestoneChange change, LocalDate today, Instant now) {
        Dates.refuseFuture("/doneOn", change.doneOn(), today).ifPresent(fault -> {
            throw ProblemException.invalid(fault);
        });
        phaseId = change.phaseId();
        title = title.changedTo(change.title());
        position = change.order();
        due = change.due();
        doneOn = change.doneOn();
        evidenceUrl = change.evidenceUrl();
        updatedAt = now;
    }

    MilestoneDetail detail(LocalDate today) {
        return new MilestoneDetail(
                id,
                version,
                processId,
                phaseId,
                Text.of(title),
                position,
                due,
                doneOn,
                evidenceUrl,
                MilestoneStatus.of(due, doneOn, today),
                createdAt,
                updatedAt);
    }

    MilestoneChange asChange() {
        return new MilestoneChange(NewText.of(title), phaseId, position, due, doneOn, evidenceUrl);
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
}
