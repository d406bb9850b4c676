package de.miteinander.actor;

import de.miteinander.platform.retention.KeptForATime;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Who spoke for an organisation is forgotten two years after that ended, proof of a consent three years after it ended, and
 * a contact with its last basis.
 */
@ApplicationScoped
class KeptRecords implements KeptForATime {

    private static final int REPRESENTATION_YEARS = 2;
    private static final int BASIS_YEARS = 3;

    private final Jdbi database;

    KeptRecords(Jdbi database) {
        this.database = database;
    }

    @Override
    public int forget(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Time.ZONE);
        return database.withHandle(handle -> {
            int rows = handle.createUpdate("DELETE FROM representation WHERE to_date < :since")
                    .bind("since", today.minusYears(REPRESENTATION_YEARS))
                    .execute();
            List<UUID> contacts = handle.createUpdate("""
                            DELETE FROM use_basis WHERE least(valid_until, CAST(withdrawn_at AS date)) < :since
                            """)
                    .bind("since", today.minusYears(BASIS_YEARS))
                    .executeAndReturnGeneratedKeys("contact_point_id")
                    .mapTo(UUID.class)
                    .list();
            rows += handle.createUpdate("""
                            DELETE FROM contact_point c WHERE c.id = ANY (:contacts)
                              AND NOT EXISTS (SELECT FROM use_basis b WHERE b.contact_point_id = c.id)
                            """)
                    .bindArray("contacts", UUID.class, contacts)
                    .execute();
            return rows + contacts.size();
        });
    }
}
