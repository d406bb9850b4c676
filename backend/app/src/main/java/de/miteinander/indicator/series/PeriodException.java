package de.miteinander.indicator.series;

import de.miteinander.platform.problem.Message;

/** A text that is not a period, with a stable code that the message bundles translate. */
public final class PeriodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    public enum Code {
        /** Nothing was given. */
        PERIOD_EMPTY("Der Zeitraum fehlt.", "The period is missing."),
        /** The text has none of the known forms. */
        PERIOD_UNKNOWN_FORM(
                "Möglich sind zum Beispiel 2016, 2016-S1, 2016-Q3, 2016-08, 2016-W35, 2016-08-31, 2021/22, 2022-01/2022-10, c.2011.",
                "Possible are for example 2016, 2016-S1, 2016-Q3, 2016-08, 2016-W35, 2016-08-31, 2021/22, 2022-01/2022-10, c.2011."),
        /** The form is known but the calendar has no such day, month, quarter or week. */
        PERIOD_NO_SUCH_DATE("Das gibt es im Kalender nicht.", "The calendar has no such date."),
        /** An interval that ends before it starts. */
        PERIOD_REVERSED("Der Zeitraum endet, bevor er beginnt.", "The period ends before it begins."),
        /** A school year whose second year does not follow the first. */
        PERIOD_SCHOOL_YEAR(
                "Das zweite Jahr eines Schuljahres muss auf das erste folgen.",
                "The second year of a school year must follow the first."),
        /** A year before 1800 or after 2199: almost certainly a typing error. */
        PERIOD_OUT_OF_RANGE("Das Jahr liegt vor 1800 oder nach 2199.", "The year is before 1800 or after 2199.");

        private final Message message;

        Code(String de, String en) {
            this.message = Message.of(de, en);
        }

        public Message message() {
            return message;
        }
    }

    private final Code code;

    PeriodException(Code code, String text) {
        // No stack trace: a file may hold a hundred thousand of them.
        super(code + ": " + text, null, false, false);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
