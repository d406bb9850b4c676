package de.miteinander.indicator.overview;

import de.miteinander.indicator.series.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old a figure is: the time from the end of what it stands for until today, not since it was recorded. A figure for
 * 2024 is new on 1 January 2025, a count on 31 December 2024 as well.
 */
final class FigureAge {

    private FigureAge() {}

    /** Full months; 0 while the period lasts. */
    static int months(Period period, LocalDate today) {
        return months(period.end(), today);
    }

    /** Full months from a day until today. */
    static int months(LocalDate since, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(since, today));
    }

    /** Whether more than so many months have passed since the end of the period. */
    static boolean isOlder(Period period, int months, LocalDate today) {
        return period.end().plusMonths(months).isBefore(today);
    }
}
