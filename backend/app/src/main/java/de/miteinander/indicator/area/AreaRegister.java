package de.miteinander.indicator.area;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.protection.ProtectionGate;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters and changes areas. */
@ApplicationScoped
class AreaRegister {

    private final Areas areas;
    private final ProtectionGate gate;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    AreaRegister(Areas areas, ProtectionGate gate, MergePatch patches, Audit audit, Clock clock) {
        this.areas = areas;
        this.gate = gate;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AreaDetail enter(NewArea area) {
        refuseReversed(area.validFrom(), area.validUntil());
        if (areas.isTaken(area.code(), area.ags())) {
            throw ProblemException.duplicate(
                    "/code",
                    "Ein Gebiet mit diesem Kürzel oder Schlüssel gibt es schon.",
                    "There is an area with this code or key already.");
        }
        Area entered = new Area(area, Time.now(clock));
        areas.add(entered);
        audit.record("CREATE", "Area", entered.id());
        return areas.detail(entered.id());
    }

    /** An area within another one is part of its sums: what the public may see of them is decided anew. */
    @Transactional
    AreaDetail change(UUID id, JsonNode patch, Version expected) {
        Area area = areas.get(id);
        expected.mustBe(area.version());
        AreaChange change = patches.apply(AreaChange.of(area), patch, AreaChange.class);
        refuseReversed(change.validFrom(), change.validUntil());
        UUID parent = change.parentId();
        if (parent != null && areas.isWithin(parent, id)) {
            throw ProblemException.invalid(new Fault(
                    "/parentId",
                    "CIRCLE",
                    Message.of("Ein Gebiet kann nicht in sich selbst liegen.", "An area cannot lie within itself.")));
        }
        boolean moved = area.change(change, Time.now(clock));
        audit.record("CHANGE", "Area", id);
        areas.flush();
        if (moved) {
            gate.arrangedAnew(areas.indicatorsWithin(id));
        }
        return areas.detail(id);
    }

    private static void refuseReversed(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && !until.isAfter(from)) {
            throw ProblemException.invalid(new Fault(
                    "/validUntil",
                    "BEFORE_ITS_START",
                    Message.of(
                            "Das Ende liegt nicht nach dem Anfang. Bitte prüfen Sie die beiden Tage.",
                            "The end is not after the start. Please check the two days.")));
        }
    }
}
