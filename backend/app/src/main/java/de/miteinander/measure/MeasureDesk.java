package de.miteinander.measure;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import de.miteinander.prompt.ResultKind;
import de.miteinander.prompt.ResultLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts measures forward, keeps their sheets, takes them on, and links them to indicators. */
@ApplicationScoped
class MeasureDesk {

    private final Measures measures;
    private final StatusLog log;
    private final IndicatorLinks links;
    private final ResultLinks results;
    private final MergePatch patches;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    MeasureDesk(
            Measures measures,
            StatusLog log,
            IndicatorLinks links,
            ResultLinks results,
            MergePatch patches,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.measures = measures;
        this.log = log;
        this.links = links;
        this.results = results;
        this.patches = patches;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MeasureDetail propose(NewMeasure proposal) {
        MeasureChange sheet = proposal.sheet();
        refusePublishing(sheet.visibility(), null);
        Instant now = Time.now(clock);
        LocalDate today = Time.today(clock);
        UUID group = proposal.workingGroupId();
        UUID process = proposal.processId();
        String prefix = "M";
        if (group != null) {
            Measures.GroupOfMeasure of = measures.group(group).orElseThrow(() -> unknown("/workingGroupId"));
            process = of.processId();
            prefix = of.code() + "-M";
        }
        if (process == null) {
            throw ProblemException.invalid(new Fault(
                    "/processId",
                    "REQUIRED",
                    Message.of("Bitte den Prozess oder die AG angeben.", "Please name the process or the group.")));
        }
        UUID response = proposal.sourceResponseId();
        Measure measure = new Measure(
                new Measure.Origin(process, group, response), measures.nextCode(process, prefix), sheet, today, now);
        measures.add(measure);
        measures.replaceLinks(measure.id(), sheet);
        if (response != null) {
            results.link(response, ResultKind.MEASURE, measure.id());
        }
        log.add(measure.id(), null, measure.status(), "vorgeschlagen", today, capacity(), now);
        audit.record("CREATE", "Measure", measure.id());
        return measures.detail(measure.id());
    }

    @Transactional
    MeasureDetail change(UUID id, JsonNode patch, Version expected) {
        Measure measure = measures.get(id);
        expected.mustBe(measure.version());
        MeasureChange sheet = patches.apply(measures.detail(id).sheet(), patch, MeasureChange.class);
        refusePublishing(sheet.visibility(), measure.visibility());
        measure.write(sheet, Time.now(clock));
        measures.replaceLinks(id, sheet);
        audit.record("CHANGE", "Measure", id);
        measures.flush();
        return measures.detail(id);
    }

    @Transactional
    MeasureDetail changeStatus(UUID id, NewStatus step, Version expected) {
        Measure measure = measures.get(id);
        expected.mustBe(measure.version());
        LocalDate today = Time.today(clock);
        LocalDate given = step.on();
        LocalDate since = given == null ? today : given;
        if (since.isAfter(today)) {
            throw ProblemException.invalid(new Fault(
                    "/on",
                    "IN_FUTURE",
                    Message.of("Ein Stand gilt ab heute oder früher.", "A status holds from today or earlier.")));
        }
        MeasureStatus before = measure.status();
        measure.moveTo(step, since, Time.now(clock));
        log.add(id, before, step.status(), step.justification(), since, capacity(), Time.now(clock));
        audit.record(step.status().name(), "Measure", id, "status");
        measures.flush();
        return measures.detail(id);
    }

    @Transactional
    IndicatorLink link(UUID measureId, NewIndicatorLink link) {
        Measure measure = measures.get(measureId);
        if (!links.indicatorExists(link.indicatorId())) {
            throw unknown("/indicatorId");
        }
        if (links.exists(measureId, link.indicatorId())) {
            throw ProblemException.duplicate(
                    "/indicatorId",
                    "Dieser Indikator ist mit der Maßnahme schon verbunden.",
                    "This indicator is linked to the measure already.");
        }
        UUID id = links.add(measureId, link, Time.now(clock));
        measure.noteLinksChanged(Time.now(clock));
        audit.record("LINK", "Measure", measureId, "indicators");
        measures.flush();
        return links.get(id);
    }

    @Transactional
    void unlink(UUID linkId, Version expected) {
        IndicatorLink link = links.get(linkId);
        expected.mustBe(link.version());
        links.remove(linkId);
        measures.get(link.measureId()).noteLinksChanged(Time.now(clock));
        audit.record("UNLINK", "Measure", link.measureId(), "indicators");
        measures.flush();
    }

    /** Everyone will see it: that is for the coordination office to say. */
    private void refusePublishing(@Nullable Visibility wanted, @Nullable Visibility before) {
        boolean publishes = wanted == Visibility.PUBLIC && before != Visibility.PUBLIC;
        if (publishes && !caller.has(Permission.WRITE_MEASURES)) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN,
                    Message.of(
                            "Veröffentlichen kann die Koordination. Wählen Sie „intern“ und fragen Sie dort.",
                            "Publishing is for the coordination office. Choose internal and ask there."));
        }
    }

    private String capacity() {
        if (caller.isService()) {
            return "service";
        }
        return caller.roles().stream()
                .filter(role -> !role.equals("member"))
                .sorted()
                .findFirst()
                .orElse("member");
    }

    private static ProblemException unknown(String pointer) {
        return ProblemException.invalid(
                new Fault(pointer, "UNKNOWN", Message.of("Das gibt es nicht.", "This does not exist.")));
    }
}
