package de.miteinander.platform.job;

/** How far a job has come. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
