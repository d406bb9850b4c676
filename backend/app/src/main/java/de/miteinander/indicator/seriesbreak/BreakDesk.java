package de.miteinander.indicator.seriesbreak;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Enters, changes and removes breaks. */
@ApplicationScoped
class BreakDesk {

    private final Breaks breaks;
    private final SeriesCatalog series;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    BreakDesk(Breaks breaks, SeriesCatalog series, MergePatch patches, Audit audit, Clock clock) {
        this.breaks = breaks;
        this.series = series;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    BreakDetail enter(UUID seriesId, NewBreak added) {
        series.detail(seriesId);
        SeriesBreak entered = new SeriesBreak(seriesId, added, Time.now(clock));
        refuseTaken(seriesId, entered.period(), entered.id());
        breaks.add(entered);
        audit.record("CREATE", "Break", entered.id());
        return breaks.detail(entered.id());
    }

    @Transactional
    BreakDetail change(UUID id, JsonNode patch, Version expected) {
        SeriesBreak changed = breaks.get(id);
        expected.mustBe(changed.version());
        NewBreak wanted = patches.apply(NewBreak.of(changed), patch, NewBreak.class);
        refuseTaken(changed.seriesId(), wanted.period(), id);
        SeriesBreak before = changed.change(wanted, Time.now(clock));
        if (before != null) {
            breaks.add(before);
        }
        audit.record("CHANGE", "Break", id);
        breaks.flush();
        return breaks.detail(id);
    }

    @Transactional
    void remove(UUID id, Version expected) {
        SeriesBreak removed = breaks.get(id);
        expected.mustBe(removed.version());
        removed.remove(Time.now(clock));
        breaks.flush();
        audit.record("DELETE", "Break", id);
    }

    private void refuseTaken(UUID seriesId, String text, UUID except) {
        Period period = AskedPeriod.of("/period", text);
        if (breaks.isTaken(seriesId, period.start(), except)) {
            throw ProblemException.duplicate(
                    "/period",
                    "Für diesen Zeitpunkt ist schon ein Bruch eingetragen.",
                    "There is a break at this point already.");
        }
    }
}
