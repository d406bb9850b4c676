package de.miteinander.indicator.importing;

/**
 * How a file is written, as far as it had to be found out.
 *
 * @param separator between cells: semicolon, comma, tab or {@link #NO_SEPARATOR}
 * @param decimal decimal mark of its numbers
 * @param decimalCertain false if no number of the file shows the decimal mark and none was asked for
 * @param encoding UTF-8 always; other encodings are refused
 */
public record CsvDialect(char separator, DecimalMark decimal, boolean decimalCertain, String encoding) {

    /** Where the format of the file has no separator. */
    static final char NO_SEPARATOR = ' ';
}
