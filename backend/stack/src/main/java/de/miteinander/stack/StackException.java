package de.miteinander.stack;

import org.jspecify.annotations.Nullable;

/** A part of the stack could not be started or stopped; the message is a sentence for the person at the terminal. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
