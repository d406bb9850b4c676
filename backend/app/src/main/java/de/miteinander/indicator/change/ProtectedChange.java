package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdict.ComparedPoint;
import de.miteinander.indicator.change.ChangeVerdict.Movement;
import de.miteinander.indicator.change.ChangeVerdict.Note;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Judges what is shown, and calls a change only what stays one when the rounded first and last figures are as close
 * together as their rounding allows.
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
        Note note = ChangeText.note("PROTECTED", protectedPoints);
        boolean tooFewShown = verdict.reason() == Reason.FEWER_THAN_TWO_POINTS
                && shown.stream()
                        .anyMatch(point -> point.isProtected() && point.point().value() == null);
        return tooFewShown || mayBeRounding(question, shown, verdict)
                ? refused(verdict, question, points, note)
                : with(verdict, note);
    }

    /** Whether the figures moved, but might not have if they are not exactly what is shown. */
    private static boolean mayBeRounding(ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict verdict) {
        ComparedPoint baseline = verdict.baseline();
        ComparedPoint latest = verdict.latest();
        Movement moved = verdict.direction();
        if (baseline == null || latest == null || moved == null || moved == Movement.UNCHANGED) {
            return false;
        }
        ChangeVerdict cautious = closest(question, shown, baseline, latest);
        return cautious.result() != verdict.result() || cautious.direction() != moved;
    }

    /** The verdict if the first and last figure are as close together as their rounding allows. */
    private static ChangeVerdict closest(
            ChangeQuestion question, List<ShownPoint> shown, ComparedPoint baseline, ComparedPoint latest) {
        boolean risen = latest.value().compareTo(baseline.value()) > 0;
        List<ChangePoint> closest = new ArrayList<>();
        for (ShownPoint point : shown) {
            boolean isBaseline = stands(point, baseline);
            boolean isLatest = stands(point, latest);
            closest.add(isBaseline || isLatest ? point.extreme(isBaseline == risen) : point.point());
        }
        return ChangeLadder.judge(question, closest);
    }

    /**
     * The p that belongs to a verdict on what is shown; of a change the larger one of what is shown and of what the rounding
     * leaves open at worst.
     */
    static OptionalDouble p(ChangeQuestion question, List<ShownPoint> shown, ChangeVerdict verdict) {
        OptionalDouble found = MatchingP.of(verdict);
        ComparedPoint baseline = verdict.baseline();
        ComparedPoint latest = verdict.latest();
        if (found.isEmpty()
                || verdict.direction() == null
                || baseline == null
                || latest == null
                || shown.stream().noneMatch(ShownPoint::isProtected)) {
            return found;
        }
        OptionalDouble cautious = MatchingP.of(closest(question, shown, baseline, latest));
        return OptionalDouble.of(Math.max(found.getAsDouble(), cautious.orElse(1)));
    }

    private static boolean stands(ShownPoint shown, ComparedPoint compared) {
        return shown.point().period().text().equals(compared.period())
                && shown.point().value() != null
                && shown.point().number().compareTo(compared.value()) == 0;
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
