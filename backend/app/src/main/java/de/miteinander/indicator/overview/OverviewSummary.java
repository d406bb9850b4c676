package de.miteinander.indicator.overview;

import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.change.FalseAlarms;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What all chosen series say together. */
@Schema(
        description =
                "What all chosen series say together. The filter by verdict does not change it; those who read it honestly look at the false alarms to be expected beside the changes.")
record OverviewSummary(
        @Schema(description = "Series.", minimum = "0", required = true)
        int series,

        @Schema(description = "Series that improved.", minimum = "0", required = true)
        int improved,

        @Schema(description = "Series that worsened.", minimum = "0", required = true)
        int worsened,

        @Schema(description = "Series that changed, without an agreed judgement.", minimum = "0", required = true)
        int changed,

        @Schema(description = "Series in which no change is detectable.", minimum = "0", required = true)
        int noChangeDetectable,

        @Schema(description = "Series that cannot be judged.", minimum = "0", required = true)
        int notAssessable,

        @Schema(description = "How false alarms were kept rare.", required = true)
        FalseAlarms falseAlarms,

        @Schema(
                description = "Series that were tested: all but those that cannot be judged.",
                minimum = "0",
                required = true)
        int tested,

        @Schema(
                description = "Series that are called changed, for better, for worse or without judgement.",
                minimum = "0",
                required = true)
        int changes,

        @Schema(
                description =
                        "Changes by themselves that do not stand among so many series; they count among those in which no change is detectable.",
                minimum = "0",
                required = true)
        int heldBack,

        @Schema(
                description =
                        "How many of the changes are to be expected as false alarms at most, on average: 5 % of the tested (PLAIN), 0.2 % of the tested (STRICT), 5 % of the changes (FALSE_DISCOVERY_RATE).",
                minimum = "0",
                required = true)
        double falseAlarmsExpected,

        @Schema(
                description =
                        "Series whose source should have published by now without their figures being here; null for readers who may not know release calendars.",
                minimum = "0",
                nullable = true)
        @Nullable Integer overdue,

        @Schema(
                description = "Figures of these series that are looked for; null for readers who may not know gaps.",
                minimum = "0",
                nullable = true)
        @Nullable Integer openGaps,

        @Schema(
                description =
                        "Those of them whose search should have been settled by now; null for readers who may not know gaps.",
                minimum = "0",
                nullable = true)
        @Nullable Integer overdueGaps,

        @Schema(
                description = "Chosen indicators that have no series yet and therefore no row.",
                minimum = "0",
                required = true)
        int indicatorsWithoutSeries) {

    /** @param gaps null for readers who may know neither gaps nor release calendars */
    static OverviewSummary of(
            List<OverviewRow> rows, FalseAlarms falseAlarms, @Nullable OpenGaps gaps, int indicatorsWithoutSeries) {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        for (OverviewRow row : rows) {
            counts.merge(row.verdict().result(), 1, Integer::sum);
        }
        int improved = counts.getOrDefault(Result.IMPROVED, 0);
        int worsened = counts.getOrDefault(Result.WORSENED, 0);
        int changed = counts.getOrDefault(Result.CHANGED, 0);
        int notAssessable = counts.getOrDefault(Result.NOT_ASSESSABLE, 0);
        int tested = rows.size() - notAssessable;
        int changes = improved + worsened + changed;
        return new OverviewSummary(
                rows.size(),
                improved,
                worsened,
                changed,
                counts.getOrDefault(Result.NO_CHANGE_DETECTABLE, 0),
                notAssessable,
                falseAlarms,
                tested,
                changes,
                (int) rows.stream().filter(row -> row.verdict().heldBack()).count(),
                falseAlarms.expected(tested, changes),
                gaps != null
                        ? (int) rows.stream()
                                .filter(row -> Boolean.TRUE.equals(row.overdue()))
                                .count()
                        : null,
                gaps == null ? null : gaps.open(),
                gaps == null ? null : gaps.overdue(),
                indicatorsWithoutSeries);
    }
}
