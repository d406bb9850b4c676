package de.miteinander.actor;

import java.util.UUID;

/** What other features keep of a person and must forget together with them. */
public interface ErasedWithPerson {

    /** Removes every trace that could name the person; runs in the transaction of the erasure. */
    void erase(UUID personId);
}
