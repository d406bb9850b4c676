package de.miteinander.platform.retention;

import java.time.Instant;

/** A kind of data that a feature keeps for as long as its table's comment says, and no longer. */
public interface KeptForATime {

    /**
     * Forgets what has been kept long enough at this moment, within the running transaction.
     *
     * @return how many rows that were
     */
    int forget(Instant now);
}
