package de.miteinander.platform.retention;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Rows of one table that go a fixed time after something happened to them. */
public abstract class ForgottenAfter implements KeptForATime {

    private final Jdbi database;
    private final Duration kept;
    private final String deletion;

    /** @param deletion SQL that deletes what is older than {@code :since} */
    protected ForgottenAfter(Jdbi database, Duration kept, String deletion) {
        this.database = database;
        this.kept = kept;
        this.deletion = deletion;
    }

    @Override
    public final int forget(Instant now) {
        return database.withHandle(handle ->
                handle.createUpdate(deletion).bind("since", now.minus(kept)).execute());
    }
}
