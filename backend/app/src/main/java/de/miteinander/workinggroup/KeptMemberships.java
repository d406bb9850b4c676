package de.miteinander.workinggroup;

import de.miteinander.actor.ErasedWithPerson;
import de.miteinander.platform.retention.KeptForATime;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Memberships end with their person, and are forgotten two years after their end. */
@ApplicationScoped
class KeptMemberships implements ErasedWithPerson, KeptForATime {

    private static final int YEARS = 2;

    private final Jdbi database;
    private final Clock clock;

    KeptMemberships(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void erase(UUID personId) {
        String groups = """
                UPDATE working_group SET version = version + 1, updated_at = :now
                WHERE id IN (SELECT working_group_id FROM membership WHERE person_id = :person AND status <> 'ENDED')
                """;
        String memberships = """
                UPDATE membership SET status = 'ENDED', to_date = coalesce(to_date, greatest(from_date, CAST(:today AS date))),
                       end_reason = NULL, version = version + 1, updated_at = :now
                WHERE person_id = :person AND (status <> 'ENDED' OR end_reason IS NOT NULL)
                """;
        database.useHandle(handle -> {
            handle.createUpdate(groups)
                    .bind("person", personId)
                    .bind("now", Time.now(clock))
                    .execute();
            handle.createUpdate(memberships)
                    .bind("person", personId)
                    .bind("today", Time.today(clock))
                    .bind("now", Time.now(clock))
                    .execute();
        });
    }

    @Override
    public int forget(Instant now) {
        return database.withHandle(handle -> handle.createUpdate(
                        "DELETE FROM membership WHERE status = 'ENDED' AND to_date < :since")
                .bind("since", LocalDate.ofInstant(now, Time.ZONE).minusYears(YEARS))
                .execute());
    }
}
