package de.miteinander.indicator.series;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads a period that a request names, or says what is wrong with it. */
public final class AskedPeriod {

    private AskedPeriod() {}

    /**
     * @param pointer where it stands in the request
     * @throws ProblemException 400 when it is none
     */
    public static Period of(String pointer, String text) {
        try {
            return Period.parse(text);
        } catch (PeriodException wrong) {
            throw ProblemException.invalid(
                    new Fault(pointer, wrong.code().name(), wrong.code().message()));
        }
    }

    /** The same for a period that may be left out. */
    public static @Nullable Period orNone(String pointer, @Nullable String text) {
        return text == null ? null : of(pointer, text);
    }
}
