package de.miteinander.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a next step stands; never kept, always told from its dates and today. */
public enum MilestoneStatus {
    OPEN,
    DONE,
    LATE;

    static MilestoneStatus of(@Nullable LocalDate due, @Nullable LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return DONE;
        }
        return due != null && due.isBefore(today) ? LATE : OPEN;
    }
}
