package de.miteinander.indicator.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is a series on the way to its target? The weather symbols of the German sustainability indicators; they ask for the path
 * only and take no notice of chance.
 *
 * <p>The average change per year is (last − first) / years elapsed over the last six values; fewer than four give no
 * symbol. With a target by a year the value is carried on to that year, and what is then missing is divided by the way that
 * is still to go: below 5 % sun, up to 20 % sun and cloud, above it cloud, and thunderstorm if the average points away. A
 * target that is reached or whose year has come is read like one to hold every year: reached and not worsening sun, reached
 * and worsening sun and cloud, missed and moving towards it cloud, else thunderstorm. Without a value, only with a
 * direction: average and last change right sun, only the average sun and cloud, only the last cloud, none thunderstorm.
 * Source: Statistisches Bundesamt, Indikatoren der Deutschen Nachhaltigkeitsstrategie, section "Status".
 *
 * <p>Worked example: 15.2 15.0 16.1 16.9 17.8 19.5 (2015 to 2020) with 30 by 2030: average 0.86, carried on to 28.10, 18.1 %
 * of the way missing, so sun and cloud.
 *
 * @param symbol the answer
 * @param averageChange per year over the last six values, in the unit of the values
 * @param lastChange the last value minus the one before
 * @param carriedOn the value in the target's year if it goes on like that, or null without such a year ahead
 * @param missing share of the way still to go that would then be missing, 0.2 = 20 %, or null
 */
public record Weather(
        WeatherSymbol symbol,
        double averageChange,
        double lastChange,
        @Nullable Double carriedOn,
        @Nullable Double missing) {

    public static final int FEWEST = 4;
    private static final int WINDOW = 6;
    private static final double CLOSE = 0.05;
    private static final double NEAR = 0.20;

    /** A value and the year it stands for. */
    public record Point(double year, double value) {}

    /** The course of the last values. */
    private record Course(double year, double value, double average, double last) {

        static Course of(List<Point> points) {
            List<Point> window = points.subList(Math.max(0, points.size() - WINDOW), points.size());
            Point first = window.getFirst();
            Point last = window.getLast();
            double average = (last.value() - first.value()) / (last.year() - first.year());
            double change = last.value() - window.get(window.size() - 2).value();
            return new Course(last.year(), last.value(), average, change);
        }

        Weather shows(WeatherSymbol symbol) {
            return new Weather(symbol, average, last, null, null);
        }
    }

    /** The places of the values that decide among this many: both ends of the course, and the one before the last. */
    static List<Integer> decisive(int points) {
        return List.of(Math.max(0, points - WINDOW), points - 2, points - 1);
    }

    /** A target to reach by a year: at least the value, or at most. Needs {@link #FEWEST} points in the order of time. */
    public static Weather byYear(List<Point> points, double target, Wanted wanted, int targetYear) {
        Course course = Course.of(points);
        if (wanted.reached(course.value(), target) || course.year() >= targetYear) {
            return everyYear(points, target, wanted);
        }
        double carriedOn = course.value() + course.average() * (targetYear - course.year());
        double missing = wanted.sign() * (target - carriedOn) / Math.abs(target - course.value());
        return new Weather(
                byYear(course.average() * wanted.sign(), missing), course.average(), course.last(), carriedOn, missing);
    }

    private static WeatherSymbol byYear(double towards, double missing) {
        if (towards <= 0) {
            return WeatherSymbol.THUNDERSTORM;
        }
        if (missing < CLOSE) {
            return WeatherSymbol.SUN;
        }
        return missing <= NEAR ? WeatherSymbol.SUN_AND_CLOUD : WeatherSymbol.CLOUD;
    }

    /** A target to hold every year. */
    public static Weather everyYear(List<Point> points, double target, Wanted wanted) {
        Course course = Course.of(points);
        double towards = course.average() * wanted.sign();
        if (wanted.reached(course.value(), target)) {
            return course.shows(towards >= 0 ? WeatherSymbol.SUN : WeatherSymbol.SUN_AND_CLOUD);
        }
        return course.shows(towards > 0 ? WeatherSymbol.CLOUD : WeatherSymbol.THUNDERSTORM);
    }

    /** A band to stay within, by a year or every year: the weaker of its two bounds counts. */
    public static Weather within(List<Point> points, double lower, double upper, @Nullable Integer targetYear) {
        Weather low = bound(points, lower, Wanted.HIGHER, targetYear);
        Weather high = bound(points, upper, Wanted.LOWER, targetYear);
        return low.symbol().worse(high.symbol()) == low.symbol() ? low : high;
    }

    private static Weather bound(List<Point> points, double value, Wanted wanted, @Nullable Integer targetYear) {
        return targetYear == null ? everyYear(points, value, wanted) : byYear(points, value, wanted, targetYear);
    }

    /** No value to reach, only a direction. */
    public static Weather towards(List<Point> points, Wanted wanted) {
        Course course = Course.of(points);
        boolean average = course.average() * wanted.sign() > 0;
        boolean last = course.last() * wanted.sign() > 0;
        if (average) {
            return course.shows(last ? WeatherSymbol.SUN : WeatherSymbol.SUN_AND_CLOUD);
        }
        return course.shows(last ? WeatherSymbol.CLOUD : WeatherSymbol.THUNDERSTORM);
    }
}
