package de.miteinander.indicator.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param dialect how the file is written, or null if it could not be found out
 * @param rows rows read, without header and empty lines
 * @param accepted rows handed on
 * @param columns the columns the file has
 */
public record ReadResult(
        @Nullable CsvDialect dialect, long rows, long accepted, Set<ImportColumn> columns, Faults faults) {}
