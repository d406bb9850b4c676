package de.miteinander.platform.job;

/** Long work. It runs outside of the request, so it holds everything it needs. */
public interface Job {

    /**
     * Does the work; whatever it changes, it changes in one transaction of its own.
     *
     * @return the result, written as JSON
     * @throws de.miteinander.platform.problem.ProblemException when it cannot be done; nothing may be changed then
     */
    Object run(Monitor monitor) throws Exception;

    /** Called when the work has ended, however it ended. */
    default void close() {}

    /** How a job says how far it is and learns that nobody wants it any more. */
    interface Monitor {

        /** Notes progress, at most a few times a second. */
        void progress(long done, long total);

        /** Whether the owner has cancelled it. */
        boolean cancelled();
    }
}
