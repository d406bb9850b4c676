package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.SeriesIntervals.FigureInterval;
import de.miteinander.indicator.change.SeriesIntervals.IntervalMethod;
import de.miteinander.indicator.series.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Intervals of single figures: {@link Wilson} for shares, {@link PoissonInterval} for counts and rates, the published
 * standard error for everything else. A printed figure is never replaced, the interval stands beside it. Around a rounded
 * figure it reaches from the lowest to the highest bound of all figures that are printed so.
 */
final class FigureIntervals {

    private final ChangeQuestion question;
    private final double level;
    private final IntervalChoice choice;

    private FigureIntervals(ChangeQuestion question, double level, IntervalChoice choice) {
        this.question = question;
        this.level = level;
        this.choice = choice;
    }

    static SeriesIntervals of(@Nullable Evidence evidence, double level, IntervalChoice choice) {
        if (evidence == null) {
            return new SeriesIntervals(level, List.of());
        }
        FigureIntervals intervals = new FigureIntervals(evidence.question(), level, choice);
        return new SeriesIntervals(
                level,
                evidence.shown().stream()
                        .filter(shown -> shown.point().value() != null)
                        .sorted(Comparator.comparing(shown -> shown.point().period()))
                        .map(intervals::around)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Both bounds grow with the value and, for shares and rates, shrink with the base: the ends of the rounding suffice. */
    private Optional<FigureInterval> around(ShownPoint shown) {
        Optional<FigureInterval> printed = around(shown.point());
        Optional<FigureInterval> lowest = around(shown.extreme(false));
        // More cases than the smallest base can hold: all of them are possible.
        double all = Figure.per(question.unit());
        double high = around(shown.extreme(true)).map(FigureInterval::high).orElse(all);
        return printed.flatMap(middle -> lowest.flatMap(low -> shown(shown.point(), low.low(), high, middle.method())));
    }

    private Optional<FigureInterval> around(ChangePoint point) {
        BigDecimal error = point.standardError();
        if (error != null && error.signum() > 0) {
            double width =
                    NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * error.doubleValue();
            double value = point.number().doubleValue();
            return shown(point, value - width, value + width, IntervalMethod.STANDARD_ERROR);
        }
        return switch (question.kind()) {
            case SHARE -> share(point);
            case RATE -> rate(point);
            case COUNT -> count(point);
            case MEAN, INDEX, AMOUNT, BALANCE, ORDINAL, BINARY -> Optional.empty();
        };
    }

    private Optional<FigureInterval> share(ChangePoint point) {
        Long numerator = point.numerator();
        Long denominator = point.denominator();
        if (numerator == null || denominator == null || numerator > denominator || tooLarge(denominator)) {
            return Optional.empty();
        }
        int per = Figure.per(question.unit());
        Interval interval = Wilson.interval(numerator, denominator, level);
        return shown(point, per * interval.low(), per * interval.high(), IntervalMethod.WILSON);
    }

    private Optional<FigureInterval> rate(ChangePoint point) {
        Long numerator = point.numerator();
        Long denominator = point.denominator();
        if (numerator == null || denominator == null) {
            return Optional.empty();
        }
        IntervalMethod method = poisson(numerator);
        Interval cases = poisson(numerator, method);
        double each = (double) Figure.per(question.unit()) / denominator;
        return shown(point, each * cases.low(), each * cases.high(), method);
    }

    private Optional<FigureInterval> count(ChangePoint point) {
        if (point.number().signum() < 0 || point.number().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        long cases = point.number().longValue();
        IntervalMethod method = poisson(cases);
        Interval interval = poisson(cases, method);
        return shown(point, interval.low(), interval.high(), method);
    }

    private IntervalMethod poisson(long cases) {
        return switch (choice) {
            case AUTO -> PoissonInterval.isExact(cases) ? IntervalMethod.POISSON_EXACT : IntervalMethod.BYAR;
            case POISSON_EXACT -> IntervalMethod.POISSON_EXACT;
            case BYAR -> IntervalMethod.BYAR;
        };
    }

    private Interval poisson(long cases, IntervalMethod method) {
        return method == IntervalMethod.POISSON_EXACT
                ? PoissonInterval.exact(cases, level)
                : PoissonInterval.byar(cases, level);
    }

    private static boolean tooLarge(long denominator) {
        return denominator > Integer.MAX_VALUE / 2;
    }

    private static Optional<FigureInterval> shown(ChangePoint point, double low, double high, IntervalMethod method) {
        return Optional.of(new FigureInterval(point.period().text(), point.sourceId(), low, high, method));
    }
}
