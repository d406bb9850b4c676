package de.miteinander.indicator.series;

import de.miteinander.indicator.series.PeriodException.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time an observation stands for, as a half-open interval of days {@code [start, end)} with the precision the
 * source gave it.
 *
 * <p>Written forms, all of them canonical unless an arrow says otherwise:
 *
 * <ul>
 *   <li>{@code 2016} year, {@code 2016-S1} half-year ({@code 2016-H1} → {@code 2016-S1}), {@code 2016-Q3} quarter,
 *       {@code 2016-05} month, {@code 2022-W34} ISO week
 *   <li>{@code 2020-07-01} day, also the reference day of a yearly series ({@code 01.07.2020} → {@code 2020-07-01})
 *   <li>{@code 2021/22} school year, 1 August to 31 July ({@code 2021/2022} → {@code 2021/22})
 *   <li>{@code 2022-01/2022-10}, {@code 2022-01-15/2022-03-31} closed interval, both ends included ({@code ..} →
 *       {@code /})
 *   <li>{@code 2022-spring}, {@code -summer}, {@code -autumn}, {@code -winter} meteorological season; winter begins in
 *       December of the year named
 *   <li>{@code c.2011} about that year: the interval of the year, marked as approximate
 * </ul>
 *
 * @param start first day
 * @param end the day after the last day
 * @param precision how finely the source gives the period
 * @param text the canonical form
 */
public record Period(LocalDate start, LocalDate end, Precision precision, String text) implements Comparable<Period> {

