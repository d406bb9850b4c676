package de.miteinander.indicator.change;

import de.miteinander.indicator.series.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Verdicts on stored series, two queries for any number of them. */
@ApplicationScoped
public class ChangeVerdicts {

    private static final ChangeVerdict WITHOUT_FIGURES = ChangeLadder.withoutFigures();

    /** What a verdict stands on: the question and the points as they are shown, in the order they were recorded. */
    public record Evidence(
            ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict.@Nullable MissingFigure missing) {

        public List<ChangePoint> points() {
            return shown.stream().map(ShownPoint::point).toList();
        }

        /** The points that may stand in one comparison, in the order of time. */
        public List<ChangePoint> comparable() {
            return ComparablePoints.of(points(), question.baselineFrom(), question.lastBreak())
                    .points();
        }

        /** The same with what their protection leaves open. */
        public List<ShownPoint> comparableShown() {
            return ProtectedChange.comparable(question, shown);
        }

        public ChangeVerdict judged() {
            ChangeVerdict verdict = ProtectedChange.judge(question, shown);
            return missing == null ? verdict : verdict.naming(missing);
        }

        /**
         * The p that belongs to the decision of the verdict on this evidence: the smallest error rate at which its method
         * would still call the series changed, at worst of what protection leaves open; none where nothing was tested.
         */
        public OptionalDouble p(ChangeVerdict verdict) {
            return ProtectedChange.p(question, shown, verdict);
        }

        /** The same verdict after its change has turned out not to stand among many series. */
        public ChangeVerdict amongMany(ChangeVerdict verdict) {
            return verdict.amongMany(ChangeText.amongMany(verdict, question));
        }

        /** The latest figure that is shown; where sources compete, the chosen one, else the latest recorded. */
        public @Nullable ShownPoint latest() {
            ShownPoint latest = null;
            for (ShownPoint next : shown) {
                if (next.point().value() != null && (latest == null || !outranks(latest.point(), next.point()))) {
                    latest = next;
                }
            }
            return latest;
        }

        /** Whether {@code held} stays the latest before {@code next}, which was recorded after it. */
        private static boolean outranks(ChangePoint held, ChangePoint next) {
            int byTime = BY_TIME.compare(held.period(), next.period());
            return byTime > 0 || byTime == 0 && held.preferred() && !next.preferred();
        }

        private static final Comparator<Period> BY_TIME =
                Comparator.comparing(Period::end).thenComparing(Period::start);
    }

    private final Jdbi database;

    ChangeVerdicts(Jdbi database) {
        this.database = database;
    }

    /** The verdict of each series that has figures. */
    public Map<UUID, ChangeVerdict> of(Collection<UUID> series) {
        return judge(series, ChangeWishes.USUAL);
    }

    /** The verdict of each series that has figures, in the way that is wanted. */
    public Map<UUID, ChangeVerdict> judge(Collection<UUID> series, ChangeWishes wishes) {
        Map<UUID, ChangeVerdict> verdicts = new LinkedHashMap<>();
        load(series, wishes).forEach((id, evidence) -> verdicts.put(id, evidence.judged()));
        return verdicts;
    }

    /**
     * What the verdicts stand on; the points in the order they were recorded. Of those recorded at once, as by one import,
     * the one that stands for its period in every table comes last.
     */
    public Map<UUID, Evidence> load(Collection<UUID> series, ChangeWishes wishes) {
        if (series.isEmpty()) {
            return Map.of();
        }
        return database.withHandle(handle -> new EvidenceReader(handle, series, wishes).read());
    }

    /** The verdict on a series without any figure, with the one that is looked for. */
    public static ChangeVerdict onNothing(ChangeVerdict.@Nullable MissingFigure missing) {
        return missing == null ? WITHOUT_FIGURES : WITHOUT_FIGURES.naming(missing);
    }

    /** The verdict on a series that has no figure at all. */
    ChangeVerdict withoutFigures(UUID series) {
        String sql = """
                SELECT number AS gap_number, period AS gap_period, due AS gap_due FROM data_gap
                WHERE series_id = :series AND outcome = 'OPEN' ORDER BY starts_on DESC, number LIMIT 1
                """;
        return onNothing(database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", series)
                .map((row, context) -> Objects.requireNonNull(EvidenceReader.missing(row)))
                .findOne()
                .orElse(null)));
    }
}
