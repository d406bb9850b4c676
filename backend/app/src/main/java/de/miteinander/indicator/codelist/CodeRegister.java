package de.miteinander.indicator.codelist;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters, names, arranges and removes codes. */
@ApplicationScoped
class CodeRegister {

    private final CodeItems items;
    private final ProtectionGate gate;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    CodeRegister(CodeItems items, ProtectionGate gate, MergePatch patches, Audit audit, Clock clock) {
        this.items = items;
        this.gate = gate;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CodeItemDetail enter(NewCodeItem item) {
        if (!items.isList(item.list())) {
            throw ProblemException.invalid(new Fault(
                    "/list", "UNKNOWN", Message.of("Diese Gliederung gibt es nicht.", "There is no such list.")));
        }
        if (items.isTaken(item.list(), item.code())) {
            throw ProblemException.duplicate(
                    "/code",
                    "Diesen Schlüssel gibt es in der Gliederung schon.",
                    "There is this code in the list already.");
        }
        refuseOtherList(item.parentId(), item.list());
        CodeItem entered = new CodeItem(item, Time.now(clock));
        items.add(entered);
        audit.record("CREATE", "CodeItem", entered.id());
        return items.detail(entered.id());
    }

    /** Another place in the list makes other sums: what the public may see of them is decided anew. */
    @Transactional
    CodeItemDetail change(UUID id, JsonNode patch, Version expected) {
        CodeItem item = items.get(id);
        expected.mustBe(item.version());
        CodeItemChange change = patches.apply(CodeItemChange.of(item), patch, CodeItemChange.class);
        refuseOtherList(change.parentId(), item.listCode());
        if (change.parentId() != null && items.isWithin(change.parentId(), id)) {
            throw ProblemException.invalid(new Fault(
                    "/parentId",
                    "CIRCLE",
                    Message.of(
                            "Ein Schlüssel kann nicht Teil von sich selbst sein.",
                            "A code cannot be part of itself.")));
        }
        boolean moved = item.change(change, Time.now(clock));
        audit.record("CHANGE", "CodeItem", id);
        items.flush();
        if (moved) {
            gate.arrangedAnew(items.indicatorsBrokenDownBy(item.listCode()));
        }
        return items.detail(id);
    }

    /** Removes a code that no series and no other code needs. */
    @Transactional
    void remove(UUID id, Version expected) {
        CodeItem item = items.get(id);
        expected.mustBe(item.version());
        if (items.detail(id).seriesCount() > 0) {
            throw ProblemException.conflict(
                    "Reihen sind nach diesem Schlüssel gegliedert; er bleibt deshalb erhalten.",
                    "Series are broken down by this code; it is therefore kept.");
        }
        if (items.isParent(id)) {
            throw ProblemException.conflict(
                    "Andere Schlüssel gehören zu diesem. Ordnen Sie zuerst jene anders zu.",
                    "Other codes are part of this one. Move them first.");
        }
        items.remove(item);
        audit.record("DELETE", "CodeItem", id);
    }

    private void refuseOtherList(@Nullable UUID parent, String list) {
        if (parent != null && !items.isInList(parent, list)) {
            throw ProblemException.invalid(new Fault(
                    "/parentId",
                    "UNKNOWN",
                    Message.of("In dieser Gliederung gibt es das nicht.", "There is no such code in this list.")));
        }
    }
}
