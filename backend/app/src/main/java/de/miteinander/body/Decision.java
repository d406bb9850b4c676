package de.miteinander.body;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.NewText;
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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a body decided, when, and with which votes. */
@Entity
@SuppressWarnings("NullAway.Init")
class Decision {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "process_id")
    private @Nullable UUID processId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_basis")
    private DayBasis dateBasis;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText text;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionPart part;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "votes_yes")
    private @Nullable Integer votesYes;

    @Column(name = "votes_no")
    private @Nullable Integer votesNo;

    @Column(name = "votes_abstain")
    private @Nullable Integer votesAbstain;

    @Column(name = "source_url")
    private @Nullable String sourceUrl;

    @Column(name = "relied_on")
    private boolean reliedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Decision() {}

    Decision(NewDecision decision, LocalDate today, Instant now) {
        this.id = UUID.randomUUID();
        this.bodyId = decision.bodyId();
        this.outcome = decision.outcome();
        this.text = TranslatedText.of(decision.text());
        this.createdAt = now;
        change(DecisionChange.of(decision), today, now);
    }

    final void change(DecisionChange change, LocalDate today, Instant now) {
        refuseImpossible(change, today);
        if (reliedOn && (change.outcome() != outcome || !Objects.equals(change.processId(), processId))) {
            throw ProblemException.conflict(
                    "Auf diesen Beschluss stützt sich schon etwas; Ergebnis und Prozess bleiben. Halten Sie einen neuen Beschluss fest.",
                    "Something stands on this decision already; its outcome and process stay. Record a new decision.");
        }
        processId = change.processId();
        decidedOn = change.decidedOn();
        dateBasis = change.dateBasis();
        text = text.changedTo(change.text());
        kind = change.kind();
        part = change.part();
        outcome = change.outcome();
        Votes votes = change.votes();
        votesYes = votes == null ? null : votes.yes();
        votesNo = votes == null ? null : votes.no();
        votesAbstain = votes == null ? null : votes.abstain();
        sourceUrl = change.sourceUrl();
        updatedAt = now;
    }

    private static void refuseImpossible(DecisionChange change, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (change.decidedOn().isAfter(today)) {
            faults.add(new Fault(
                    "/decidedOn",
                    "IN_FUTURE",
                    Message.of(
                            "Ein Beschluss kann nicht in der Zukunft liegen.",
                            "A decision cannot lie in the future.")));
        }
        Votes votes = change.votes();
        if (votes != null && change.outcome() == Outcome.ADOPTED && votes.yes() <= votes.no()) {
            faults.add(new Fault(
                    "/votes",
                    "VOTES_CONTRADICT_OUTCOME",
                    Message.of(
                            "Angenommen ist nur, was mehr Ja- als Nein-Stimmen hat.",
                            "Only what has more votes for than against is adopted.")));
        }
        if ((change.kind() == DecisionKind.NOTE) != (change.outcome() == Outcome.NOTED)) {
            faults.add(new Fault(
                    "/outcome",
                    "OUTCOME_CONTRADICTS_KIND",
                    Message.of(
                            "Eine Kenntnisnahme endet mit NOTED, und nur sie.",
                            "A note ends as NOTED, and only a note.")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** Something is about to stand on this decision. */
    void relyOn() {
        reliedOn = true;
    }

    DecisionChange asChange() {
        return new DecisionChange(
                processId, decidedOn, dateBasis, NewText.of(text), kind, part, votes(), outcome, sourceUrl);
    }

    private @Nullable Votes votes() {
        return Votes.ofNullable(votesYes, votesNo, votesAbstain);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID bodyId() {
        return bodyId;
    }

    @Nullable UUID processId() {
        return processId;
    }

    Outcome outcome() {
        return outcome;
    }
}
