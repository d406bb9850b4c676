package de.miteinander.indicator.targets;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.series.SeriesCatalog;
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
import java.util.UUID;

/** Sets, changes and ends targets. */
@ApplicationScoped
class TargetDesk {

    private final Targets targets;
    private final SeriesCatalog series;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    TargetDesk(Targets targets, SeriesCatalog series, MergePatch patches, Audit audit, Clock clock) {
        this.targets = targets;
        this.series = series;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    TargetDetail set(UUID seriesId, NewTarget target) {
        series.detail(seriesId);
        refuseUnfit(seriesId, target);
        Target added = new Target(seriesId, target, Time.now(clock));
        targets.add(added);
        audit.record("CREATE", "Target", added.id());
        return targets.detail(added.id());
    }

    @Transactional
    TargetDetail change(UUID id, JsonNode patch, Version expected) {
        Target target = targets.get(id);
        expected.mustBe(target.version());
        NewTarget wanted = patches.apply(NewTarget.of(target), patch, NewTarget.class);
        refuseUnfit(target.seriesId(), wanted);
        target.change(wanted, Time.now(clock));
        audit.record("CHANGE", "Target", id);
        targets.flush();
        return targets.detail(id);
    }

    @Transactional
    TargetDetail end(UUID id, TargetEnd end, Version expected) {
        Target target = targets.get(id);
        expected.mustBe(target.version());
        target.end(end.reason(), Time.now(clock));
        audit.recordBecause(end.reason(), "END", "Target", id);
        targets.flush();
        return targets.detail(id);
    }

    private void refuseUnfit(UUID seriesId, NewTarget target) {
        if (target.kind() != TargetKind.QUALITATIVE && targets.isNeutral(seriesId)) {
            throw ProblemException.invalid(
                    new Fault(
                            "/kind",
                            "NEUTRAL_INDICATOR",
                            Message.of(
                                    "Dieser Indikator beschreibt und wertet nicht; für ihn gibt es keine Zielwerte. Ein Ziel in Worten geht.",
                                    "This indicator describes and does not judge; it has no target values. A target in words is possible.")));
        }
        UUID decision = target.decisionId();
        if (decision != null && !targets.decisionExists(decision)) {
            throw ProblemException.invalid(new Fault(
                    "/decisionId",
                    "UNKNOWN",
                    Message.of("Diesen Beschluss gibt es nicht.", "There is no such decision.")));
        }
    }
}
