package de.miteinander.platform.job;

import de.miteinander.platform.retention.KeptForATime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Jobs can be looked at for 90 days after their end. */
@ApplicationScoped
class KeptJobs implements KeptForATime {

    private static final Duration KEPT = Duration.ofDays(90);

    private final Jdbi database;

    KeptJobs(Jdbi database) {
        this.database = database;
    }

    @Override
    public int forget(Instant now) {
        return database.withHandle(handle -> handle.createUpdate("DELETE FROM job WHERE finished_at < :since")
                .bind("since", now.minus(KEPT))
                .execute());
    }
}
