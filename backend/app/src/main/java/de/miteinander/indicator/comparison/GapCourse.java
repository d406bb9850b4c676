package de.miteinander.indicator.comparison;

import de.miteinander.indicator.change.ChangePoint;
import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ChangeVerdict.BothLanguages;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.change.ChangeVerdict.Result;
import de.miteinander.indicator.change.DifferenceOfDifferences;
import de.miteinander.indicator.change.Interval;
import de.miteinander.indicator.change.MeanDifference;
import de.miteinander.indicator.change.Newcombe;
import de.miteinander.indicator.change.PoissonRatio;
import de.miteinander.indicator.change.ShareRatio;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.comparison.GroupGapDetail.GapPoint;
import de.miteinander.indicator.comparison.GroupGapDetail.GapVerdict;
import de.miteinander.indicator.comparison.GroupGapDetail.Span;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.Figure;
import de.miteinander.indicator.series.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The gap between two groups over their common periods. Shares: {@link Newcombe} for the difference and {@link ShareRatio}
 * for the ratio; rates: {@link PoissonRatio}; means with standard errors: {@link MeanDifference}. Whether the gap changed
 * is asked of the first and the last common period ({@link DifferenceOfDifferences}).
 *
 * <p>Where figures are rounded every interval reaches from the lowest to the highest bound that any true figures behind
 * them give. All bounds of differences rise with the cases and fall with the base of the one side and the other way round
 * for the other, since each is a difference minus or plus the root of a sum of squares of distances of which none changes
 * faster than the difference itself; so the extremes stand at the ends of what the rounding leaves open. A change that
 * such an interval does not show is put down to the rounding.
 */
final class GapCourse {

    private static final double LEVEL = ChangeQuestion.USUAL_LEVEL;

    /**
     * Both groups in one period.
     *
     * @param partsOfWholes whether no numerator that is shown is above its denominator
     */
    private record Pair(ChangePoint group, ChangePoint reference, boolean partsOfWholes) {

        boolean bothHaveParts() {
            return hasParts(group) && hasParts(reference);
        }

        private static boolean hasParts(ChangePoint point) {
            Long numerator = point.numerator();
            Long denominator = point.denominator();
            return numerator != null
                    && denominator != null
                    && numerator >= 0
                    && denominator > 0
                    && denominator <= Integer.MAX_VALUE / 2
                    && numerator <= Integer.MAX_VALUE / 2;
        }

        BigDecimal difference() {
            return group.number().subtract(reference.number());
        }
    }

    /** Both groups in one period as they are shown, and as they lie furthest apart from each other either way. */
    private record Shown(Pair pair, Pair smallest, Pair largest, boolean isProtected) {

        static Shown of(ShownPoint group, ShownPoint reference) {
            boolean partsOfWholes = isPartOfWhole(group.point()) && isPartOfWhole(reference.point());
            return new Shown(
                    new Pair(group.point(), reference.point(), partsOfWholes),
                    new Pair(group.extreme(false), reference.extreme(true), partsOfWholes),
                    new Pair(group.extreme(true), reference.extreme(false), partsOfWholes),
                    group.isProtected() || reference.isProtected());
        }

        /** The smallest that the gap can be, whichever group is ahead. */
        BigDecimal narrowest() {
            BigDecimal low = smallest.difference();
            BigDecimal high = largest.difference();
            return low.signum() * high.signum() <= 0
                    ? BigDecimal.ZERO
                    : low.abs().min(high.abs());
        }

        BigDecimal widest() {
            return smallest.difference().abs().max(largest.difference().abs());
        }
    }

    private final ChangeQuestion question;
    private final List<Shown> course = new ArrayList<>();

    GapCourse(ChangeQuestion question, List<ShownPoint> group, List<ShownPoint> reference) {
        this.question = question;
        Map<String, ShownPoint> byPeriod = new HashMap<>();
        reference.forEach(shown -> byPeriod.put(shown.point().period().text(), shown));
        for (ShownPoint shown : group) {
            ShownPoint other = byPeriod.get(shown.point().period().text());
            if (other != null) {
                course.add(Shown.of(shown, other));
            }
        }
    }

    List<GapPoint> points(Locale language) {
        return course.stream().map(shown -> point(shown, language)).toList();
    }

    private GapPoint point(Shown shown, Locale language) {
        Pair pair = shown.pair();
        double reference = pair.reference().number().doubleValue();
        return new GapPoint(
                pair.group().period().text(),
                pair.group().period().label(language),
                pair.group().number(),
                pair.reference().number(),
                pair.difference(),
                span(around(shown, this::difference)),
                reference == 0 ? null : pair.group().number().doubleValue() / reference,
                span(around(shown, this::ratio)));
    }

    /** From the lower bound of the smallest gap to the upper bound of the largest; none where one of them has none. */
    private static @Nullable Interval around(Shown shown, Function<Pair, @Nullable Interval> interval) {
        Interval smallest = interval.apply(shown.smallest());
        Interval largest = interval.apply(shown.largest());
        return smallest == null || largest == null ? null : new Interval(smallest.low(), largest.high());
    }

    private @Nullable Interval difference(Pair pair) {
        if (question.kind() == ValueKind.SHARE && pair.bothHaveParts() && pair.partsOfWholes()) {
            Interval shares = Newcombe.difference(
                    part(pair.group()),
                    denominator(pair.group()),
                    part(pair.reference()),
                    denominator(pair.reference()),
                    LEVEL);
            int per = Figure.per(question.unit());
            return new Interval(per * shares.low(), per * shares.high());
        }
        double first = error(pair.reference());
        double second = error(pair.group());
        return first > 0 && second > 0
                ? MeanDifference.of(
                                pair.reference().number().doubleValue(),
                                first,
                                pair.group().number().doubleValue(),
                                second,
                                LEVEL)
                        .interval()
                : null;
    }

