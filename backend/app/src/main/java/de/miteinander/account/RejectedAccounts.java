package de.miteinander.account;

import de.miteinander.platform.retention.KeptForATime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Whoever was not let in is forgotten half a year later, and could register anew. */
@ApplicationScoped
class RejectedAccounts implements KeptForATime {

    private static final Duration KEPT = Duration.ofDays(183);

    private final Jdbi database;

    RejectedAccounts(Jdbi database) {
        this.database = database;
    }

    @Override
    public int forget(Instant now) {
        String sql = "DELETE FROM account WHERE status = 'REJECTED' AND person_id IS NULL AND decided_at < :since";
        return database.withHandle(handle ->
                handle.createUpdate(sql).bind("since", now.minus(KEPT)).execute());
    }
}
