package de.miteinander.workinggroup;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who belongs to which working group. The rights inside a group are read from here on every request. */
@ApplicationScoped
public class Memberships {

    private static final class Table implements PanacheRepositoryBase<Membership, UUID> {}

    /** A group someone belongs to now. */
    public record Current(UUID membershipId, UUID workingGroupId, String code, String name, MembershipRole role) {}

    private final Table table = new Table();
    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;

    Memberships(Jdbi database, Reader reader, Caller caller) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
    }

    /** The person's active roles in a group; none for a stranger. Safe to call from a permission check. */
    public List<MembershipRole> roles(@Nullable UUID person, UUID workingGroup) {
        if (person == null) {
            return List.of();
        }
        String sql = """
                SELECT role FROM membership
                WHERE person_id = :person AND working_group_id = :group AND status = 'ACTIVE'
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("person", person)
                .bind("group", workingGroup)
                .mapTo(MembershipRole.class)
                .list());
    }

    /** The groups a person belongs to now, by code. */
    public List<Current> current(UUID person) {
        String sql = """
                SELECT m.id AS membership_id, g.id AS working_group_id, g.code, m.role,
                       coalesce(g.name -> 'entries' -> :language ->> 'text',
                                g.name -> 'entries' -> (g.name ->> 'sourceLanguage') ->> 'text') AS name
                FROM membership m JOIN working_group g ON g.id = m.working_group_id
                WHERE m.person_id = :person AND m.status = 'ACTIVE'
                ORDER BY g.code, m.role
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("person", person)
                .bind("language", reader.language().getLanguage())
                .map(Rows.of(Current.class))
                .list());
    }

    void add(Membership membership) {
        table.persist(membership);
        table.flush();
    }

    Membership get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    Optional<UUID> groupOf(UUID membership) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT working_group_id FROM membership WHERE id = :id")
                        .bind("id", membership)
                        .mapTo(UUID.class)
                        .findOne());
    }

    void flush() {
        table.flush();
    }

    Page<MembershipDetail> ofGroup(UUID workingGroup, @Nullable MembershipStatus status, PageRequest request) {
        return details()
                .where("m.working_group_id = :group", "group", workingGroup)
                .where("m.status = :status", "status", status == null ? null : status.name())
                .sortable("name", SHOWN_NAME, ListQuery.Kind.TEXT)
                .sortable("from", "m.from_date", ListQuery.Kind.DATE)
                .sortable("role", "m.role", ListQuery.Kind.TEXT)
                .defaultSort("name")
                .page(database, request, Rows.of(MembershipDetail.class));
    }

    MembershipDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE m.id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("language", reader.language().getLanguage())
                .bind("showHidden", caller.has(Permission.READ_PERSONS))
                .map(Rows.of(MembershipDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    private static final String TABLES =
            "membership m JOIN person p ON p.id = m.person_id LEFT JOIN organisation o ON o.id = m.on_behalf_of_id";

    /** Also what lists are sorted by: a cursor carries the sort values of the last row seen. */
    private static final String SHOWN_NAME =
            "CASE WHEN p.never_disclose AND NOT :showHidden THEN '' ELSE p.display_name END";

    private static final String COLUMNS = """
            m.id, m.version, m.working_group_id, m.person_id, m.on_behalf_of_id, m.role, m.status,
            %s AS person_name,
            coalesce(o.name -> 'entries' -> :language ->> 'text',
                     o.name -> 'entries' -> (o.name ->> 'sourceLanguage') ->> 'text') AS on_behalf_of_name,
            m.from_date AS "from", m.to_date AS "to", m.created_at, m.updated_at""".formatted(SHOWN_NAME);

    private ListQuery details() {
        return new ListQuery(COLUMNS, TABLES)
                .idColumn("m.id")
                .bind("language", reader.language().getLanguage())
                .bind("showHidden", caller.has(Permission.READ_PERSONS));
    }
}
