package de.miteinander.platform.job;

import de.miteinander.platform.retention.ForgottenAfter;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Jobs can be looked at for 90 days after their end. */
@Singleton
class KeptJobs extends ForgottenAfter {

    KeptJobs(Jdbi database) {
        super(database, Duration.ofDays(90), "DELETE FROM job WHERE finished_at < :since");
    }
}
