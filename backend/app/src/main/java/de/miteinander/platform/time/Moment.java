package de.miteinander.platform.time;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A moment that somebody asks for: RFC 3339 with its offset, in the years 1 to 9999. */
public final class Moment {

    private Moment() {}

    /**
     * @param parameter the place, e.g. {@code ?asOf}
     * @throws ProblemException 400 when it is no moment
     */
    public static @Nullable Instant of(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException noMoment) {
            // Refused below, like years that no calendar has.
        }
        throw ProblemException.invalid(new Fault(
                parameter,
                "WRONG_FORM",
                Message.of(
                        "Erwartet wird ein Zeitpunkt mit Zeitzone, zum Beispiel 2026-09-01T12:00:00Z.",
                        "Expected is a moment with its offset, for example 2026-09-01T12:00:00Z.")));
    }

    /**
     * A moment that was, or is now.
     *
     * @param pointer the place in the body, e.g. {@code /asOf}
     * @param wanted now when null
     * @throws ProblemException 400 when it is still to come
     */
    public static Instant past(String pointer, @Nullable OffsetDateTime wanted, Instant now) {
        Instant moment = wanted == null ? now : wanted.toInstant();
        if (moment.isAfter(now)) {
            throw ProblemException.invalid(new Fault(
                    pointer,
                    "IN_THE_FUTURE",
                    Message.of("Dieser Zeitpunkt liegt in der Zukunft.", "This moment is in the future.")));
        }
        return moment;
    }
}