    private @Nullable Interval ratio(Pair pair) {
        if (!pair.bothHaveParts()) {
            return null;
        }
        long n1 = denominator(pair.group());
        long n2 = denominator(pair.reference());
        if (question.kind() == ValueKind.SHARE) {
            long x1 = part(pair.group());
            long x2 = part(pair.reference());
            return x1 > 0 && x2 > 0 && pair.partsOfWholes()
                    ? ShareRatio.of(x1, n1, x2, n2, LEVEL).interval()
                    : null;
        }
        long x1 = numerator(pair.group());
        long x2 = numerator(pair.reference());
        return question.kind() == ValueKind.RATE && x1 + x2 > 0
                ? PoissonRatio.of(x1, n1, x2, n2, LEVEL).interval()
                : null;
    }

    private static boolean isPartOfWhole(ChangePoint point) {
        return numerator(point) <= denominator(point);
    }

    GapVerdict verdict() {
        if (course.size() < 2) {
            return new GapVerdict(
                    Result.NOT_ASSESSABLE,
                    Reason.FEWER_THAN_TWO_POINTS,
                    course.size(),
                    null,
                    null,
                    GapText.sentence("gap.FEWER_THAN_TWO_POINTS"));
        }
        Shown first = course.getFirst();
        Shown last = course.getLast();
        Interval shown = change(first.pair(), last.pair());
        double change =
                last.pair().difference().subtract(first.pair().difference()).doubleValue();
        if (shown == null) {
            return new GapVerdict(
                    Result.NOT_ASSESSABLE,
                    Reason.NO_SCATTER_INFORMATION,
                    course.size(),
                    change,
                    null,
                    sentence("gap.NO_SCATTER_INFORMATION", first.pair(), last.pair()));
        }
        Interval possible = possibleChange(first, last);
        boolean changed = possible != null && possible.excludes(0) && narrowsOrWidens(first, last);
        if (shown.excludes(0) && !changed) {
            return new GapVerdict(
                    Result.NOT_ASSESSABLE,
                    Reason.PROTECTED,
                    course.size(),
                    null,
                    null,
                    GapText.sentence("gap.PROTECTED"));
        }
        Result result = changed ? judged(first.pair(), last.pair()) : Result.NO_CHANGE_DETECTABLE;
        return new GapVerdict(
                result,
                null,
                course.size(),
                change,
                span(possible),
                sentence("gap." + key(result, first.pair(), last.pair()), first.pair(), last.pair()));
    }

    private @Nullable Interval change(Pair first, Pair last) {
        Interval ofFirst = difference(first);
        Interval ofLast = difference(last);
        return ofFirst == null || ofLast == null
                ? null
                : DifferenceOfDifferences.interval(
                        first.difference().doubleValue(),
                        ofFirst,
                        last.difference().doubleValue(),
                        ofLast);
    }

    /** From the lower bound of the largest decrease to the upper bound of the largest increase. */
    private @Nullable Interval possibleChange(Shown first, Shown last) {
        Interval down = change(first.largest(), last.smallest());
        Interval up = change(first.smallest(), last.largest());
        return down == null || up == null ? null : new Interval(down.low(), up.high());
    }

    /** Whether the gap became smaller, or larger, for all figures that may stand behind the rounded ones. */
    private static boolean narrowsOrWidens(Shown first, Shown last) {
        if (!first.isProtected() && !last.isProtected()) {
            return true;
        }
        return last.widest().compareTo(first.narrowest()) < 0
                || last.narrowest().compareTo(first.widest()) > 0;
    }

    private Result judged(Pair first, Pair last) {
        if (question.direction() == Direction.NONE && !question.readAsGap()) {
            return Result.CHANGED;
        }
        return narrowed(first, last) ? Result.IMPROVED : Result.WORSENED;
    }

    private static String key(Result result, Pair first, Pair last) {
        return result == Result.NO_CHANGE_DETECTABLE
                ? "NO_CHANGE_DETECTABLE"
                : (narrowed(first, last) ? "NARROWED" : "WIDENED") + (result == Result.CHANGED ? "_NEUTRAL" : "");
    }

    private static boolean narrowed(Pair first, Pair last) {
        return last.difference().abs().compareTo(first.difference().abs()) < 0;
    }

    private BothLanguages sentence(String key, Pair first, Pair last) {
        return GapText.sentence(
                key,
                question.unit(),
                first.difference().abs(),
                first.group().period(),
                last.difference().abs(),
                last.group().period());
    }

    private static @Nullable Span span(@Nullable Interval interval) {
        return interval == null
                ? null
                : new Span(interval.low(), Double.isFinite(interval.high()) ? interval.high() : null);
    }

    private static long numerator(ChangePoint point) {
        Long numerator = point.numerator();
        return numerator == null ? 0 : numerator;
    }

    /** Whatever the rounding leaves open, a share is at most the whole. */
    private static long part(ChangePoint point) {
        return Math.min(numerator(point), denominator(point));
    }

    private static long denominator(ChangePoint point) {
        Long denominator = point.denominator();
        return denominator == null ? 1 : denominator;
    }

    private static double error(ChangePoint point) {
        BigDecimal error = point.standardError();
        return error == null ? 0 : error.doubleValue();
    }
}
