package de.miteinander.account;

import de.miteinander.actor.ErasedWithPerson;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Forgets the account's name and address together with its person, and shuts it. */
@ApplicationScoped
class ErasedAccounts implements ErasedWithPerson {

    private final Jdbi database;
    private final Clock clock;

    ErasedAccounts(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void erase(UUID personId) {
        String sql = """
                UPDATE account SET display_name = 'Person entfernt', email = NULL, note = NULL, decision_reason = NULL, roles = '{}',
                       status = 'SUSPENDED', decided_at = coalesce(decided_at, :now), updated_at = :now,
                       version = version + 1
                WHERE person_id = :person
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("person", personId)
                .bind("now", Time.now(clock))
                .execute());
    }
}
