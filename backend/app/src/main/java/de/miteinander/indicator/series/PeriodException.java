package de.miteinander.indicator.series;

/** A text that is not a period, with a stable code that the message bundles translate. */
public final class PeriodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    public enum Code {
        /** Nothing was given. */
        PERIOD_EMPTY,
        /** The text has none of the known forms. */
        PERIOD_UNKNOWN_FORM,
        /** The form is known but the calendar has no such day, month, quarter or week. */
        PERIOD_NO_SUCH_DATE,
        /** An interval that ends before it starts. */
        PERIOD_REVERSED,
        /** A school year whose second year does not follow the first. */
        PERIOD_SCHOOL_YEAR,
        /** A year before 1800 or after 2199: almost certainly a typing error. */
        PERIOD_OUT_OF_RANGE
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
