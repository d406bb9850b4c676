package de.miteinander.workinggroup;

/** Who may join a working group. */
enum Openness {
    OPEN,
    ON_REQUEST,
    INVITED
}
