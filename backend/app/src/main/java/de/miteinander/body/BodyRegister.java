package de.miteinander.body;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the bodies and records what they decide. */
@ApplicationScoped
class BodyRegister {

    private final Bodies bodies;
    private final Decisions decisions;
    private final Caller caller;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    BodyRegister(Bodies bodies, Decisions decisions, Caller caller, MergePatch patches, Audit audit, Clock clock) {
        this.bodies = bodies;
        this.decisions = decisions;
        this.caller = caller;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<BodyDetail> list(@Nullable BodyKind kind, PageRequest page) {
        return bodies.list(kind, page);
    }

    @Transactional
    BodyDetail read(UUID id) {
        return bodies.detail(bodies.get(id));
    }

    @Transactional
    BodyDetail setUp(NewBody body) {
        Body created = new Body(body, Time.now(clock));
        bodies.add(created);
        audit.record("CREATE", "Body", created.id());
        return bodies.detail(created);
    }

    @Transactional
    BodyDetail change(UUID id, JsonNode patch, Version expected) {
        Body body = bodies.get(id);
        expected.mustBe(body.version());
        body.change(patches.apply(body.asChange(), patch, BodyChange.class), Time.now(clock));
        audit.record("CHANGE", "Body", id);
        bodies.flush();
        return bodies.detail(body);
    }

    @Transactional
    DecisionDetail recordDecision(NewDecision decision) {
        refuseForeignBody(decision.bodyId());
        Decision created = new Decision(decision, Time.today(clock), Time.now(clock));
        decisions.add(created);
        audit.record("CREATE", "Decision", created.id());
        return decisions.detail(created.id());
    }

    @Transactional
    DecisionDetail changeDecision(UUID id, JsonNode patch, Version expected) {
        Decision decision = decisions.get(id);
        refuseForeignBody(decision.bodyId());
        expected.mustBe(decision.version());
        decision.change(
                patches.apply(decision.asChange(), patch, DecisionChange.class), Time.today(clock), Time.now(clock));
        audit.record("CHANGE", "Decision", id);
        decisions.flush();
        return decisions.detail(id);
    }

    /** Those who do not keep all bodies record the decisions of the steering group only. */
    private void refuseForeignBody(UUID id) {
        Body body = bodies.find(id)
                .orElseThrow(() -> ProblemException.invalid(new Fault(
                        "/bodyId", "UNKNOWN", Message.of("Dieses Gremium gibt es nicht.", "There is no such body."))));
        if (body.kind() != BodyKind.STEERING && !caller.has(Permission.WRITE_BODIES)) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    Message.of(
                            "Die Lenkungsgruppe hält nur ihre eigenen Beschlüsse fest.",
                            "The steering group records its own decisions only."));
        }
    }
}
