package de.miteinander.indicator.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file as rows of cells, the header first. It is read several times: to find out how it is written, and to import. */
interface Table extends Closeable {

    /** Takes the rows one after the other until it returns false. */
    @FunctionalInterface
    interface Rows {
        boolean accept(long row, Cells cells) throws IOException;
    }

    /**
     * Hands over the header and all rows that are not empty.
     *
     * @throws RefusedFileException if it is no file of this format
     */
    void read(Rows rows) throws IOException;

    /** The character between cells. */
    default char separator() {
        return CsvDialect.NO_SEPARATOR;
    }

    FileFormat format();

    /** Columns of which the format itself says that they hold values of some indicator; known with the header. */
    default List<String> valueColumns() {
        return List.of();
    }

    @Override
    default void close() throws IOException {}
}
