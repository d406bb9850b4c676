package de.miteinander.indicator.change;

import de.miteinander.indicator.change.CautiousTrend.Bounds;
import de.miteinander.indicator.change.ChangeVerdict.ComparedPoint;
import de.miteinander.indicator.change.ChangeVerdict.Movement;
import de.miteinander.indicator.change.ChangeVerdict.Note;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.series.ValueKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is shown, and calls a change only what is one for all figures that may stand behind the rounded ones.
 *
 * <p>First against last figure: the closer together they are, the less of a change there is ({@link Newcombe} and
 * {@link PoissonRatio} can only lose one when cases or bases move that way), so that it is judged again with both as close
 * as their rounding allows, and so are other values for the same periods. Trends: {@link CautiousTrend}.
 */
final class ProtectedChange {

    private ProtectedChange() {}

    static ChangeVerdict judge(ChangeQuestion question, List<ShownPoint> shown) {
        List<ChangePoint> points = shown.stream().map(ShownPoint::point).toList();
        ChangeVerdict verdict = ChangeLadder.judge(question, points);
        long protectedPoints = shown.stream().filter(ShownPoint::isProtected).count();
        if (protectedPoints == 0) {
            return verdict;
        }
        Note note = ChangeText.note(ChangeVerdict.PROTECTED_NOTE, protectedPoints);
        boolean tooFewShown = verdict.reason() == Reason.FEWER_THAN_TWO_POINTS
                && shown.stream()
                        .anyMatch(point -> point.isProtected() && point.point().value() == null);
        return tooFewShown || mayBeRounding(question, shown, verdict)
                ? refused(verdict, question, points, note)
                : with(verdict, note);
    }

    /** The points that may stand in one comparison, in the order of time. */
    static List<ShownPoint> comparable(ChangeQuestion question, List<ShownPoint> shown) {
        Map<ChangePoint, ShownPoint> byPoint = new IdentityHashMap<>();
        shown.forEach(point -> byPoint.put(point.point(), point));
        List<ChangePoint> recorded = shown.stream().map(ShownPoint::point).toList();
        return ComparablePoints.of(recorded, question.baselineFrom(), question.lastBreak()).points().stream()
                .map(point -> Objects.requireNonNull(byPoint.get(point)))
                .toList();
    }

    /** Whether the figures moved, but might not have if they are not exactly what is shown. */
    private static boolean mayBeRounding(ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict verdict) {
        Movement moved = verdict.direction();
        if (moved == null || moved == Movement.UNCHANGED) {
            return false;
        }
        ChangeVerdict cautious = closest(question, shown, verdict);
        if (isTrend(verdict)) {
            return cautious.reason() == Reason.COMPETING_VALUES || trendP(question, shown, verdict) >= question.alpha();
        }
        return cautious.result() != verdict.result() || cautious.direction() != moved;
    }

    private static boolean isTrend(ChangeVerdict verdict) {
        return switch (verdict.method()) {
            case COCHRAN_ARMITAGE, RATE_TREND, MANN_KENDALL_EXACT, MANN_KENDALL_PERMUTATION, MANN_KENDALL_NORMAL ->
                true;
            case NONE, DESCRIPTION, NEWCOMBE_DIFFERENCE, POISSON_RATIO, STANDARD_ERRORS -> false;
        };
    }

    /** The verdict if the first and last figure are as close together as their rounding allows. */
    private static ChangeVerdict closest(ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict verdict) {
        boolean risen = verdict.direction() == Movement.RISEN;
        List<ChangePoint> closest = new ArrayList<>();
        for (ShownPoint point : shown) {
            boolean isBaseline = standsFor(point, verdict.baseline());
            boolean isLatest = standsFor(point, verdict.latest());
            closest.add(isBaseline || isLatest ? point.extreme(isBaseline == risen) : point.point());
        }
        return ChangeLadder.judge(question, closest);
    }

