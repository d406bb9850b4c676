package de.miteinander.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.guideline.GuidelineFollower;
import de.miteinander.guideline.Guidelines;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes prompts and puts them into use. */
@ApplicationScoped
class PromptDesk implements GuidelineFollower {

    private final Prompts prompts;
    private final Guidelines guidelines;
    private final PromptAccess access;
    private final SecurityIdentity identity;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    PromptDesk(
            Prompts prompts,
            Guidelines guidelines,
            PromptAccess access,
            SecurityIdentity identity,
            MergePatch patches,
            Audit audit,
            Clock clock) {
        this.prompts = prompts;
        this.guidelines = guidelines;
        this.access = access;
        this.identity = identity;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PromptDetail draft(NewPrompt prompt) {
        if (!access.moderates(identity, prompt.workingGroupId())) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    Message.of(
                            "Fragen schreiben Sie nur für AGs, die Sie moderieren; für alle AGs schreibt die Koordination.",
                            "You write questions only for groups you moderate; the coordination office writes for all groups."));
        }
        Guidelines.Source guideline = guidelines
                .source(prompt.guidelineId())
                .orElseThrow(
                        () -> unknown("/guidelineId", "Diese Leitlinie gibt es nicht.", "There is no such guideline."));
        if (!guideline.status().yieldsPrompts()) {
            throw ProblemException.conflict(
                    "Die Leitlinie " + guideline.code() + " gilt nicht mehr (" + guideline.status() + ").",
                    "Guideline " + guideline.code() + " no longer holds (" + guideline.status() + ").");
        }
        String beginning = guideline.code() + "." + groupCode(prompt.workingGroupId(), guideline) + "."
                + prompt.step().letter() + ".";
        String code = prompts.nextCode(guideline.processId(), beginning);
        Prompt created = new Prompt(prompt, guideline, code, Time.now(clock));
        refuseWhenAsked(created);
        prompts.add(created);
        audit.record("CREATE", "Prompt", created.id());
        return prompts.detail(created.id());
    }

    @Transactional
    PromptDetail change(UUID id, JsonNode patch, Version expected) {
        Prompt prompt = prompts.get(id);
        expected.mustBe(prompt.version());
        PromptChange change = patches.apply(PromptChange.of(prompt), patch, PromptChange.class);
        prompt.change(change, prompts.isAnswered(id), Time.now(clock));
        refuseWhenAsked(prompt);
        audit.record("CHANGE", "Prompt", id);
        prompts.flush();
        return prompts.detail(id);
    }

    @Transactional
    PromptDetail changeStatus(UUID id, PromptStatusChange change, Version expected) {
        Prompt prompt = prompts.get(id);
        expected.mustBe(prompt.version());
        Guidelines.Source guideline = guidelines.source(prompt.guidelineId()).orElseThrow(ProblemException::notFound);
        prompt.moveTo(change.status(), change.reason(), guideline, prompts.isAnswered(id), Time.now(clock));
        if (prompt.status() == PromptStatus.ACTIVE) {
            refuseWhenAsked(prompt);
            guidelines.refer(prompt.guidelineId(), prompt.guidelineVersion());
        }
        String reason = change.reason();
        audit.recordBecause(reason == null ? "" : reason, change.status().name(), "Prompt", id, "status");
        prompts.flush();
        return prompts.detail(id);
    }

    /** Removes a draft that nobody has answered. */
    @Transactional
    void remove(UUID id, Version expected) {
        Prompt prompt = prompts.get(id);
        expected.mustBe(prompt.version());
        if (prompt.status() != PromptStatus.DRAFT) {
            throw ProblemException.conflict(
                    "Nur ein Entwurf wird gelöscht; eine benutzte Frage wird stillgelegt.",
                    "Only a draft is deleted; a question that was in use is retired.");
        }
        prompts.remove(prompt);
        audit.record("REMOVE", "Prompt", id);
    }

    @Override
    public void guidelineSuperseded(UUID guidelineId) {
        prompts.inUseOfGuideline(guidelineId).forEach(prompt -> {
            prompt.retireWithGuideline(Time.now(clock));
            audit.record("RETIRED", "Prompt", prompt.id(), "status");
        });
        prompts.flush();
    }

    private String groupCode(@Nullable UUID group, Guidelines.Source guideline) {
        if (group == null) {
            return "ALLE";
        }
        return prompts.group(group)
                .filter(it -> it.processId().equals(guideline.processId()))
                .map(Prompts.Group::code)
                .orElseThrow(() -> unknown(
                        "/workingGroupId",
                        "Diese AG gibt es im Prozess der Leitlinie nicht.",
                        "There is no such group in the guideline's process."));
    }

    private void refuseWhenAsked(Prompt prompt) {
        if (prompts.isAsked(prompt)) {
            throw ProblemException.duplicate(
                    "/question/de/text",
                    "Diese Frage steht in diesem Schritt schon.",
                    "This question stands in this step already.");
        }
    }

    private static ProblemException unknown(String pointer, String de, String en) {
        return ProblemException.invalid(new Fault(pointer, "UNKNOWN", Message.of(de, en)));
    }
}
