package de.miteinander.indicator.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fault or warning, as data; {@link FaultText} puts it into words.
 *
 * @param row the row as a spreadsheet counts, the header being 1; 0 for the whole file
 * @param column the header as it stands in the file, or null
 * @param code what is wrong
 * @param value the cell, shortened, or null; never the content of a column that looks like personal data
 * @param arguments what the text needs beside row, column and value
 */
public record ImportFault(
        long row,
        @Nullable String column,
        FaultCode code,
        @Nullable String value,
        List<String> arguments) {

    static final int MAX_VALUE_LENGTH = 80;

    public ImportFault {
        if (value != null && value.length() > MAX_VALUE_LENGTH) {
            value = value.substring(0, MAX_VALUE_LENGTH - 1) + "…";
        }
        arguments = List.copyOf(arguments);
    }

    public static ImportFault ofFile(FaultCode code, String... arguments) {
        return new ImportFault(0, null, code, null, List.of(arguments));
    }
}
