package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.FigureRow;
import java.io.Closeable;
import java.io.IOException;

/** Writes figures to a file, one after the other. */
interface FigureWriter extends Closeable {

    void write(FigureRow row) throws IOException;
}
