package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.PeriodException;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads what a request asks for, or says what is wrong with it. */
final class Asked {

    private Asked() {}

    static @Nullable Period period(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Period.parse(text);
        } catch (PeriodException wrong) {
            throw ProblemException.invalid(
                    new Fault(pointer, wrong.code().name(), wrong.code().message()));
        }
    }

    static @Nullable Instant moment(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException wrong) {
            throw ProblemException.invalid(new Fault(
                    pointer,
                    "WRONG_FORM",
                    Message.of(
                            "Erwartet wird ein Zeitpunkt mit Zeitzone, zum Beispiel 2026-09-01T12:00:00Z.",
                            "Expected is a moment with its offset, for example 2026-09-01T12:00:00Z.")));
        }
    }
}
