package de.miteinander.account;

import de.miteinander.platform.retention.ForgottenAfter;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Whoever was not let in is forgotten half a year later, and could register anew. */
@Singleton
class RejectedAccounts extends ForgottenAfter {

    RejectedAccounts(Jdbi database) {
        super(
                database,
                Duration.ofDays(183),
                "DELETE FROM account WHERE status = 'REJECTED' AND person_id IS NULL AND decided_at < :since");
    }
}
