package de.miteinander.process;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with dates. */
final class Dates {

    private Dates() {}

    static Fault endNotAfterStart(String pointer) {
        return new Fault(
                pointer,
                "END_BEFORE_START",
                Message.of("Das Ende muss nach dem Beginn liegen.", "The end must come after the start."));
    }

    /** A fault when something is said to have happened on a day that is still to come. */
    static Optional<Fault> refuseFuture(String pointer, @Nullable LocalDate day, LocalDate today) {
        if (day == null || !day.isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                pointer,
                "IN_FUTURE",
                Message.of(
                        "Was geschehen ist, kann nicht in der Zukunft liegen.",
                        "What has happened cannot lie in the future.")));
    }
}
