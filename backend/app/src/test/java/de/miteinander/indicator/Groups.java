package de.miteinander.indicator;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Working groups with members, written straight to the database: their API is tested with its own feature. */
final class Groups {

    private Groups() {}

    static String withMember(UUID person, String code) {
        Jdbi database = Arc.container().instance(Jdbi.class).get();
        UUID process = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        Instant now = Instant.now();
        database.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO process (id, version, slug, title, municipality, status, default_language, languages, created_at, updated_at)
                            VALUES (:id, 0, :slug, CAST(:title AS jsonb), 'Musterstadt', 'PUBLIC', 'de', '{de}', :now, :now)
                            """)
                    .bind("id", process)
                    .bind("slug", "probe-" + process)
                    .bind("title", text("Probe"))
                    .bind("now", now)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO working_group (id, version, process_id, code, name, status, openness, created_at, updated_at)
                            VALUES (:id, 0, :process, :code, CAST(:name AS jsonb), 'ACTIVE', 'OPEN', :now, :now)
                            """)
                    .bind("id", group)
                    .bind("process", process)
                    .bind("code", code)
                    .bind("name", text("AG Probe"))
                    .bind("now", now)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO membership (id, version, working_group_id, person_id, role, status, from_date, created_at, updated_at)
                            VALUES (:id, 0, :group, :person, 'MEMBER', 'ACTIVE', current_date, :now, :now)
                            """)
                    .bind("id", UUID.randomUUID())
                    .bind("group", group)
                    .bind("person", person)
                    .bind("now", now)
                    .execute();
        });
        return group.toString();
    }

    private static String text(String german) {
        return "{\"sourceLanguage\": \"de\", \"sourceRevision\": 1, \"entries\": {\"de\": {\"text\": \"" + german
                + "\", \"basedOnRevision\": 1, \"method\": \"HUMAN\"}}}";
    }
}
