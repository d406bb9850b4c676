package de.miteinander.indicator.source;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Enters, changes and removes sources. */
@ApplicationScoped
class SourceRegister {

    private final Sources sources;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    SourceRegister(Sources sources, MergePatch patches, Audit audit, Clock clock) {
        this.sources = sources;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SourceDetail enter(NewSource source) {
        Source entered = new Source(source, Time.now(clock));
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
        audit.record("CHANGE", "Source", id);
        sources.flush();
        return sources.detail(id);
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