    private static boolean standsFor(ShownPoint shown, @Nullable ComparedPoint compared) {
        return compared != null
                && shown.point().period().text().equals(compared.period())
                && shown.point().value() != null;
    }

    /** The largest p that the trend could have. */
    private static double trendP(ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict verdict) {
        List<ShownPoint> points = comparable(question, shown);
        double found = Objects.requireNonNull(verdict.pValue());
        if (points.stream().noneMatch(ShownPoint::isProtected)) {
            return found;
        }
        boolean rising = verdict.direction() == Movement.RISEN;
        return switch (verdict.method()) {
            case COCHRAN_ARMITAGE -> trendOfParts(question, points, rising).shareP();
            case RATE_TREND -> trendOfParts(question, points, rising).rateP();
            default ->
                CautiousTrend.monotoneP(
                        points.stream().map(ProtectedChange::values).toList(), rising);
        };
    }

    private static CautiousTrend trendOfParts(ChangeQuestion question, List<ShownPoint> points, boolean rising) {
        List<ShownPoint> used = points.subList(Math.max(0, points.size() - ChangeLadder.TREND_FROM), points.size());
        return new CautiousTrend(
                used.stream()
                        .mapToDouble(point -> point.point().period().year())
                        .toArray(),
                used.stream()
                        .map(point -> question.kind() == ValueKind.COUNT ? values(point) : numerators(point))
                        .toList(),
                used.stream().map(ProtectedChange::denominators).toList(),
                rising);
    }

    private static Bounds values(ShownPoint point) {
        return new Bounds(
                point.extreme(false).number().doubleValue(),
                point.extreme(true).number().doubleValue());
    }

    private static Bounds numerators(ShownPoint point) {
        return new Bounds(
                Objects.requireNonNull(point.extreme(false).numerator()),
                Objects.requireNonNull(point.extreme(true).numerator()));
    }

    private static Bounds denominators(ShownPoint point) {
        return new Bounds(
                Objects.requireNonNull(point.extreme(true).denominator()),
                Objects.requireNonNull(point.extreme(false).denominator()));
    }

    /**
     * The p that belongs to a verdict on what is shown; of a change the larger one of what is shown and of what the rounding
     * leaves open at worst.
     */
    static OptionalDouble p(ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict verdict) {
        OptionalDouble found = MatchingP.of(verdict);
        if (found.isEmpty() || verdict.direction() == null || shown.stream().noneMatch(ShownPoint::isProtected)) {
            return found;
        }
        double cautious = isTrend(verdict)
                ? trendP(question, shown, verdict)
                : MatchingP.of(closest(question, shown, verdict)).orElse(1);
        return OptionalDouble.of(Math.max(found.getAsDouble(), cautious));
    }

    private static ChangeVerdict refused(
            ChangeVerdict verdict, ChangeQuestion question, List<ChangePoint> points, Note note) {
        return with(
                new ChangeVerdict(
                        Result.NOT_ASSESSABLE,
                        Reason.PROTECTED,
                        null,
                        verdict.method(),
                        ChangeVerdict.METHOD_VERSION,
                        verdict.n(),
                        verdict.baseline(),
                        verdict.latest(),
                        null,
                        null,
                        Map.of(),
                        ChangeText.notAssessable(Reason.PROTECTED, question, points),
                        verdict.notes(),
                        null),
                note);
    }

    private static ChangeVerdict with(ChangeVerdict verdict, Note note) {
        List<Note> notes = new ArrayList<>(verdict.notes());
        notes.add(note);
        return new ChangeVerdict(
                verdict.result(),
                verdict.reason(),
                verdict.direction(),
                verdict.method(),
                verdict.methodVersion(),
                verdict.n(),
                verdict.baseline(),
                verdict.latest(),
                verdict.estimate(),
                verdict.pValue(),
                verdict.parameters(),
                verdict.sentence(),
                List.copyOf(notes),
                verdict.missingFigure());
    }
}
