package de.miteinander.actor;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.access.Role;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one gate through which contact data leaves: only on a recorded ground that holds today and fits who is asking.
 * "Never disclose" overrides every ground. Reading by those who keep contacts is recorded.
 */
@ApplicationScoped
class ContactGate {

    private record Row(
            UUID id,
            long version,
            NewContactPoint.Type type,
            String value,
            @Nullable String label) {}

    private final Jdbi database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ContactGate(Jdbi database, Caller caller, Audit audit, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's contacts as far as the caller may know them; runs in a transaction, because reading is recorded. */
    List<ContactPoint> contactsOf(Person person) {
        List<ContactPoint> all = all(person.id());
        if (person.id().equals(caller.personId())) {
            return all;
        }
        if (caller.has(Permission.READ_PERSONS)) {
            audit.record("REVEAL", "Person", person.id(), "contactPoints");
            return all;
        }
        if (person.neverDisclose()) {
            return List.of();
        }
        Set<UseBasis.Purpose> open = purposesOpenToCaller(person.id());
        return all.stream()
                .filter(contact -> isCovered(contact, open))
                .map(ContactGate::withoutBases)
                .toList();
    }

    private static boolean isCovered(ContactPoint contact, Set<UseBasis.Purpose> open) {
        return contact.bases().stream().anyMatch(basis -> basis.valid() && open.contains(basis.purpose()));
    }

    private static ContactPoint withoutBases(ContactPoint contact) {
        return new ContactPoint(
                contact.id(), contact.version(), contact.type(), contact.value(), contact.label(), List.of());
    }

    private Set<UseBasis.Purpose> purposesOpenToCaller(UUID person) {
        Set<UseBasis.Purpose> open = EnumSet.of(UseBasis.Purpose.PUBLISH);
        if (caller.roles().contains(Role.STEERING) || caller.roles().contains(Role.COUNCIL)) {
            open.add(UseBasis.Purpose.SHARE_NETWORK);
        }
        List<String> myRoles = myRolesInGroupsOf(person);
        if (!myRoles.isEmpty()) {
            open.add(UseBasis.Purpose.SHARE_AG);
        }
        if (myRoles.contains("MODERATOR")) {
            open.add(UseBasis.Purpose.INVITE);
        }
        return open;
    }

    /** The caller's roles in working groups that the person belongs to as well. */
    private List<String> myRolesInGroupsOf(UUID person) {
        UUID me = caller.personId();
        if (me == null) {
            return List.of();
        }
        String sql = """
                SELECT DISTINCT mine.role FROM membership mine
                JOIN membership theirs ON theirs.working_group_id = mine.working_group_id
                WHERE mine.person_id = :me AND theirs.person_id = :person
                  AND mine.status = 'ACTIVE' AND theirs.status = 'ACTIVE'
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("me", me)
                .bind("person", person)
                .mapTo(String.class)
                .list());
    }

    private List<ContactPoint> all(UUID person) {
        String contacts =
                "SELECT id, version, type, value, label FROM contact_point WHERE person_id = :person ORDER BY created_at, id";
        String bases = """
                SELECT b.id, b.contact_point_id, b.purpose, b.legal_basis, b.given_on, b.valid_until,
                       b.withdrawn_at IS NULL AND (b.valid_until IS NULL OR b.valid_until >= :today) AS valid
                FROM use_basis b JOIN contact_point c ON c.id = b.contact_point_id
                WHERE c.person_id = :person ORDER BY b.created_at, b.id
                """;
        return database.withHandle(handle -> {
            List<ContactPoint.Basis> grounds = handle.createQuery(bases)
                    .bind("person", person)
                    .bind("today", Time.today(clock))
                    .map(Rows.of(ContactPoint.Basis.class))
                    .list();
            return handle.createQuery(contacts).bind("person", person).map(Rows.of(Row.class)).stream()
                    .map(row -> new ContactPoint(
                            row.id(),
                            row.version(),
                            row.type(),
                            row.value(),
                            row.label(),
                            grounds.stream()
                                    .filter(basis -> basis.contactPointId().equals(row.id()))
                                    .toList()))
                    .toList();
        });
    }
}
