package de.miteinander.indicator.importing;

import java.io.IOException;

/** The file as a whole cannot be read; caught inside this package, where it becomes a fault. */
final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ImportFault fault;

    RefusedFileException(ImportFault fault) {
        super(fault.code().name());
        this.fault = fault;
    }

    ImportFault fault() {
        return fault;
    }
}
