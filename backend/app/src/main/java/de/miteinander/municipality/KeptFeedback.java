package de.miteinander.municipality;

import de.miteinander.platform.retention.KeptForATime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Feedback goes a year after it was closed; nobody needs it then, and it may name people. */
@ApplicationScoped
class KeptFeedback implements KeptForATime {

    private static final Duration KEPT = Duration.ofDays(365);

    private final Jdbi database;

    KeptFeedback(Jdbi database) {
        this.database = database;
    }

    @Override
    public int forget(Instant now) {
        String sql = "DELETE FROM feedback WHERE status = 'CLOSED' AND updated_at < :since";
        return database.withHandle(handle ->
                handle.createUpdate(sql).bind("since", now.minus(KEPT)).execute());
    }
}
