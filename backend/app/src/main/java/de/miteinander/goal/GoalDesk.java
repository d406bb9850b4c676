package de.miteinander.goal;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import de.miteinander.process.Processes;
import de.miteinander.prompt.ResultKind;
import de.miteinander.prompt.ResultLinks;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets goals and keeps them. */
@ApplicationScoped
class GoalDesk {

    private final Goals goals;
    private final Processes processes;
    private final ResultLinks links;
    private final GoalAccess access;
    private final SecurityIdentity identity;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    GoalDesk(
            Goals goals,
            Processes processes,
            ResultLinks links,
            GoalAccess access,
            SecurityIdentity identity,
            MergePatch patches,
            Audit audit,
            Clock clock) {
        this.goals = goals;
        this.processes = processes;
        this.links = links;
        this.access = access;
        this.identity = identity;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<GoalDetail> list(UUID process, @Nullable GoalKind kind, @Nullable UUID group, PageRequest page) {
        processes.mustBeVisible(process);
        return goals.list(process, kind, group, page);
    }

    @Transactional
    GoalDetail set(UUID process, NewGoal goal) {
        processes.mustBeVisible(process);
        List<Goal> others = goals.ofProcess(process);
        int last = others.stream().mapToInt(Goal::position).max().orElse(0);
        String given = goal.code();
        GoalKind kind = goal.kind();
        String code = given == null ? freeCode(kind == null ? GoalKind.GOAL : kind, others) : given;
        GoalChange wanted = GoalChange.of(goal, code, last);
        refuseForeignGroup(wanted.workingGroupId());
        refuseUnfit(process, wanted, null);
        Goal created = new Goal(process, wanted, Time.now(clock));
        goals.add(created);
        UUID source = goal.sourceResponseId();
        if (source != null) {
            links.link(source, ResultKind.GOAL, created.id());
        }
        audit.record("CREATE", "Goal", created.id());
        return goals.detail(created.id());
    }

    @Transactional
    GoalDetail change(UUID id, JsonNode patch, Version expected) {
        Goal goal = goals.get(id);
        expected.mustBe(goal.version());
        GoalChange change = patches.apply(goal.asChange(), patch, GoalChange.class);
        refuseForeignGroup(change.workingGroupId());
        refuseUnfit(goal.processId(), change, id);
        goal.change(change, Time.now(clock));
        audit.record("CHANGE", "Goal", id);
        goals.flush();
        return goals.detail(id);
    }

    @Transactional
    void remove(UUID id, Version expected) {
        Goal goal = goals.get(id);
        expected.mustBe(goal.version());
        goals.remove(goal);
        links.unlink(ResultKind.GOAL, id);
        audit.record("REMOVE", "Goal", id);
    }

    private static String freeCode(GoalKind kind, List<Goal> others) {
        Set<String> taken = others.stream().map(Goal::code).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(kind.letter() + number)) {
            number++;
        }
        return kind.letter() + number;
    }

    private void refuseForeignGroup(@Nullable UUID group) {
        if (!access.keeps(identity, group)) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    Message.of(
                            "Ziele setzen Sie nur für AGs, die Sie moderieren; alle anderen setzt die Koordination.",
                            "You set goals only for groups you moderate; the coordination office sets all others."));
        }
    }

    private void refuseUnfit(UUID process, GoalChange goal, @Nullable UUID exceptFor) {
        boolean taken = goals.ofProcess(process).stream()
                .anyMatch(
                        other -> other.code().equals(goal.code()) && !other.id().equals(exceptFor));
        if (taken) {
            throw ProblemException.duplicate(
                    "/code", "Dieses Kürzel hat schon ein anderes Ziel.", "Another goal has this code already.");
        }
        if (!goals.belongTogether(process, goal.guidelineIds(), goal.workingGroupId())) {
            throw ProblemException.invalid(new Fault(
                    "/guidelineIds",
                    "UNKNOWN",
                    Message.of(
                            "Leitlinien und AG müssen zu diesem Prozess gehören.",
                            "Guidelines and group must belong to this process.")));
        }
    }
}
