package de.miteinander.prompt;

import de.miteinander.actor.ErasedWithPerson;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Forgets, together with a person, for whom answers were given. The answers stay. */
@ApplicationScoped
class ForgottenHelper implements ErasedWithPerson {

    private final Jdbi database;
    private final Clock clock;

    ForgottenHelper(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void erase(UUID personId) {
        String sql = """
                UPDATE response SET on_behalf_of = NULL, on_behalf_of_person_id = NULL, version = version + 1, updated_at = :now
                WHERE on_behalf_of_person_id = :person
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("person", personId)
                .bind("now", Time.now(clock))
                .execute());
    }
}
