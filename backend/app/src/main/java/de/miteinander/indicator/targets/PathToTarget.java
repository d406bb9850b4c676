package de.miteinander.indicator.targets;

import de.miteinander.indicator.change.ChangePoint;
import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.indicator.targets.Assessment.GrowthAnswer;
import de.miteinander.indicator.targets.Assessment.PathReason;
import de.miteinander.indicator.targets.Assessment.WeatherAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of comparable figures to a target, or only in a direction. There is no answer where figures are rounded and those
 * behind them could give another one: what is asked only gets better or worse as a figure rises, so that the ends of what
 * the rounding leaves open, in every combination of the figures that count, are asked as well.
 */
final class PathToTarget {

    private static final double WHOLE = 100;

    private final ChangeQuestion question;
    private final @Nullable TargetDetail target;
    private final List<ShownPoint> points;

    PathToTarget(ChangeQuestion question, @Nullable TargetDetail target, List<ShownPoint> points) {
        this.question = question;
        this.target = target;
        this.points = points;
    }

    /** A target decides the direction; without one the indicator does. */
    private @Nullable Wanted wanted() {
        if (target != null && target.wanted() != null) {
            return target.wanted();
        }
        return switch (question.direction()) {
            case UP -> Wanted.HIGHER;
            case DOWN -> Wanted.LOWER;
            case NONE, TARGET_BAND -> null;
        };
    }

    WeatherAnswer weather() {
        boolean band = target != null && target.kind() == TargetKind.BAND;
        Wanted wanted = wanted();
        if (wanted == null && !band) {
            return noWeather(PathReason.NO_DIRECTION);
        }
        if (points.size() < Weather.FEWEST) {
            return noWeather(PathReason.TOO_FEW_FIGURES);
        }
        Wanted direction = wanted == null ? Wanted.HIGHER : wanted;
        Weather weather = weather(shown(), direction);
        if (possible(Weather.decisive(points.size())).stream()
                .anyMatch(course -> weather(course, direction).symbol() != weather.symbol())) {
            return noWeather(PathReason.PROTECTED);
        }
        return new WeatherAnswer(
                weather.symbol(),
                null,
                weather.averageChange(),
                weather.lastChange(),
                weather.carriedOn(),
                weather.missing(),
                PathText.sentence("weather." + weather.symbol()));
    }

    private List<ChangePoint> shown() {
        return points.stream().map(ShownPoint::point).toList();
    }

    /** The courses with each of these places at either end of what its rounding leaves open; none where nothing is open. */
    private List<List<ChangePoint>> possible(List<Integer> places) {
        List<List<ChangePoint>> courses = List.of(shown());
        for (int place : places) {
            ShownPoint point = points.get(place);
            if (point.isProtected()) {
                courses = courses.stream()
                        .flatMap(course -> Stream.of(
                                with(course, place, point.extreme(false)), with(course, place, point.extreme(true))))
                        .toList();
            }
        }
        return courses;
    }

    private static List<ChangePoint> with(List<ChangePoint> course, int place, ChangePoint point) {
        List<ChangePoint> other = new ArrayList<>(course);
        other.set(place, point);
        return other;
    }

    private Weather weather(List<ChangePoint> shown, Wanted wanted) {
        List<Weather.Point> course = shown.stream()
                .map(point ->
                        new Weather.Point(point.period().year(), point.number().doubleValue()))
                .toList();
        TargetDetail goal = target;
        if (goal == null) {
            return Weather.towards(course, wanted);
        }
        return switch (goal.kind()) {
            case BY_YEAR -> Weather.byYear(course, number(goal.value()), wanted, year(goal));
            case EVERY_YEAR -> Weather.everyYear(course, number(goal.value()), wanted);
            case BAND -> Weather.within(course, number(goal.value()), number(goal.upperValue()), goal.untilYear());
            case DIRECTION, QUALITATIVE -> Weather.towards(course, wanted);
        };
    }

    static WeatherAnswer noWeather(PathReason reason) {
        return new WeatherAnswer(null, reason, null, null, null, null, PathText.sentence("noWeather." + reason));
    }

    GrowthAnswer growth() {
        if (target != null && target.kind() == TargetKind.BAND) {
            return noGrowth(PathReason.TARGET_IS_A_BAND);
        }
        Wanted wanted = wanted();
        if (wanted == null) {
            return noGrowth(PathReason.NO_DIRECTION);
        }
        if (points.size() < 2) {
            return noGrowth(PathReason.TOO_FEW_FIGURES);
        }
        Growth growth = growth(shown(), wanted);
        if (growth == null) {
            return noGrowth(PathReason.NO_GROWTH_RATE);
        }
        return possible(List.of(0, points.size() - 1)).stream()
                        .allMatch(course -> growth.saysTheSameAs(growth(course, wanted)))
                ? shown(growth)
                : noGrowth(PathReason.PROTECTED);
    }

    private @Nullable Growth growth(List<ChangePoint> course, Wanted wanted) {
        Growth.Span span = span(course);
        if (!span.hasRate()) {
            return null;
        }
        TargetDetail goal = target;
        if (goal == null || goal.kind() != TargetKind.BY_YEAR) {
            return Growth.towards(span, wanted, limit(wanted));
        }
        double value = number(goal.value());
        return Growth.reachable(span, value, year(goal)) ? Growth.towards(span, value, wanted, year(goal)) : null;
    }

    private static Growth.Span span(List<ChangePoint> course) {
        ChangePoint first = course.getFirst();
        ChangePoint last = course.getLast();
        return new Growth.Span(
                first.period().year(),
                first.number().doubleValue(),
                last.period().year(),
                last.number().doubleValue());
    }

    /** A share ends at 100 percent. */
    private @Nullable Double limit(Wanted wanted) {
        return wanted == Wanted.HIGHER
                        && question.kind() == ValueKind.SHARE
                        && question.unit().equals("percent")
                ? WHOLE
                : null;
    }

    private static GrowthAnswer shown(Growth growth) {
        return new GrowthAnswer(
                growth.openSdg(),
                growth.score(),
                growth.eurostat(),
                growth.istat(),
                null,
                growth.observed(),
                growth.needed(),
                growth.ratio(),
                PathText.growth(growth));
    }

    static GrowthAnswer noGrowth(PathReason reason) {
        return new GrowthAnswer(
                null, null, null, null, reason, null, null, null, PathText.sentence("noGrowth." + reason));
    }

    private static double number(@Nullable BigDecimal value) {
        if (value == null) {
            throw new IllegalStateException("a target of this kind has a value");
        }
        return value.doubleValue();
    }

    private static int year(TargetDetail target) {
        Integer year = target.untilYear();
        if (year == null) {
            throw new IllegalStateException("a target by a year has a year");
        }
        return year;
    }
}
