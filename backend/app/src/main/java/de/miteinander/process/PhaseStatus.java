package de.miteinander.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a phase stands; never kept, always told from its dates and today. */
public enum PhaseStatus {
    PLANNED,
    RUNNING,
    DONE,
    LATE;

    /**
     * One answer for every combination of dates, known or not. What has happened counts before what was planned; a
     * planned end is the first day after.
     */
    static PhaseStatus of(Planned planned, Actual actual, LocalDate today) {
        LocalDate began = actual.start();
        LocalDate ended = actual.end();
        if (ended != null && !ended.isAfter(today)) {
            return DONE;
        }
        boolean running = ended != null || (began != null && !began.isAfter(today));
        LocalDate plannedStart = planned.start();
        LocalDate plannedEnd = planned.end();
        if (plannedEnd != null && !plannedEnd.isAfter(today)) {
            return LATE;
        }
        if (running) {
            return RUNNING;
        }
        return plannedStart != null && plannedStart.isBefore(today) ? LATE : PLANNED;
    }

    /** When a phase was to be. */
    record Planned(@Nullable LocalDate start, @Nullable LocalDate end) {

        /** Whether both times are known and share a day. */
        boolean overlaps(Planned other) {
            return start != null
                    && end != null
                    && other.start != null
                    && other.end != null
                    && start.isBefore(other.end)
                    && other.start.isBefore(end);
        }
    }

    /** When a phase was. */
    record Actual(@Nullable LocalDate start, @Nullable LocalDate end) {}
}
