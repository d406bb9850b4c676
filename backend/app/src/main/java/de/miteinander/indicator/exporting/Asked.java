package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.PeriodException;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.ProblemException;
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
}
