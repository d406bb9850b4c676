package de.miteinander.process;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stretch of a process with its plan and what became of it. */
@Entity
@SuppressWarnings("NullAway.Init")
class Phase {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "process_id")
    private UUID processId;

    @Enumerated(EnumType.STRING)
    private PhaseKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText title;

    private int position;

    private boolean parallel;

    @Column(name = "planned_start")
    private @Nullable LocalDate plannedStart;

    @Column(name = "planned_end")
    private @Nullable LocalDate plannedEnd;

    @Column(name = "actual_start")
    private @Nullable LocalDate actualStart;

    @Column(name = "actual_end")
    private @Nullable LocalDate actualEnd;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Phase() {}

    Phase(UUID processId, PhaseChange phase, LocalDate today, Instant now) {
        this.id = UUID.randomUUID();
        this.processId = processId;
        this.title = TranslatedText.of(phase.title());
        this.createdAt = now;
        change(phase, today, now);
    }

    final void change(PhaseChange change, LocalDate today, Instant now) {
        refuseImpossible(change, today);
        kind = change.kind();
        title = title.changedTo(change.title());
        position = change.order();
        parallel = change.parallel();
        plannedStart = change.plannedStart();
        plannedEnd = change.plannedEnd();
        actualStart = change.actualStart();
        actualEnd = change.actualEnd();
        updatedAt = now;
    }

    private static void refuseImpossible(PhaseChange change, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate plannedStart = change.plannedStart();
        LocalDate plannedEnd = change.plannedEnd();
        if (plannedStart != null && plannedEnd != null && !plannedEnd.isAfter(plannedStart)) {
            faults.add(Dates.endNotAfterStart("/plannedEnd"));
        }
        LocalDate actualStart = change.actualStart();
        LocalDate actualEnd = change.actualEnd();
        if (actualEnd != null && (actualStart == null || actualEnd.isBefore(actualStart))) {
            faults.add(Dates.endNotAfterStart("/actualEnd"));
        }
        Dates.refuseFuture("/actualStart", actualStart, today).ifPresent(faults::add);
        Dates.refuseFuture("/actualEnd", actualEnd, today).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** Whether both were planned for the same time although neither may run beside others. */
    boolean collidesWith(Phase other) {
        return !id.equals(other.id)
                && !parallel
                && !other.parallel
                && new PhaseStatus.Planned(plannedStart, plannedEnd)
                        .overlaps(new PhaseStatus.Planned(other.plannedStart, other.plannedEnd));
    }

    PhaseDetail detail(LocalDate today) {
        return new PhaseDetail(
                id,
                version,
                processId,
                kind,
                Text.of(title),
                position,
                parallel,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                PhaseStatus.of(
                        new PhaseStatus.Planned(plannedStart, plannedEnd),
                        new PhaseStatus.Actual(actualStart, actualEnd),
                        today),
                createdAt,
                updatedAt);
    }

    PhaseChange asChange() {
        return new PhaseChange(
                kind, NewText.of(title), position, parallel, plannedStart, plannedEnd, actualStart, actualEnd);
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

    TranslatedText title() {
        return title;
    }
}
