package de.miteinander.process;

/** What a phase of a process is for. */
public enum PhaseKind {
    PREPARE,
    KICKOFF,
    EXCHANGE,
    CONSOLIDATE,
    COUNCIL,
    MONITOR
}
