package de.miteinander.platform.job;

import de.miteinander.platform.problem.ProblemException;

/** A job that could not be done but has something to say about it, such as a list of faults. */
public final class FailedJobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemException problem;
    private final transient Object result;

    public FailedJobException(ProblemException problem, Object result) {
        super(problem);
        this.problem = problem;
        this.result = result;
    }

    ProblemException problem() {
        return problem;
    }

    Object result() {
        return result;
    }
}
