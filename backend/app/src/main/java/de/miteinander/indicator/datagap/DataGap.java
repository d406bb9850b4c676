package de.miteinander.indicator.datagap;

import de.miteinander.indicator.series.Period;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure that is missing. It ends with an outcome: obtained, not obtainable because, or replaced by. */
@Entity
@Table(name = "data_gap")
@SuppressWarnings("NullAway.Init")
class DataGap {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "series_id")
    private UUID seriesId;

    private String period;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String reason;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "asked_of")
    private @Nullable String askedOf;

    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private GapOutcome outcome;

    @Column(name = "outcome_note")
    private @Nullable String outcomeNote;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected DataGap() {}

    DataGap(NewDataGap gap, Period missing, UUID owner, Instant now) {
        this.id = UUID.randomUUID();
        this.seriesId = gap.seriesId();
        this.period = missing.text();
        this.startsOn = missing.start();
        this.endsOn = missing.end();
        this.reason = gap.reason();
        this.ownerId = owner;
        this.askedOf = gap.askedOf();
        this.askedOn = gap.askedOn();
        this.due = gap.due();
        this.outcome = GapOutcome.OPEN;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(DataGapChange change, Instant now) {
        refuseWhenClosed();
        reason = change.reason();
        askedOf = change.askedOf();
        askedOn = change.askedOn();
        due = change.due();
        ownerId = change.ownerId();
        updatedAt = now;
    }

    void close(GapClosing closing, LocalDate today, Instant now) {
        refuseWhenClosed();
        String note = closing.note();
        if (closing.outcome() == GapOutcome.OPEN) {
            throw fault("/outcome", "NOT_AN_OUTCOME", "Bitte ein Ergebnis wählen.", "Please choose an outcome.");
        }
        if (closing.outcome() == GapOutcome.NOT_OBTAINABLE && (note == null || note.isBlank())) {
            throw fault(
                    "/note",
                    "REQUIRED",
                    "Bitte sagen, warum der Wert nicht zu bekommen ist.",
                    "Please say why the figure cannot be had.");
        }
        if ((closing.outcome() == GapOutcome.REPLACED) != (closing.replacedBy() != null)) {
            throw fault(
                    "/replacedBy",
                    "REQUIRED_WITH_REPLACED",
                    "Die Reihe, die an die Stelle tritt, gehört genau zum Ergebnis „ersetzt“.",
                    "The series that takes its place belongs to the outcome REPLACED and no other.");
        }
        outcome = closing.outcome();
        outcomeNote = note;
        replacedBy = closing.replacedBy();
        closedOn = today;
        closedAt = now;
        updatedAt = now;
    }

    private static ProblemException fault(String pointer, String code, String de, String en) {
        return ProblemException.invalid(new Fault(pointer, code, Message.of(de, en)));
    }

    private void refuseWhenClosed() {
        if (outcome != GapOutcome.OPEN) {
            throw ProblemException.conflict("Diese Lücke ist schon erledigt.", "This gap is settled already.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String reason() {
        return reason;
    }

    UUID ownerId() {
        return ownerId;
    }

    @Nullable String askedOf() {
        return askedOf;
    }

    @Nullable LocalDate askedOn() {
        return askedOn;
    }

    LocalDate due() {
        return due;
    }
}
