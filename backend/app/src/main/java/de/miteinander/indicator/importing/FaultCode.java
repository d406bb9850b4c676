package de.miteinander.indicator.importing;

/**
 * Everything that can be wrong with an observation file. The texts stand in the message bundle {@code faults} under the
 * same names.
 */
public enum FaultCode {
    // The file as a whole: reading stops.
    FILE_EMPTY(Scope.FILE),
    FILE_TOO_LARGE(Scope.FILE),
    FILE_TOO_MANY_ROWS(Scope.FILE),
    FILE_ENCODING_UTF16(Scope.FILE),
    FILE_ENCODING_NOT_UTF8(Scope.FILE),
    FILE_NOT_CSV(Scope.FILE),
    FILE_NOT_XLSX(Scope.FILE),
    FILE_OLD_EXCEL(Scope.FILE),
    FILE_INFLATES(Scope.FILE),
    FILE_NOT_GZIP(Scope.FILE),
    FILE_NOT_JSON(Scope.FILE),
    FILE_NO_ROWS(Scope.FILE),
    SDMX_ACTION_UNKNOWN(Scope.FILE),
    HEADER_UNKNOWN(Scope.FILE),
    COLUMN_MISSING(Scope.FILE),
    COLUMN_DOUBLE(Scope.FILE),
    COLUMN_UNKNOWN(Scope.FILE),
    COLUMN_TOO_MANY(Scope.FILE),
    VALUE_COLUMN_UNASSIGNED(Scope.FILE),
    REGIONAL_LAYOUT(Scope.FILE),
    REGIONAL_NO_VALUES(Scope.FILE),
    REGIONAL_MIXED(Scope.FILE),
    PERSON_COLUMN(Scope.FILE),
    PERSON_ROWS(Scope.FILE),
    DECIMAL_MIXED(Scope.FILE),

    // One cell or row: reading goes on to find the other faults.
    CELL_COUNT(Scope.ROW),
    CELL_EMPTY(Scope.ROW),
    CELL_TOO_LONG(Scope.ROW),
    CELL_CONTROL_CHARACTER(Scope.ROW),
    CELL_NESTED(Scope.ROW),
    NUMBER_AMBIGUOUS(Scope.ROW),
    NUMBER_OTHER_DIALECT(Scope.ROW),
    NUMBER_NOT_A_NUMBER(Scope.ROW),
    NUMBER_NOT_WHOLE(Scope.ROW),
    NUMBER_FORMULA(Scope.ROW),
    NUMBER_TOO_LONG(Scope.ROW),
    SIGN_UNKNOWN(Scope.ROW),
    SIGN_TWICE(Scope.ROW),
    KIND_UNKNOWN(Scope.ROW),
    DATE_BASIS_UNKNOWN(Scope.ROW),
    CONFIDENTIALITY_UNKNOWN(Scope.ROW),
    MISSING_REASON_UNKNOWN(Scope.ROW),
    DIMENSION_NOT_A_CODE(Scope.ROW),
    ROW_DUPLICATE(Scope.ROW),
    PERIOD_EMPTY(Scope.ROW),
    PERIOD_UNKNOWN_FORM(Scope.ROW),
    PERIOD_NO_SUCH_DATE(Scope.ROW),
    PERIOD_REVERSED(Scope.ROW),
    PERIOD_SCHOOL_YEAR(Scope.ROW),
    PERIOD_OUT_OF_RANGE(Scope.ROW),

    // The row against what is known: found when it is matched with indicators, areas and sources.
    INDICATOR_UNKNOWN(Scope.ROW),
    INDICATOR_RETIRED(Scope.ROW),
    AREA_UNKNOWN(Scope.ROW),
    SOURCE_MISSING(Scope.ROW),
    ROW_OUTSIDE_SCOPE(Scope.ROW),
    VALUE_AND_REASON_MISSING(Scope.ROW),
    VALUE_WITH_MISSING_REASON(Scope.ROW),
    SIGN_CONTRADICTS_VALUE(Scope.ROW),
    DENOMINATOR_NOT_POSITIVE(Scope.ROW),
    NUMERATOR_NEGATIVE(Scope.ROW),
    COUNT_NOT_WHOLE(Scope.ROW),
    VALUE_NEGATIVE(Scope.ROW),
    VALUE_NOT_BINARY(Scope.ROW),
    SAMPLE_SIZE_NOT_POSITIVE(Scope.ROW),
    STANDARD_ERROR_NEGATIVE(Scope.ROW),

    // Stored, and said.
    SHARE_ABOVE_100(Scope.WARNING),
    NUMERATOR_ABOVE_DENOMINATOR(Scope.WARNING),
    VALUE_DIFFERS_FROM_PARTS(Scope.WARNING),
    AREA_ZERO_ADDED(Scope.WARNING),
    AREA_NOT_THERE(Scope.WARNING),
    NOTHING_TO_WITHDRAW(Scope.WARNING),
    PARTS_MISS_TOTAL(Scope.WARNING),
    SOURCE_CREATED(Scope.WARNING),
    SERIES_CREATED(Scope.WARNING);

    /** How far a fault reaches. */
    enum Scope {
        FILE,
        ROW,
        WARNING
    }

    private final Scope scope;

    FaultCode(Scope scope) {
        this.scope = scope;
    }

    /** Whether the whole file is refused, even when faulty rows may be skipped. */
    public boolean refusesFile() {
        return scope == Scope.FILE;
    }

    public boolean warning() {
        return scope == Scope.WARNING;
    }
}
