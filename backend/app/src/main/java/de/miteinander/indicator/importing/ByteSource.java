package de.miteinander.indicator.importing;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read more than once. */
@FunctionalInterface
public interface ByteSource {

    InputStream open() throws IOException;
}
