package de.miteinander.indicator.importing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param dialect how the file is written, or null if it could not be found out
 * @param names the names of its columns as they stand in the file
 * @param rows rows read, without header and empty lines
 * @param columns the columns of a figure that the file has
 */
record ReadResult(
        FileFormat format,
        @Nullable CsvDialect dialect,
        List<String> names,
        long rows,
        Set<ImportColumn> columns,
        Faults faults) {}
