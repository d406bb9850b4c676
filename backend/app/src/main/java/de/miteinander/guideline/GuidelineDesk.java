package de.miteinander.guideline;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.body.Decisions;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import de.miteinander.process.Processes;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposes guidelines, words them, and carries out what a body decided about them. */
@ApplicationScoped
class GuidelineDesk {

    private final Guidelines guidelines;
    private final Processes processes;
    private final Decisions decisions;
    private final List<GuidelineFollower> followers;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    GuidelineDesk(
            Guidelines guidelines,
            Processes processes,
            Decisions decisions,
            @All List<GuidelineFollower> followers,
            MergePatch patches,
            Audit audit,
            Clock clock) {
        this.guidelines = guidelines;
        this.processes = processes;
        this.decisions = decisions;
        this.followers = followers;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GuidelineDetail propose(NewGuideline guideline) {
        processes.mustBeVisible(guideline.processId());
        refuseTakenCode(guideline.processId(), guideline.code(), null);
        Integer order = guideline.order();
        int position = order == null ? guidelines.lastPosition(guideline.processId(), guideline.list()) + 1 : order;
        Instant now = Time.now(clock);
        Guideline created = new Guideline(guideline, position, now);
        guidelines.add(created, new GuidelineVersion(created.id(), guideline, now));
        audit.record("CREATE", "Guideline", created.id());
        return guidelines.detail(created.id());
    }

    @Transactional
    GuidelineDetail change(UUID id, JsonNode patch, Version expected) {
        Guideline guideline = guidelines.get(id);
        expected.mustBe(guideline.version());
        GuidelineVersion wording = guidelines.version(guideline);
        GuidelineChange change = patches.apply(GuidelineChange.of(guideline, wording), patch, GuidelineChange.class);
        refuseTakenCode(guideline.processId(), change.code(), id);
        if (wording.isReferenced() && !change.code().equals(guideline.code())) {
            throw ProblemException.conflict(
                    "Auf diese Leitlinie bezieht sich schon etwas; ihr Kürzel bleibt.",
                    "Something refers to this guideline already; its code stays.");
        }
        Instant now = Time.now(clock);
        if (wording.isReferenced() && wording.isRewordedBy(change)) {
            refuseWithoutReason(change.changedBecause());
            guidelines.add(wording.followedBy(guideline.nextVersion(), change, now));
        } else {
            wording.change(change);
        }
        guideline.change(change, now);
        audit.recordBecause(orEmpty(change.changedBecause()), "CHANGE", "Guideline", id);
        guidelines.flush();
        return guidelines.detail(id);
    }

    @Transactional
    GuidelineDetail changeStatus(UUID id, GuidelineStatusChange change, Version expected) {
        Guideline guideline = guidelines.get(id);
        expected.mustBe(guideline.version());
        refuseForeignSuccessor(guideline, change.supersededById());
        guideline.moveTo(change, Time.now(clock));
        if (guideline.status() == GuidelineStatus.SUPERSEDED) {
            followers.forEach(follower -> follower.guidelineSuperseded(id));
        }
        audit.recordBecause(orEmpty(change.reason()), change.status().name(), "Guideline", id, "status");
        guidelines.flush();
        return guidelines.detail(id);
    }

    /** Carries out a body's decision: what it selected is selected, the rest of what it chose from is not. */
    @Transactional
    GuidelineSelection select(UUID process, NewGuidelineSelection selection) {
        processes.mustBeVisible(process);
        refuseUnfitDecision(process, selection.decisionId());
        Map<UUID, Guideline> ofProcess = new LinkedHashMap<>();
        guidelines.lockedOfProcess(process).forEach(it -> ofProcess.put(it.id(), it));
        refuseForeign(ofProcess, selection.selectedGuidelineIds(), "/selectedGuidelineIds");
        Set<UUID> considered = considered(selection, ofProcess);
        List<UUID> selected = new ArrayList<>();
        List<UUID> notSelected = new ArrayList<>();
        Instant now = Time.now(clock);
        for (Guideline guideline : ofProcess.values()) {
            boolean isSelected = selection.selectedGuidelineIds().contains(guideline.id());
            if (isSelected || considered.contains(guideline.id())) {
                guideline.decide(isSelected, selection.decisionId(), now);
                guidelines.version(guideline).refer(now);
                audit.record(guideline.status().name(), "Guideline", guideline.id(), "status", "decision");
                (isSelected ? selected : notSelected).add(guideline.id());
            }
        }
        guidelines.flush();
        return new GuidelineSelection(
                selection.decisionId(),
                selected.stream().map(guidelines::detail).toList(),
                notSelected.stream().map(guidelines::detail).toList());
    }

    private static Set<UUID> considered(NewGuidelineSelection selection, Map<UUID, Guideline> ofProcess) {
        Set<UUID> given = selection.consideredGuidelineIds();
        if (given != null) {
            refuseForeign(ofProcess, given, "/consideredGuidelineIds");
            return given;
        }
        return ofProcess.values().stream()
                .filter(guideline -> guideline.status().isOpen())
                .map(Guideline::id)
                .collect(Collectors.toSet());
    }

    @Transactional
    List<GuidelineVersionDetail> versions(UUID id) {
        guidelines.detail(id);
        return guidelines.versions(id);
    }

    private void refuseUnfitDecision(UUID process, UUID decision) {
        Decisions.Basis basis = decisions
                .relyOn(decision)
                .orElseThrow(() -> ProblemException.invalid(new Fault(
                        "/decisionId",
                        "UNKNOWN",
                        Message.of("Diesen Beschluss gibt es nicht.", "There is no such decision."))));
        if (!basis.adopted()) {
            throw ProblemException.conflict(
                    "Auswählen lässt sich nur mit einem angenommenen Beschluss.",
                    "Only an adopted decision can select.");
        }
        if (!process.equals(basis.processId())) {
            throw ProblemException.conflict(
                    "Der Beschluss gehört nicht zu diesem Prozess.", "The decision is not about this process.");
        }
    }

    private static void refuseForeign(Map<UUID, Guideline> ofProcess, Set<UUID> named, String pointer) {
        if (!ofProcess.keySet().containsAll(named)) {
            throw ProblemException.invalid(new Fault(
                    pointer,
                    "UNKNOWN",
                    Message.of(
                            "Nicht alle genannten Leitlinien gibt es in diesem Prozess.",
                            "Not all guidelines named exist in this process.")));
        }
    }

    private void refuseForeignSuccessor(Guideline guideline, @Nullable UUID successor) {
        boolean fits = successor == null
                || guidelines
                        .find(successor)
                        .filter(it -> it.processId().equals(guideline.processId()) && it != guideline)
                        .isPresent();
        if (!fits) {
            throw ProblemException.invalid(new Fault(
                    "/supersededById",
                    "UNKNOWN",
                    Message.of(
                            "An ihre Stelle kann nur eine andere Leitlinie dieses Prozesses treten.",
                            "Only another guideline of this process can take its place.")));
        }
    }

    private void refuseTakenCode(UUID process, String code, @Nullable UUID exceptFor) {
        if (guidelines.codeIsTaken(process, code, exceptFor)) {
            throw ProblemException.duplicate(
                    "/code",
                    "Dieses Kürzel hat schon eine andere Leitlinie.",
                    "Another guideline has this code already.");
        }
    }

    private static void refuseWithoutReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw ProblemException.invalid(new Fault(
                    "/changedBecause",
                    "REQUIRED",
                    Message.of(
                            "Auf diesen Wortlaut bezieht sich schon etwas. Sagen Sie bitte, warum er sich ändert.",
                            "Something refers to this wording already. Please say why it changes.")));
        }
    }

    private static String orEmpty(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
