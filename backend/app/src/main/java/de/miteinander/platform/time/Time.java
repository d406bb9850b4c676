package de.miteinander.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one source of the present moment. */
public final class Time {

    /** The zone in which a day begins for the municipality. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Time() {}

    /** Now, to the microsecond, which is what the database keeps. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Makes the clock injectable, so that tests can set it. */
    static final class Source {

        @Produces
        @Singleton
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
