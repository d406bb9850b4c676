package de.miteinander.indicator.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods as SDMX writes them in TIME_PERIOD: the common ones look like ours; a school year, a season and an interval are a
 * first day with a duration, {@code 2021-08-01/P1Y}.
 */
public final class SdmxTime {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-M(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-A1");
    private static final Pattern RANGE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T00:00:00)?/P(\\d{1,4})([YMWD])");

    private SdmxTime() {}

    public static String write(Period period) {
        return switch (period.precision()) {
            case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR -> period.text();
            case ABOUT -> Integer.toString(period.start().getYear());
            case SCHOOL_YEAR, SEASON, INTERVAL -> period.start() + "/" + duration(period);
        };
    }

    private static String duration(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        long months = ChronoUnit.MONTHS.between(start, end);
        if (months > 0 && start.plusMonths(months).equals(end)) {
            return months % 12 == 0 ? "P" + months / 12 + "Y" : "P" + months + "M";
        }
        return "P" + ChronoUnit.DAYS.between(start, end) + "D";
    }

    /** The form that {@link Period#parse} reads; what is not SDMX's own form comes back as it is. */
    public static String read(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month.group(1) + "-" + month.group(2);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            try {
                return range(LocalDate.parse(range.group(1)), Integer.parseInt(range.group(2)), range.group(3));
            } catch (DateTimeException noSuchDate) {
                return text;
            }
        }
        return text;
    }

    private static String range(LocalDate start, int count, String unit) {
        LocalDate end = switch (unit) {
            case "Y" -> start.plusYears(count);
            case "M" -> start.plusMonths(count);
            case "W" -> start.plusWeeks(count);
            default -> start.plusDays(count);
        };
        if (start.getDayOfMonth() == 1 && start.plusYears(1).equals(end)) {
            if (start.getMonthValue() == 1) {
                return Period.ofYear(start.getYear()).text();
            }
            if (start.getMonthValue() == 8) {
                return Period.ofSchoolYear(start.getYear()).text();
            }
        }
        LocalDate last = end.minusDays(1);
        if (start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1 && !unit.equals("D")) {
            return YearMonth.from(start) + "/" + YearMonth.from(last);
        }
        return start + "/" + last;
    }
}
