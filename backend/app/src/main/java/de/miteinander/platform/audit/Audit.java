package de.miteinander.platform.audit;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The append-only record of who did what, when, and to which fields; never the values of personal data. Written in the
 * transaction of the change, so that there is no change without its entry and no entry without its change.
 */
@ApplicationScoped
public class Audit {

    private final Jdbi database;
    private final Caller caller;
    private final Clock clock;

    Audit(Jdbi database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param action verb, e.g. {@code CREATE}, {@code CHANGE}, {@code END}
     * @param subjectType name of the schema, e.g. {@code Measure}
     * @param subjectId the thing's id
     * @param fields names of the fields concerned
     */
    public void record(String action, String subjectType, UUID subjectId, String... fields) {
        recordBecause("", action, subjectType, subjectId, fields);
    }

    /** The same, with the reason that was given. */
    public void recordBecause(String reason, String action, String subjectType, UUID subjectId, String... fields) {
        String sql = """
                INSERT INTO audit_entry (recorded_at, actor, actor_roles, action, subject_type, subject_id, fields, reason)
                VALUES (:at, :actor, :roles, :action, :type, :id, :fields, :reason)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("at", Time.now(clock))
                .bind("actor", caller.pseudonym())
                .bindArray("roles", String.class, List.copyOf(caller.roles()))
                .bind("action", action)
                .bind("type", subjectType)
                .bind("id", subjectId)
                .bindArray("fields", String.class, List.of(fields))
                .bind("reason", reason)
                .execute());
    }
}
