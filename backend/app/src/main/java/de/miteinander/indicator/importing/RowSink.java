package de.miteinander.indicator.importing;

import java.io.IOException;

/** Takes the well-formed rows of a file one after the other; nothing is kept between them. */
@FunctionalInterface
interface RowSink {

    void accept(ObservationRow row) throws IOException;
}
