package de.miteinander.indicator.change;

import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.PeriodException;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a verdict is wanted.
 *
 * @param baselineFrom first day that may be the baseline; null for the target's baseline, else the first comparable figure
 * @param asOf the moment whose figures are judged, or null for now
 * @param method the method wanted
 * @param level of intervals and tests, for example 0.95
 */
public record ChangeWishes(
        @Nullable LocalDate baselineFrom, @Nullable Instant asOf, MethodChoice method, double level) {

    public static final ChangeWishes USUAL =
            new ChangeWishes(null, null, MethodChoice.AUTO, ChangeQuestion.USUAL_LEVEL);

    /**
     * Reads the query parameters {@code from} and {@code asOf}.
     *
     * @throws ProblemException 400 if one of them is not readable
     */
    public static ChangeWishes parse(@Nullable String from, @Nullable String asOf) {
        return new ChangeWishes(
                firstDay(from), Moment.of("?asOf", asOf), MethodChoice.AUTO, ChangeQuestion.USUAL_LEVEL);
    }

    public ChangeWishes asOf(@Nullable Instant moment) {
        return new ChangeWishes(baselineFrom, moment, method, level);
    }

    public ChangeWishes by(MethodChoice wanted, double wantedLevel) {
        return new ChangeWishes(baselineFrom, asOf, wanted, wantedLevel);
    }

    private static @Nullable LocalDate firstDay(@Nullable String text) {
        try {
            return text == null ? null : Period.parse(text).start();
        } catch (PeriodException wrong) {
            throw ProblemException.invalid(
                    new Fault("?from", wrong.code().name(), wrong.code().message()));
        }
    }
}
