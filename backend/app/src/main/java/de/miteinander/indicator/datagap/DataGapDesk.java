package de.miteinander.indicator.datagap;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.access.Caller;
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

/** Opens, changes and settles gaps. */
@ApplicationScoped
class DataGapDesk {

    private final DataGaps gaps;
    private final SeriesCatalog series;
    private final MergePatch patches;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DataGapDesk(DataGaps gaps, SeriesCatalog series, MergePatch patches, Caller caller, Audit audit, Clock clock) {
        this.gaps = gaps;
        this.series = series;
        this.patches = patches;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    DataGapDetail open(NewDataGap wanted) {
        if (!gaps.seriesExists(wanted.seriesId())) {
            throw fault("/seriesId", "UNKNOWN", "Diese Reihe gibt es nicht.", "There is no such series.");
        }
        series.detail(wanted.seriesId());
        Period period = AskedPeriod.of("/period", wanted.period());
        if (gaps.isLookedFor(wanted.seriesId(), period)) {
            throw ProblemException.duplicate(
                    "/period", "Nach diesem Wert wird schon gesucht.", "This figure is looked for already.");
        }
        DataGap gap = new DataGap(wanted, period, owner(wanted.ownerId()), Time.now(clock));
        gaps.add(gap);
        audit.record("CREATE", "DataGap", gap.id());
        return gaps.detail(gap.id());
    }

    @Transactional
    DataGapDetail change(UUID id, JsonNode patch, Version expected) {
        DataGap gap = gaps.get(id);
        expected.mustBe(gap.version());
        DataGapChange change = patches.apply(DataGapChange.of(gap), patch, DataGapChange.class);
        owner(change.ownerId());
        gap.change(change, Time.now(clock));
        audit.record("CHANGE", "DataGap", id);
        gaps.flush();
        return gaps.detail(id);
    }

    @Transactional
    DataGapDetail close(UUID id, GapClosing closing, Version expected) {
        DataGap gap = gaps.get(id);
        expected.mustBe(gap.version());
        UUID replacement = closing.replacedBy();
        if (replacement != null && !gaps.seriesExists(replacement)) {
            throw fault("/replacedBy", "UNKNOWN", "Diese Reihe gibt es nicht.", "There is no such series.");
        }
        gap.close(closing, Time.today(clock), Time.now(clock));
        audit.record("END", "DataGap", id);
        gaps.flush();
        return gaps.detail(id);
    }

    private UUID owner(@Nullable UUID wanted) {
        UUID owner = wanted == null ? caller.personId() : wanted;
        if (owner == null || !gaps.canOwn(owner)) {
            throw fault(
                    "/ownerId",
                    "CANNOT_OWN",
                    "Bitte eine Person wählen, die sich anmelden kann.",
                    "Please choose a person who can sign in.");
        }
        return owner;
    }

    private static ProblemException fault(String pointer, String code, String de, String en) {
        return ProblemException.invalid(new Fault(pointer, code, Message.of(de, en)));
    }
}
