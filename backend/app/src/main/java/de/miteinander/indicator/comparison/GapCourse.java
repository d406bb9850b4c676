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
import org.jspecify.annotations.Nullable;

/**
 * The gap between two groups over their common periods. Shares: {@link Newcombe} for the difference and {@link ShareRatio}
 * for the ratio; rates: {@link PoissonRatio}; means with standard errors: {@link MeanDifference}. Whether the gap changed
 * is asked of the first and the last common period ({@link DifferenceOfDifferences}).
 */
final class GapCourse {

    private static final double LEVEL = ChangeQuestion.USUAL_LEVEL;

    /** Both groups in one period. */
    private record Pair(ChangePoint group, ChangePoint reference) {

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

    private final ChangeQuestion question;
    private final List<Pair> pairs = new ArrayList<>();

    GapCourse(ChangeQuestion question, List<ChangePoint> group, List<ChangePoint> reference) {
        this.question = question;
        Map<String, ChangePoint> byPeriod = new HashMap<>();
        reference.forEach(point -> byPeriod.put(point.period().text(), point));
        for (ChangePoint point : group) {
            ChangePoint other = byPeriod.get(point.period().text());
            if (other != null) {
                pairs.add(new Pair(point, other));
            }
        }
    }

    List<GapPoint> points(Locale language) {
        return pairs.stream().map(pair -> point(pair, language)).toList();
    }

    private GapPoint point(Pair pair, Locale language) {
        double reference = pair.reference().number().doubleValue();
        return new GapPoint(
                pair.group().period().text(),
                pair.group().period().label(language),
                pair.group().number(),
                pair.reference().number(),
                pair.difference(),
                span(difference(pair)),
                reference == 0 ? null : pair.group().number().doubleValue() / reference,
                span(ratio(pair)));
    }

    private @Nullable Interval difference(Pair pair) {
        if (question.kind() == ValueKind.SHARE && pair.bothHaveParts() && sharesAreWithinOne(pair)) {
            Interval shares = Newcombe.difference(
                    numerator(pair.group()),
                    denominator(pair.group()),
                    numerator(pair.reference()),
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
        long x1 = numerator(pair.group());
        long n1 = denominator(pair.group());
        long x2 = numerator(pair.reference());
        long n2 = denominator(pair.reference());
        if (question.kind() == ValueKind.SHARE) {
            return x1 > 0 && x2 > 0 && sharesAreWithinOne(pair)
                    ? ShareRatio.of(x1, n1, x2, n2, LEVEL).interval()
                    : null;
        }
        return question.kind() == ValueKind.RATE && x1 + x2 > 0
                ? PoissonRatio.of(x1, n1, x2, n2, LEVEL).interval()
                : null;
    }

    private static boolean sharesAreWithinOne(Pair pair) {
        return numerator(pair.group()) <= denominator(pair.group())
                && numerator(pair.reference()) <= denominator(pair.reference());
    }

    GapVerdict verdict() {
        if (pairs.size() < 2) {
            return new GapVerdict(
                    Result.NOT_ASSESSABLE,
                    Reason.FEWER_THAN_TWO_POINTS,
                    pairs.size(),
                    null,
                    null,
                    GapText.sentence("gap.FEWER_THAN_TWO_POINTS"));
        }
        Pair first = pairs.getFirst();
        Pair last = pairs.getLast();
        Interval ofFirst = difference(first);
        Interval ofLast = difference(last);
        double change = last.difference().subtract(first.difference()).doubleValue();
        if (ofFirst == null || ofLast == null) {
            return new GapVerdict(
                    Result.NOT_ASSESSABLE,
                    Reason.NO_SCATTER_INFORMATION,
                    pairs.size(),
                    change,
                    null,
                    sentence("gap.NO_SCATTER_INFORMATION", first, last));
        }
        Interval interval = DifferenceOfDifferences.interval(
                first.difference().doubleValue(), ofFirst, last.difference().doubleValue(), ofLast);
        Result result = interval.excludes(0) ? judged(first, last) : Result.NO_CHANGE_DETECTABLE;
        return new GapVerdict(
                result,
                null,
                pairs.size(),
                change,
                span(interval),
                sentence("gap." + key(result, first, last), first, last));
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

    private static long denominator(ChangePoint point) {
        Long denominator = point.denominator();
        return denominator == null ? 1 : denominator;
    }

    private static double error(ChangePoint point) {
        BigDecimal error = point.standardError();
        return error == null ? 0 : error.doubleValue();
    }
}
