package de.miteinander.process;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans a process: its phases and next steps. */
@ApplicationScoped
class ProcessPlan {

    /** More would be no plan. */
    private static final int MOST = 200;

    private final Processes processes;
    private final Phases phases;
    private final Milestones milestones;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    ProcessPlan(
            Processes processes, Phases phases, Milestones milestones, MergePatch patches, Audit audit, Clock clock) {
        this.processes = processes;
        this.phases = phases;
        this.milestones = milestones;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<PhaseDetail> phases(UUID process) {
        processes.mustBeVisible(process);
        LocalDate today = Time.today(clock);
        return phases.ofProcess(process).stream()
                .map(phase -> phase.detail(today))
                .toList();
    }

    @Transactional
    PhaseDetail phase(UUID id) {
        Phase phase = phases.get(id);
        processes.mustBeVisible(phase.processId());
        return phase.detail(Time.today(clock));
    }

    @Transactional
    PhaseDetail addPhase(UUID process, NewPhase phase) {
        processes.locked(process);
        List<Phase> others = phases.ofProcess(process);
        refuseTooMany(others.size());
        LocalDate today = Time.today(clock);
        int last = others.stream()
                .mapToInt(other -> other.asChange().order())
                .max()
                .orElse(0);
        Phase created = new Phase(process, PhaseChange.of(phase, last), today, Time.now(clock));
        refuseCollision(created, others);
        phases.add(created);
        audit.record("CREATE", "Phase", created.id());
        return created.detail(today);
    }

    @Transactional
    PhaseDetail changePhase(UUID id, JsonNode patch, Version expected) {
        Phase phase = phases.get(id);
        processes.locked(phase.processId());
        expected.mustBe(phase.version());
        LocalDate today = Time.today(clock);
        phase.change(patches.apply(phase.asChange(), patch, PhaseChange.class), today, Time.now(clock));
        refuseCollision(phase, phases.ofProcess(phase.processId()));
        audit.record("CHANGE", "Phase", id);
        phases.flush();
        return phase.detail(today);
    }

    @Transactional
    void removePhase(UUID id, Version expected) {
        Phase phase = phases.get(id);
        expected.mustBe(phase.version());
        phases.remove(phase);
        audit.record("REMOVE", "Phase", id);
    }

    @Transactional
    List<MilestoneDetail> milestones(UUID process) {
        processes.mustBeVisible(process);
        LocalDate today = Time.today(clock);
        return milestones.ofProcess(process).stream()
                .map(milestone -> milestone.detail(today))
                .toList();
    }

    @Transactional
    MilestoneDetail milestone(UUID id) {
        Milestone milestone = milestones.get(id);
        processes.mustBeVisible(milestone.processId());
        return milestone.detail(Time.today(clock));
    }

    @Transactional
    MilestoneDetail addMilestone(UUID process, NewMilestone milestone) {
        processes.locked(process);
        List<Milestone> others = milestones.ofProcess(process);
        refuseTooMany(others.size());
        LocalDate today = Time.today(clock);
        int last = others.stream()
                .mapToInt(other -> other.asChange().order())
                .max()
                .orElse(0);
        MilestoneChange wanted = MilestoneChange.of(milestone, last);
        refuseForeignPhase(process, wanted.phaseId());
        Milestone created = new Milestone(process, wanted, today, Time.now(clock));
        milestones.add(created);
        audit.record("CREATE", "Milestone", created.id());
        return created.detail(today);
    }

    @Transactional
    MilestoneDetail changeMilestone(UUID id, JsonNode patch, Version expected) {
        Milestone milestone = milestones.get(id);
        expected.mustBe(milestone.version());
        MilestoneChange change = patches.apply(milestone.asChange(), patch, MilestoneChange.class);
        refuseForeignPhase(milestone.processId(), change.phaseId());
        LocalDate today = Time.today(clock);
        milestone.change(change, today, Time.now(clock));
        audit.record("CHANGE", "Milestone", id);
        milestones.flush();
        return milestone.detail(today);
    }

    @Transactional
    void removeMilestone(UUID id, Version expected) {
        Milestone milestone = milestones.get(id);
        expected.mustBe(milestone.version());
        milestones.remove(milestone);
        audit.record("REMOVE", "Milestone", id);
    }

    private static void refuseCollision(Phase phase, List<Phase> others) {
        others.stream().filter(phase::collidesWith).findFirst().ifPresent(other -> {
            String title = other.title().sourceText();
            throw ProblemException.conflict(
                    "In der geplanten Zeit liegt schon die Phase „" + title
                            + "“. Ändern Sie die Tage oder kennzeichnen Sie die Phase als gleichzeitig.",
                    "The phase \"" + title
                            + "\" is planned for that time already. Change the days or mark the phase as parallel.");
        });
    }

    private void refuseForeignPhase(UUID process, @Nullable UUID phase) {
        if (phase != null
                && phases.ofProcess(process).stream().noneMatch(it -> it.id().equals(phase))) {
            throw ProblemException.invalid(new Fault(
                    "/phaseId",
                    "UNKNOWN",
                    Message.of("Diese Phase gibt es in diesem Prozess nicht.", "This process has no such phase.")));
        }
    }

    private static void refuseTooMany(int there) {
        if (there >= MOST) {
            throw ProblemException.conflict(
                    "Mehr als " + MOST + " Einträge sind nicht vorgesehen.",
                    "More than " + MOST + " entries are not provided for.");
        }
    }
}
