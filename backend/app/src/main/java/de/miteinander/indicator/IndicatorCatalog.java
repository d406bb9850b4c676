package de.miteinander.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.protection.Protection;
import de.miteinander.indicator.protection.ProtectionGate;
import de.miteinander.indicator.protection.ProtectionPolicy;
import de.miteinander.indicator.protection.ProtectionProblem;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import de.miteinander.prompt.ResultKind;
import de.miteinander.prompt.ResultLinks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets indicators up, changes and retires them. */
@ApplicationScoped
class IndicatorCatalog {

    private final Indicators indicators;
    private final ResultLinks results;
    private final ProtectionGate gate;
    private final MergePatch patches;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    IndicatorCatalog(
            Indicators indicators,
            ResultLinks results,
            ProtectionGate gate,
            MergePatch patches,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.indicators = indicators;
        this.results = results;
        this.gate = gate;
        this.patches = patches;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    IndicatorDetail setUp(NewIndicator indicator) {
        refusePublishing(indicator.visibility());
        String code = code(indicator);
        Instant now = Time.now(clock);
        Indicator created = new Indicator(indicator, code, now);
        decide(
                created,
                ProtectionPolicy.of(indicator.protection(), indicator.protectionStep(), indicator.protectionMethod()));
        if (created.isOpenAndUndecided()) {
            throw undecided(created.id());
        }
        indicators.add(created);
        indicators.keepDefinition(created, null, now);
        UUID response = indicator.sourceResponseId();
        if (response != null) {
            results.link(response, ResultKind.INDICATOR, created.id());
        }
        audit.record("CREATE", "Indicator", created.id());
        return indicators.detail(created.id());
    }

    private String code(NewIndicator indicator) {
        String given = indicator.code();
        if (given != null) {
            if (indicators.codeIsTaken(given)) {
                throw ProblemException.duplicate(
                        "/code",
                        "Dieses Kürzel hat schon ein anderer Indikator.",
                        "Another indicator has this code already.");
            }
            return given;
        }
        UUID group = indicator.workingGroupId();
        return indicators.nextCode(
                group == null
                        ? "OWN-"
                        : indicators.groupCode(group).orElseThrow(IndicatorCatalog::unknownGroup) + "-I-");
    }

    @Transactional
    IndicatorDetail change(UUID id, JsonNode patch, Version expected) {
        Indicator indicator = indicators.get(id);
        expected.mustBe(indicator.version());
        IndicatorChange change = patches.apply(IndicatorChange.of(indicator), patch, IndicatorChange.class);
        if (change.visibility() != indicator.visibility()) {
            refusePublishing(change.visibility());
        }
        UUID group = change.workingGroupId();
        if (group != null && indicators.groupCode(group).isEmpty()) {
            throw unknownGroup();
        }
        Instant now = Time.now(clock);
        boolean undecidedBefore = indicator.isOpenAndUndecided();
        indicator.change(change, indicators.isMeasured(id), now);
        boolean decided = decide(
                indicator,
                indicator
                        .protection()
                        .changedTo(change.protection(), change.protectionStep(), change.protectionMethod()));
        if (indicator.isOpenAndUndecided() && !undecidedBefore) {
            throw undecided(id);
        }
        indicators.keepDefinition(indicator, change.definitionChangedBecause(), now);
        audit.record("CHANGE", "Indicator", id);
        indicators.flush();
        if (decided) {
            audit.record("PROTECT", "Indicator", id, "protection", "protectionStep", "protectionMethod");
            gate.indicatorChanged(id);
        }
        return indicators.detail(id);
    }

    @Transactional
    IndicatorDetail retire(UUID id, IndicatorRetirement retirement, Version expected) {
        Indicator indicator = indicators.get(id);
        expected.mustBe(indicator.version());
        UUID successor = retirement.successorId();
        if (successor != null && (successor.equals(id) || !indicators.exists(successor))) {
            throw ProblemException.invalid(new Fault(
                    "/successorId",
                    "UNKNOWN",
                    Message.of("Den Nachfolger gibt es nicht.", "There is no such successor.")));
        }
        indicator.retire(retirement, Time.now(clock));
        audit.recordBecause(retirement.reason(), "RETIRE", "Indicator", id, "status");
        indicators.flush();
        return indicators.detail(id);
    }

    private void refusePublishing(@Nullable Visibility visibility) {
        if (visibility == Visibility.PUBLIC && !caller.has(Permission.WRITE_INDICATORS)) {
            throw ProblemException.invalid(new Fault(
                    "/visibility",
                    "MAY_NOT_PUBLISH",
                    Message.of(
                            "Veröffentlichen kann die Koordination oder die Datenpflege.",
                            "The coordination office or the data steward can publish it.")));
        }
    }

    /** Notes how figures are protected; whoever keeps the figures decides. */
    private boolean decide(Indicator indicator, ProtectionPolicy policy) {
        if (policy.protection() == Protection.ORGANISATION_SUMS && indicator.valueKind() != ValueKind.AMOUNT) {
            throw ProblemException.invalid(
                    new Fault(
                            "/protection",
                            "ONLY_FOR_AMOUNTS",
                            Message.of(
                                    "So geschützt werden nur Beträge. Bitte als Art des Wertes einen Betrag wählen oder anders schützen.",
                                    "Only amounts are protected like this. Please choose an amount as the kind of value, or another protection.")));
        }
        if (policy.equals(indicator.protection())) {
            return false;
        }
        gate.refuseUnlessSteward();
        indicator.protect(policy);
        return true;
    }

    /** The attempt stands in the audit trail although nothing was changed. */
    private ProblemException undecided(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("PUBLISHING_REFUSED", "Indicator", id, "visibility", "protection"));
        return new ProblemException(
                ProtectionProblem.PROTECTION_UNDECIDED,
                Message.of(
                        "Vor dem Veröffentlichen legt die Datenpflege fest, wie Zahlen über Personen geschützt werden, oder dass keine Personen gezählt werden.",
                        "Before it is published the data steward says how figures about persons are protected, or that no persons are counted."));
    }

    private static ProblemException unknownGroup() {
        return ProblemException.invalid(new Fault(
                "/workingGroupId",
                "UNKNOWN",
                Message.of("Diese AG gibt es nicht.", "There is no such working group.")));
    }
}
