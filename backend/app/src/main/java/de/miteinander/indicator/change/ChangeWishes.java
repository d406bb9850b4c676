package de.miteinander.indicator.change;

import de.miteinander.indicator.series.AskedPeriod;
import de.miteinander.indicator.series.Period;
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
        Period first = AskedPeriod.orNone("?from", from);
        return new ChangeWishes(
                first == null ? null : first.start(),
                Moment.of("?asOf", asOf),
                MethodChoice.AUTO,
                ChangeQuestion.USUAL_LEVEL);
    }

    public ChangeWishes asOf(@Nullable Instant moment) {
        return new ChangeWishes(baselineFrom, moment, method, level);
    }

    public ChangeWishes by(MethodChoice wanted, double wantedLevel) {
        return new ChangeWishes(baselineFrom, asOf, wanted, wantedLevel);
    }
}
