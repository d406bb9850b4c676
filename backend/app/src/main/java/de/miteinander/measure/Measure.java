package de.miteinander.measure;

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

/** Something that is to be done so that a goal is reached. Adopted is not funded: both are told apart. */
@Entity
@SuppressWarnings("NullAway.Init")
class Measure {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "process_id")
    private UUID processId;

    @Column(name = "working_group_id")
    private @Nullable UUID workingGroupId;

    @Column(name = "source_response_id")
    private @Nullable UUID sourceResponseId;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText teaser;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText description;

    @Column(name = "plain_language")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText plainLanguage;

    @Column(name = "field_of_action")
    private @Nullable String fieldOfAction;

    @Column(name = "responsible_organisation_id")
    private @Nullable UUID responsibleOrganisationId;

    @Column(name = "responsible_post")
    private @Nullable String responsiblePost;

    @Column(name = "target_groups")
    private List<String> targetGroups;

    private List<String> districts;

    @Column(name = "planned_start")
    private @Nullable LocalDate plannedStart;

    @Column(name = "planned_end")
    private @Nullable LocalDate plannedEnd;

    @Column(name = "actual_start")
    private @Nullable LocalDate actualStart;

    @Column(name = "actual_end")
    private @Nullable LocalDate actualEnd;

    private boolean recurring;

    @Column(name = "cost_once")
    private @Nullable BigDecimal costOnce;

    @Column(name = "cost_yearly")
    private @Nullable BigDecimal costYearly;

    @Column(name = "staff_share")
    private @Nullable BigDecimal staffShare;

    @Column(name = "funding_programme")
    private @Nullable String fundingProgramme;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding_state")
    private FundingState fundingState;

    @Column(name = "budget_decision_id")
    private @Nullable UUID budgetDecisionId;

    @Column(name = "adopted_decision_id")
    private @Nullable UUID adoptedDecisionId;

    private @Nullable Integer priority;

    @Column(name = "priority_reason")
    private @Nullable String priorityReason;

    @Column(name = "next_report_due")
    private @Nullable LocalDate nextReportDue;

    private @Nullable String obstacle;

    private @Nullable String lesson;

    private @Nullable String output;

    @Column(name = "not_measurable_reason")
    private @Nullable String notMeasurableReason;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    @Column(name = "status_justification")
    private @Nullable String statusJustification;

    @Column(name = "status_since")
    private LocalDate statusSince;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Measure() {}

    Measure(Origin origin, String code, MeasureChange sheet, LocalDate today, Instant now) {
        this.id = UUID.randomUUID();
        this.processId = origin.processId();
        this.workingGroupId = origin.workingGroupId();
        this.sourceResponseId = origin.sourceResponseId();
        this.code = code;
        this.title = TranslatedText.of(sheet.title());
        this.status = MeasureStatus.IDEA;
        this.statusSince = today;
        this.createdAt = now;
        write(sheet, now);
    }

    /** Where a measure comes from; it never changes. */
    record Origin(
            UUID processId,
            @Nullable UUID workingGroupId,
            @Nullable UUID sourceResponseId) {}

    /**
     * Writes the sheet.
     *
     * @throws ProblemException 400 with a pointer for each pair of dates in the wrong order
     */
    void write(MeasureChange sheet, Instant now) {
        refuseWrongOrder(sheet);
        title = title.changedTo(sheet.title());
        teaser = TranslatedText.changed(teaser, sheet.teaser());
        description = TranslatedText.changed(description, sheet.description());
        plainLanguage = TranslatedText.changed(plainLanguage, sheet.plainLanguage());
        fieldOfAction = sheet.fieldOfAction();
        responsibleOrganisationId = sheet.responsibleOrganisationId();
        responsiblePost = sheet.responsiblePost();
        targetGroups = orNone(sheet.targetGroups());
        districts = orNone(sheet.districts());
        plannedStart = sheet.plannedStart();
        plannedEnd = sheet.plannedEnd();
        actualStart = sheet.actualStart();
        actualEnd = sheet.actualEnd();
        recurring = Boolean.TRUE.equals(sheet.recurring());
        costOnce = sheet.costOnce();
        costYearly = sheet.costYearly();
        staffShare = sheet.staffShare();
        fundingProgramme = sheet.fundingProgramme();
        FundingState funding = sheet.fundingState();
        fundingState = funding == null ? FundingState.OPEN : funding;
        budgetDecisionId = sheet.budgetDecisionId();
        adoptedDecisionId = sheet.adoptedDecisionId();
        priority = sheet.priority();
        priorityReason = sheet.priorityReason();
        nextReportDue = sheet.nextReportDue();
        obstacle = sheet.obstacle();
        lesson = sheet.lesson();
        output = sheet.output();
        notMeasurableReason = sheet.notMeasurableReason();
        Visibility seen = sheet.visibility();
        visibility = seen == null ? Visibility.INTERNAL : seen;
        updatedAt = now;
    }

    /** Its links to indicators, guidelines or goals have changed, which are part of what one reads of it. */
    void noteLinksChanged(Instant now) {
        updatedAt = now;
    }

    /** Takes the measure a step on. */
    void moveTo(NewStatus step, LocalDate since, Instant now) {
        if (step.status() == status) {
            throw ProblemException.conflict(
                    "Die Maßnahme hat diesen Stand schon.", "The measure has this status already.");
        }
        status = step.status();
        statusJustification = step.justification();
        statusSince = since;
        if (status == MeasureStatus.RUNNING && actualStart == null) {
            actualStart = since;
        }
        if (status.isEnd() && actualEnd == null && (actualStart == null || !since.isBefore(actualStart))) {
            actualEnd = since;
        }
        updatedAt = now;
    }

    private static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }

    private static void refuseWrongOrder(MeasureChange sheet) {
        List<Fault> faults = new ArrayList<>();
        if (isReversed(sheet.plannedStart(), sheet.plannedEnd())) {
            faults.add(endBeforeStart("/plannedEnd"));
        }
        if (isReversed(sheet.actualStart(), sheet.actualEnd())) {
            faults.add(endBeforeStart("/actualEnd"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static boolean isReversed(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start != null && end != null && end.isBefore(start);
    }

    private static Fault endBeforeStart(String pointer) {
        return new Fault(
                pointer,
                "END_BEFORE_START",
                Message.of("Das Ende liegt vor dem Beginn.", "The end lies before the start."));
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

    @Nullable UUID workingGroupId() {
        return workingGroupId;
    }

    MeasureStatus status() {
        return status;
    }

    Visibility visibility() {
        return visibility;
    }
}
