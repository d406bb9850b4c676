package de.miteinander.indicator.source;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.protection.Protection;
import de.miteinander.indicator.protection.ProtectionGate;
import de.miteinander.indicator.protection.ProtectionPolicy;
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
import org.jspecify.annotations.Nullable;

/** Enters, changes and removes sources. */
@ApplicationScoped
class SourceRegister {

    private final Sources sources;
    private final ProtectionGate gate;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    SourceRegister(Sources sources, ProtectionGate gate, MergePatch patches, Audit audit, Clock clock) {
        this.sources = sources;
        this.gate = gate;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SourceDetail enter(NewSource source) {
        Source entered = new Source(source, Time.now(clock));
        if (source.protection() == null) {
            entered.protect(usual(source.kind(), source.url()));
        } else {
            decide(
                    entered,
                    ProtectionPolicy.of(source.protection(), source.protectionStep(), source.protectionMethod()));
        }
        sources.add(entered);
        audit.record("CREATE", "Source", entered.id());
        return sources.detail(entered.id());
    }

    @Transactional
    SourceDetail change(UUID id, JsonNode patch, Version expected) {
        Source source = sources.get(id);
        expected.mustBe(source.version());
        SourceChange change = patches.apply(SourceChange.of(source), patch, SourceChange.class);
        source.change(change, Time.now(clock));
        boolean decided = decide(
                source,
                source.protection().changedTo(change.protection(), change.protectionStep(), change.protectionMethod()));
        audit.record("CHANGE", "Source", id);
        sources.flush();
        if (decided) {
            audit.record("PROTECT", "Source", id, "protection", "protectionStep", "protectionMethod");
            gate.sourceChanged(id);
        }
        return sources.detail(id);
    }

    /** What is published already stands as printed: statistics, papers of a council, the press, what has an address. */
    private static ProtectionPolicy usual(SourceKind kind, @Nullable String url) {
        return switch (kind) {
            case OFFICIAL, COMMITTEE, PRESS -> ProtectionPolicy.of(Protection.ALREADY_PROTECTED, null, null);
            case OTHER ->
                url == null
                        ? ProtectionPolicy.UNDECIDED
                        : ProtectionPolicy.of(Protection.ALREADY_PROTECTED, null, null);
            case REGISTER, SURVEY -> ProtectionPolicy.UNDECIDED;
        };
    }

    private boolean decide(Source source, ProtectionPolicy policy) {
        if (policy.equals(source.protection())) {
            return false;
        }
        gate.refuseUnlessSteward();
        if (policy.protection() == Protection.NO_PERSONS || policy.protection() == Protection.ORGANISATION_SUMS) {
            throw ProblemException.invalid(new Fault(
                    "/protection",
                    "ONLY_FOR_INDICATORS",
                    Message.of(
                            "Ob Personen gezählt werden oder Beträge von Organisationen, steht beim Indikator.",
                            "Whether persons are counted, or amounts of organisations, is said by the indicator.")));
        }
        source.protect(policy);
        return true;
    }

    /** Removes a source that no figure, present or past, refers to. */
    @Transactional
    void remove(UUID id, Version expected) {
        Source source = sources.get(id);
        expected.mustBe(source.version());
        if (sources.isUsed(id)) {
            throw ProblemException.conflict(
                    "Werte beziehen sich auf diese Quelle; sie bleibt deshalb erhalten.",
                    "Figures refer to this source; it is therefore kept.");
        }
        sources.remove(source);
        audit.record("DELETE", "Source", id);
    }
}
