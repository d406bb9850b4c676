package de.miteinander.municipality;

import de.miteinander.platform.retention.ForgottenAfter;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Feedback goes a year after it was closed; nobody needs it then, and it may name people. */
@Singleton
class KeptFeedback extends ForgottenAfter {

    KeptFeedback(Jdbi database) {
        super(database, Duration.ofDays(365), "DELETE FROM feedback WHERE status = 'CLOSED' AND updated_at < :since");
    }
}
