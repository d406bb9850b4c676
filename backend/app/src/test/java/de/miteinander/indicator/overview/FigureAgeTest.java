package de.miteinander.indicator.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.indicator.series.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureAgeTest {

    /** From the end of the period: 2024 ends with 31 December, the school year 2021/22 with 31 July 2022. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2025-01-01, 0",
        "2024, 2025-01-31, 0",
        "2024, 2025-02-01, 1",
        "2024, 2026-11-26, 22",
        "2024-12-31, 2026-11-26, 22",
        "2021/22, 2026-11-26, 51",
        "2026-Q3, 2026-11-26, 1",
        "2022-01/2022-10, 2026-11-26, 48",
        "c.2011, 2026-11-26, 178",
        "2026, 2026-11-26, 0",
        "2030, 2026-11-26, 0"
    })
    void countsFullMonthsFromTheEndOfThePeriod(String period, LocalDate today, int months) {
        assertThat(FigureAge.months(Period.parse(period), today)).isEqualTo(months);
    }

    /** A year after the end of 2024 it is not yet more than twelve months old, a day later it is. */
    @Test
    void olderMeansMoreThanSoManyMonths() {
        Period period = Period.ofYear(2024);
        assertThat(FigureAge.isOlder(period, 12, LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(FigureAge.isOlder(period, 12, LocalDate.of(2026, 1, 2))).isTrue();
    }
}
