package de.miteinander.prompt;

import de.miteinander.guideline.Guidelines;
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
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question drawn from a guideline for one step of a working group, or of all of them. */
@Entity
@SuppressWarnings("NullAway.Init")
class Prompt {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "process_id")
    private UUID processId;

    @Column(name = "guideline_id")
    private UUID guidelineId;

    @Column(name = "guideline_version")
    private int guidelineVersion;

    @Column(name = "working_group_id")
    private @Nullable UUID workingGroupId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private @Nullable Facet facet;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText question;

    @Column(name = "question_normalised")
    private String questionNormalised;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText derivation;

    @Enumerated(EnumType.STRING)
    private PromptOrigin origin;

    @Enumerated(EnumType.STRING)
    private PromptStatus status;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Prompt() {}

    Prompt(NewPrompt prompt, Guidelines.Source guideline, String code, Instant now) {
        this.id = UUID.randomUUID();
        this.processId = guideline.processId();
        this.guidelineId = guideline.id();
        this.guidelineVersion = guideline.version();
        this.workingGroupId = prompt.workingGroupId();
        this.step = prompt.step();
        this.facet = prompt.facet();
        this.code = code;
        this.question = TranslatedText.of(prompt.question());
        this.questionNormalised = Question.normalised(question.sourceText());
        this.derivation = TranslatedText.ofNullable(prompt.derivation());
        this.origin = prompt.origin() == null ? PromptOrigin.PERSON : prompt.origin();
        this.status = PromptStatus.DRAFT;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @param answered whether there are answers already, which belong to the wording they were given to */
    void change(PromptChange change, boolean answered, Instant now) {
        TranslatedText changed = question.changedTo(change.question());
        if (answered && !changed.sourceText().equals(question.sourceText())) {
            throw ProblemException.conflict(
                    "Diese Frage hat schon Antworten. Legen Sie sie still und schreiben Sie eine neue.",
                    "This question has answers already. Retire it and write a new one.");
        }
        if (status == PromptStatus.ACTIVE && change.derivation() == null) {
            throw ProblemException.invalid(derivationMissing());
        }
        facet = change.facet();
        question = changed;
        questionNormalised = Question.normalised(changed.sourceText());
        derivation = TranslatedText.changed(derivation, change.derivation());
        updatedAt = now;
    }

    /** A step by hand, tied to the guideline's present wording when the question is put into use. */
    void moveTo(
            PromptStatus next, @Nullable String reason, Guidelines.Source guideline, boolean answered, Instant now) {
        if (!status.leadsTo(next)) {
            throw ProblemException.conflict(
                    "Von " + status + " führt kein Schritt nach " + next + ".",
                    "No step leads from " + status + " to " + next + ".");
        }
        if (next == PromptStatus.DRAFT && answered) {
            throw ProblemException.conflict(
                    "Diese Frage hat schon Antworten; sie kann nur stillgelegt werden.",
                    "This question has answers already; it can only be retired.");
        }
        if (next == PromptStatus.ACTIVE) {
            refuseUnlessUsable(guideline);
            guidelineVersion = answered ? guidelineVersion : guideline.version();
        }
        status = next;
        statusReason = reason;
        updatedAt = now;
    }

    private void refuseUnlessUsable(Guidelines.Source guideline) {
        if (derivation == null) {
            throw ProblemException.invalid(derivationMissing());
        }
        if (!guideline.status().yieldsPrompts()) {
            throw ProblemException.conflict(
                    "Die Leitlinie " + guideline.code() + " gilt nicht mehr (" + guideline.status() + ").",
                    "Guideline " + guideline.code() + " no longer holds (" + guideline.status() + ").");
        }
    }

    private static Fault derivationMissing() {
        return new Fault(
                "/derivation",
                "REQUIRED",
                Message.of(
                        "Sagen Sie in einem Satz, warum sich die Frage aus der Leitlinie ergibt.",
                        "Say in one sentence why the question follows from the guideline."));
    }

    /** Its guideline has been superseded; the answers stay. */
    void retireWithGuideline(Instant now) {
        status = PromptStatus.RETIRED;
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

    UUID guidelineId() {
        return guidelineId;
    }

    int guidelineVersion() {
        return guidelineVersion;
    }

    @Nullable UUID workingGroupId() {
        return workingGroupId;
    }

    Step step() {
        return step;
    }

    @Nullable Facet facet() {
        return facet;
    }

    TranslatedText question() {
        return question;
    }

    String questionNormalised() {
        return questionNormalised;
    }

    @Nullable TranslatedText derivation() {
        return derivation;
    }

    PromptStatus status() {
        return status;
    }
}
