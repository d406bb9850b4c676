package de.miteinander.actor;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who acts for whom. Public only with the person's consent. */
@ApplicationScoped
class Representations {

    private static final String COLUMNS = """
            r.id, r.version, r.organisation_id, r.person_id, p.display_name AS person_name, r.function,
            r.from_date AS "from", r.to_date AS "to", r.may_decide, r.is_public""";
    private static final String TABLES = "representation r JOIN person p ON p.id = r.person_id";

    private final Jdbi database;
    private final Caller caller;

    Representations(Jdbi database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Representation get(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM " + TABLES + " WHERE r.id = :id")
                        .bind("id", id)
                        .map(Rows.of(Representation.class))
                        .findOne()
                        .orElseThrow(ProblemException::notFound));
    }

    Page<Representation> ofOrganisation(UUID organisation, PageRequest request) {
        ListQuery query = new ListQuery(COLUMNS, TABLES)
                .idColumn("r.id")
                .where("r.organisation_id = :organisation", "organisation", organisation)
                .sortable("name", "p.display_name", ListQuery.Kind.TEXT)
                .sortable("from", "r.from_date", ListQuery.Kind.DATE)
                .defaultSort("name");
        if (!caller.has(Permission.READ_PERSONS)) {
            query.where("r.is_public AND NOT p.never_disclose");
        }
        return query.page(database, request, Rows.of(Representation.class));
    }

    UUID add(UUID organisation, NewRepresentation representation, LocalDate from, Instant now) {
        UUID id = UUID.randomUUID();
        String sql = """
                INSERT INTO representation (id, version, person_id, organisation_id, function, from_date, may_decide,
                                            is_public, created_at, updated_at)
                VALUES (:id, 0, :person, :organisation, :function, :from, :mayDecide, :isPublic, :now, :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("person", representation.personId())
                .bind("organisation", organisation)
                .bind("function", representation.function())
                .bind("from", from)
                .bind("mayDecide", representation.mayDecide())
                .bind("isPublic", representation.isPublic())
                .bind("now", now)
                .execute());
        return id;
    }

    void end(UUID id, LocalDate to, Instant now) {
        end("id = :id", id, to, now);
    }

    void endAllOf(UUID person, LocalDate to, Instant now) {
        end("person_id = :id", person, to.plusDays(1), now);
    }

    private void end(String whose, UUID id, LocalDate to, Instant now) {
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE representation SET to_date = greatest(:to, from_date + 1), updated_at = :now, version = version + 1 WHERE to_date IS NULL AND "
                                + whose)
                .bind("id", id)
                .bind("to", to)
                .bind("now", now)
                .execute());
    }
}
