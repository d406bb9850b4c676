package de.miteinander.platform.job;

/** Thrown by a job that has noticed that nobody wants it any more; rolls its transaction back. */
public final class JobCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobCancelledException() {
        super("cancelled by its owner");
    }
}