    /** Longest accepted input; the longest canonical form has 21 characters. */
    public static final int MAX_LENGTH = 32;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final String YEAR = "(\\d{4})";
    private static final Pattern DAY = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})");
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern PART = Pattern.compile(YEAR + "-([SHQW])(\\d{1,2})");
    private static final Pattern SEASON = Pattern.compile(YEAR + "-(spring|summer|autumn|winter)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile(YEAR + "/(\\d{4}|\\d{2})");
    private static final Pattern MONTHS = Pattern.compile(YEAR + "-(\\d{2})(?:/|\\.\\.)" + YEAR + "-(\\d{2})");
    private static final Pattern DAYS =
            Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})(?:/|\\.\\.)" + YEAR + "-(\\d{2})-(\\d{2})");
    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /**
     * Reads any of the written forms.
     *
     * @throws PeriodException with the code of what is wrong
     */
    public static Period parse(String input) {
        String text = input.strip();
        if (text.isEmpty()) {
            throw new PeriodException(Code.PERIOD_EMPTY, text);
        }
        if (text.length() > MAX_LENGTH) {
            throw new PeriodException(Code.PERIOD_UNKNOWN_FORM, text.substring(0, MAX_LENGTH));
        }
        try {
            Period period = read(text);
            checkYear(period.start().getYear(), text);
            checkYear(period.end().minusDays(1).getYear(), text);
            return period;
        } catch (DateTimeException noSuchDate) {
            throw new PeriodException(Code.PERIOD_NO_SUCH_DATE, text);
        }
    }

    private static Period read(String text) {
        if (text.length() == 4 && digits(text)) {
            return ofYear(Integer.parseInt(text));
        }
        if (text.length() == 7 && text.charAt(4) == '-' && digits(text.substring(0, 4)) && digits(text.substring(5))) {
            return ofMonth(YearMonth.of(number(text.substring(0, 4)), number(text.substring(5))));
        }
        Matcher matcher = DAY.matcher(text);
        if (matcher.matches()) {
            return ofDay(date(matcher, 1));
        }
        matcher = PART.matcher(text.toUpperCase(Locale.ROOT));
        if (matcher.matches()) {
            return partOfYear(
                    number(matcher.group(1)),
                    matcher.group(2).charAt(0),
                    number(matcher.group(3)),
                    matcher.group(3),
                    text);
        }
        matcher = SCHOOL_YEAR.matcher(text);
        if (matcher.matches()) {
            int first = number(matcher.group(1));
            int second = number(matcher.group(2));
            boolean follows =
                    matcher.group(2).length() == 4 ? second == first + 1 : second == Math.floorMod(first + 1, 100);
            if (!follows) {
                throw new PeriodException(Code.PERIOD_SCHOOL_YEAR, text);
            }
            return ofSchoolYear(first);
        }
        matcher = MONTHS.matcher(text);
        if (matcher.matches()) {
            YearMonth from = YearMonth.of(number(matcher.group(1)), number(matcher.group(2)));
            YearMonth to = YearMonth.of(number(matcher.group(3)), number(matcher.group(4)));
            return interval(from.atDay(1), to.atEndOfMonth(), from + "/" + to);
        }
        matcher = DAYS.matcher(text);
        if (matcher.matches()) {
            LocalDate from = date(matcher, 1);
            LocalDate to = date(matcher, 4);
            return interval(from, to, from + "/" + to);
        }
        matcher = SEASON.matcher(text.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            return ofSeason(
                    number(matcher.group(1)), Season.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
        }
        if (text.startsWith("c.") && text.length() == 6 && digits(text.substring(2))) {
            return about(number(text.substring(2)));
        }
        matcher = GERMAN_DAY.matcher(text);
        if (matcher.matches()) {
            return ofDay(LocalDate.of(number(matcher.group(3)), number(matcher.group(2)), number(matcher.group(1))));
        }
        throw new PeriodException(Code.PERIOD_UNKNOWN_FORM, text);
    }

    private static Period partOfYear(int year, char unit, int part, String digits, String text) {
        return switch (unit) {
            case 'W' -> {
                if (digits.length() != 2) {
                    throw new PeriodException(Code.PERIOD_UNKNOWN_FORM, text);
                }
                yield ofWeek(year, part);
            }
            case 'Q' -> {
                checkPart(part, 4, text);
                yield new Period(
                        LocalDate.of(year, part * 3 - 2, 1),
                        LocalDate.of(year, part * 3 - 2, 1).plusMonths(3),
                        Precision.QUARTER,
                        "%04d-Q%d".formatted(year, part));
            }
            default -> {
                checkPart(part, 2, text);
                yield new Period(
                        LocalDate.of(year, part * 6 - 5, 1),
                        LocalDate.of(year, part * 6 - 5, 1).plusMonths(6),
                        Precision.HALF_YEAR,
                        "%04d-S%d".formatted(year, part));
            }
        };
    }

    private static void checkPart(int part, int most, String text) {
        if (part < 1 || part > most) {
            throw new PeriodException(Code.PERIOD_NO_SUCH_DATE, text);
        }
    }

    public static Period ofYear(int year) {
        return new Period(
                LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Precision.YEAR, "%04d".formatted(year));
    }

    public static Period ofDay(LocalDate day) {
        return new Period(day, day.plusDays(1), Precision.DAY, day.toString());
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1), Precision.MONTH, month.toString());
    }

    /** The school year that begins on 1 August of {@code firstYear}. */
    public static Period ofSchoolYear(int firstYear) {
        return new Period(
                LocalDate.of(firstYear, 8, 1),
                LocalDate.of(firstYear + 1, 8, 1),
                Precision.SCHOOL_YEAR,
                "%04d/%02d".formatted(firstYear, Math.floorMod(firstYear + 1, 100)));
    }

    private static Period ofWeek(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirstWeek)
                                .getMaximum()) {
            throw new PeriodException(Code.PERIOD_NO_SUCH_DATE, year + "-W" + week);
        }
        LocalDate monday = inFirstWeek.with(java.time.DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return new Period(monday, monday.plusWeeks(1), Precision.WEEK, "%04d-W%02d".formatted(year, week));
    }

    private static Period ofSeason(int year, Season season) {
        LocalDate first = LocalDate.of(year, season.firstMonth, 1);
        return new Period(
                first,
                first.plusMonths(3),
                Precision.SEASON,
                "%04d-%s".formatted(year, season.name().toLowerCase(Locale.ROOT)));
    }

    private static Period about(int year) {
        return new Period(
                LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Precision.ABOUT, "c.%04d".formatted(year));
    }

    private static Period interval(LocalDate first, LocalDate last, String text) {
        if (last.isBefore(first)) {
            throw new PeriodException(Code.PERIOD_REVERSED, text);
        }
        return new Period(first, last.plusDays(1), Precision.INTERVAL, text);
    }

    private static void checkYear(int year, String text) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new PeriodException(Code.PERIOD_OUT_OF_RANGE, text);
        }
    }

    private static LocalDate date(Matcher matcher, int group) {
        return LocalDate.of(
                number(matcher.group(group)), number(matcher.group(group + 1)), number(matcher.group(group + 2)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the source itself says that it does not know the period exactly. */
    public boolean approximate() {
        return precision == Precision.ABOUT;
    }

    /** A day is a point in time; everything else is a span. */
    public boolean point() {
        return precision == Precision.DAY;
    }

    public boolean overlaps(Period other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /**
     * Two periods can stand in one comparison when they have the same key: the same precision and, for seasons and
     * intervals, the same place in the year and the same length. January to October compares with January to October,
     * never with a whole year; an approximate period compares with nothing.
     */
    public String comparabilityKey() {
        return switch (precision) {
            case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, SCHOOL_YEAR -> precision.name();
            case SEASON -> "SEASON-" + text.substring(5);
            case INTERVAL ->
                start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1
                        ? "INTERVAL-M" + start.getMonthValue() + "+" + ChronoUnit.MONTHS.between(start, end)
                        : "INTERVAL-" + start.getMonthValue() + "-" + start.getDayOfMonth() + "+"
                                + ChronoUnit.DAYS.between(start, end);
            case ABOUT -> "ABOUT";
        };
    }

    public boolean comparableWith(Period other) {
        return !approximate() && comparabilityKey().equals(other.comparabilityKey());
    }

    /** A position on the time axis in years: whole for years and school years, else the first day. */
    public double year() {
        return switch (precision) {
            case YEAR, SCHOOL_YEAR, ABOUT -> start.getYear();
            case MONTH, QUARTER, HALF_YEAR, SEASON -> start.getYear() + (start.getMonthValue() - 1) / 12.0;
            case DAY, WEEK, INTERVAL ->
                start.getYear() + (start.getDayOfYear() - 1.0) / (start.isLeapYear() ? 366 : 365);
        };
    }

    /** The period as a reader expects it: {@code Schuljahr 2021/22}, {@code KW 34/2022}, {@code etwa 2011}. */
    public String label(Locale locale) {
        boolean german = !locale.getLanguage().equals("en");
        int year = start.getYear();
        return switch (precision) {
            case YEAR -> Integer.toString(year);
            case HALF_YEAR ->
                german ? part(6) + ". Halbjahr " + year : (part(6) == 1 ? "first" : "second") + " half of " + year;
            case QUARTER -> german ? part(3) + ". Quartal " + year : "Q" + part(3) + " " + year;
            case MONTH ->
                start.getMonth().getDisplayName(TextStyle.FULL, german ? Locale.GERMAN : Locale.UK) + " " + year;
            case WEEK ->
                german
                        ? "KW " + text.substring(6) + "/" + text.substring(0, 4)
                        : "week " + text.substring(6) + "/" + text.substring(0, 4);
            case DAY -> day(start, german);
            case SCHOOL_YEAR -> (german ? "Schuljahr " : "school year ") + text;
            case INTERVAL -> intervalLabel(german);
            case SEASON -> seasonLabel(german);
            case ABOUT -> (german ? "etwa " : "about ") + year;
        };
    }

    private String intervalLabel(boolean german) {
        LocalDate last = end.minusDays(1);
        if (text.length() > 15) {
            return day(start, german) + "–" + day(last, german);
        }
        String to = shortMonth(last, german) + " " + last.getYear();
        return start.getYear() == last.getYear()
                ? shortMonth(start, german) + "–" + to
                : shortMonth(start, german) + " " + start.getYear() + "–" + to;
    }

    private String seasonLabel(boolean german) {
        Season season = Season.valueOf(text.substring(5).toUpperCase(Locale.ROOT));
        String years = season == Season.WINTER
                ? "%d/%02d".formatted(start.getYear(), Math.floorMod(start.getYear() + 1, 100))
                : Integer.toString(start.getYear());
        return (german ? season.german : season.english) + " " + years;
    }

    private static String day(LocalDate day, boolean german) {
        return day.format(german ? GERMAN_DATE : ENGLISH_DATE);
    }

    private static String shortMonth(LocalDate day, boolean german) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, german ? Locale.GERMAN : Locale.UK);
    }

    private int part(int months) {
        return (start.getMonthValue() - 1) / months + 1;
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return text;
    }

    private enum Season {
        SPRING(3, "Frühjahr", "spring"),
        SUMMER(6, "Sommer", "summer"),
        AUTUMN(9, "Herbst", "autumn"),
        WINTER(12, "Winter", "winter");

        private final int firstMonth;
        private final String german;
        private final String english;

        Season(int firstMonth, String german, String english) {
            this.firstMonth = firstMonth;
            this.german = german;
            this.english = english;
        }
    }
}
