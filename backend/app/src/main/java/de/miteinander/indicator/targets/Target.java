package de.miteinander.indicator.targets;

import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.Period;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a series shall reach. Ended targets stay: a verdict of then may refer to them. */
@Entity
@SuppressWarnings("NullAway.Init")
class Target {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "series_id")
    private UUID seriesId;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Wanted wanted;

    @Column(name = "\"value\"")
    private @Nullable BigDecimal value;

    @Column(name = "upper_value")
    private @Nullable BigDecimal upperValue;

    @Column(name = "from_year")
    private @Nullable Integer fromYear;

    @Column(name = "until_year")
    private @Nullable Integer untilYear;

    private @Nullable String baseline;

    @Column(name = "baseline_on")
    private @Nullable LocalDate baselineOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText rationale;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decision_id")
    private @Nullable UUID decisionId;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Target() {}

    Target(UUID seriesId, NewTarget target, Instant now) {
        this.id = UUID.randomUUID();
        this.seriesId = seriesId;
        this.rationale = TranslatedText.of(target.rationale());
        this.createdAt = now;
        set(target, now);
    }

    void change(NewTarget target, Instant now) {
        refuseWhenEnded();
        rationale = rationale.changedTo(target.rationale());
        set(target, now);
    }

    void end(String reason, Instant now) {
        refuseWhenEnded();
        endedBecause = reason;
        endedAt = now;
        updatedAt = now;
    }

    private void set(NewTarget target, Instant now) {
        refuseUnfit(target);
        kind = target.kind();
        wanted = target.wanted();
        value = target.value();
        upperValue = target.upperValue();
        fromYear = target.fromYear();
        untilYear = target.untilYear();
        Period first = target.baseline() == null ? null : AskedPeriod.of("/baseline", target.baseline());
        baseline = first == null ? null : first.text();
        baselineOn = first == null ? null : first.start();
        decidedBy = target.decidedBy();
        decidedOn = target.decidedOn();
        decisionId = target.decisionId();
        updatedAt = now;
    }

    private static void refuseUnfit(NewTarget target) {
        List<Fault> faults = new ArrayList<>();
        TargetKind kind = target.kind();
        check(faults, "/value", kind.hasValue(), target.value());
        check(faults, "/upperValue", kind == TargetKind.BAND, target.upperValue());
        check(faults, "/wanted", kind.hasWanted(), target.wanted());
        if (kind == TargetKind.BY_YEAR && target.untilYear() == null) {
            faults.add(missing("/untilYear"));
        }
        BigDecimal lower = target.value();
        BigDecimal upper = target.upperValue();
        if (lower != null && upper != null && upper.compareTo(lower) < 0) {
            faults.add(new Fault(
                    "/upperValue",
                    "BELOW_LOWER",
                    Message.of(
                            "Die obere Grenze liegt unter der unteren.", "The upper bound is below the lower one.")));
        }
        Integer from = target.fromYear();
        Integer until = target.untilYear();
        if (from != null && until != null && until < from) {
            faults.add(new Fault(
                    "/untilYear",
                    "BEFORE_START",
                    Message.of("Das Ende liegt vor dem Anfang.", "The end is before the start.")));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static void check(List<Fault> faults, String pointer, boolean needed, @Nullable Object given) {
        if (needed && given == null) {
            faults.add(missing(pointer));
        } else if (!needed && given != null) {
            faults.add(new Fault(
                    pointer,
                    "NOT_WITH_THIS_KIND",
                    Message.of(
                            "Diese Angabe gehört nicht zu dieser Art von Ziel.",
                            "This does not belong to this kind of target.")));
        }
    }

    private static Fault missing(String pointer) {
        return new Fault(pointer, "REQUIRED", Message.of("Bitte ausfüllen.", "Please fill this in."));
    }

    private void refuseWhenEnded() {
        if (endedBecause != null) {
            throw ProblemException.conflict("Dieses Ziel gilt nicht mehr.", "This target no longer holds.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID seriesId() {
        return seriesId;
    }

    TargetKind kind() {
        return kind;
    }

    @Nullable Wanted wanted() {
        return wanted;
    }

    @Nullable BigDecimal value() {
        return value;
    }

    @Nullable BigDecimal upperValue() {
        return upperValue;
    }

    @Nullable Integer fromYear() {
        return fromYear;
    }

    @Nullable Integer untilYear() {
        return untilYear;
    }

    @Nullable String baseline() {
        return baseline;
    }

    TranslatedText rationale() {
        return rationale;
    }

    @Nullable String decidedBy() {
        return decidedBy;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable UUID decisionId() {
        return decisionId;
    }
}
