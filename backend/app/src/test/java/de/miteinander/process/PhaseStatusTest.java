package de.miteinander.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "planned {0}..{1}, actual {2}..{3} is {4}")
    @CsvSource({
        ",,,,PLANNED",
        "2026-12-01,2027-01-01,,,PLANNED",
        "2026-11-23,2027-01-01,,,PLANNED",
        "2026-11-22,2027-01-01,,,LATE",
        "2026-01-01,,,,LATE",
        ",2026-11-23,,,LATE",
        ",2026-11-24,,,PLANNED",
        ",,2026-11-23,,RUNNING",
        ",,2026-11-24,,PLANNED",
        "2026-01-01,2026-11-24,2026-01-05,,RUNNING",
        "2026-01-01,2026-11-23,2026-01-05,,LATE",
        "2026-01-01,2026-11-23,2026-01-05,2026-11-23,DONE",
        ",,2026-01-05,2026-11-24,RUNNING",
        ",,,2026-11-01,DONE"
    })
    void everyCombinationOfDatesHasOneStatus(
            LocalDate plannedStart,
            LocalDate plannedEnd,
            LocalDate actualStart,
            LocalDate actualEnd,
            PhaseStatus status) {
        assertThat(PhaseStatus.of(
                        new PhaseStatus.Planned(plannedStart, plannedEnd),
                        new PhaseStatus.Actual(actualStart, actualEnd),
                        TODAY))
                .isEqualTo(status);
    }
}
