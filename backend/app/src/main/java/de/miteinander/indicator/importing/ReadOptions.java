package de.miteinander.indicator.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file may look like.
 *
 * @param decimal the decimal mark the sender states, or null to find it out
 * @param dimensions codes of the breakdowns that may appear as columns, in upper case
 * @param mapping how foreign columns are to be read
 * @param maxBytes largest accepted file
 * @param maxRows most accepted rows without the header
 */
public record ReadOptions(
        @Nullable DecimalMark decimal, Set<String> dimensions, ImportMapping mapping, long maxBytes, long maxRows) {

    public static final long DEFAULT_MAX_BYTES = 512L * 1024 * 1024;
    public static final long DEFAULT_MAX_ROWS = 5_000_000;

    /** Breakdowns that town figures usually have. */
    public static final Set<String> USUAL_DIMENSIONS = Set.of(
            "SEX",
            "AGE",
            "CITIZENSHIP",
            "GENERATION",
            "RESIDENCE_STATUS",
            "HOUSING",
            "SCHOOL_TYPE",
            "COURSE_TYPE",
            "TITLE",
            "BENEFIT",
            "POPULATION_GROUP",
            "ORGANISATION");

    public static ReadOptions defaults() {
        return new ReadOptions(null, USUAL_DIMENSIONS, ImportMapping.NONE, DEFAULT_MAX_BYTES, DEFAULT_MAX_ROWS);
    }

    public ReadOptions withDecimal(@Nullable DecimalMark mark) {
        return new ReadOptions(mark, dimensions, mapping, maxBytes, maxRows);
    }

    public ReadOptions withMapping(ImportMapping other) {
        return new ReadOptions(decimal, dimensions, other, maxBytes, maxRows);
    }

    /** Whether a column of this name tells that the row is a header. */
    boolean knows(String name) {
        return ImportColumn.ofHeader(name) != null || PersonData.isPersonHeader(name) || mapping.mentions(name);
    }
}
