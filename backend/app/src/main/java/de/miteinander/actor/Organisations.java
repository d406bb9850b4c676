package de.miteinander.actor;

import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All organisations of the network. */
@ApplicationScoped
class Organisations {

    private static final class Table implements PanacheRepositoryBase<Organisation, UUID> {}

    private static final String COLUMNS = """
            id, version, name, category, legal_form, website, description, districts, parent_id, status,
            ended_because, created_at, updated_at""";

    private static final String SOURCE_NAME = "name -> 'entries' -> (name ->> 'sourceLanguage') ->> 'text'";

    private final Table table = new Table();
    private final Jdbi database;

    Organisations(Jdbi database) {
        this.database = database;
    }

    void add(Organisation organisation) {
        table.persist(organisation);
        table.flush();
    }

    Organisation get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    OrganisationDetail detail(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM organisation WHERE id = :id")
                        .bind("id", id)
                        .map(Rows.of(OrganisationDetail.class))
                        .findOne()
                        .orElseThrow(ProblemException::notFound));
    }

    /** The districts anyone is active in, for the filter. */
    List<String> districts() {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT unnest(districts) AS district FROM organisation ORDER BY district")
                .mapTo(String.class)
                .list());
    }

    Page<OrganisationDetail> list(OrganisationFilter filter, PageRequest request) {
        OrganisationCategory category = filter.category;
        OrganisationStatus status = filter.status;
        return new ListQuery(COLUMNS, "organisation")
                .where("category = :category", "category", category == null ? null : category.name())
                .where("status = :status", "status", status == null ? null : status.name())
                .where(":district = ANY (districts)", "district", filter.district)
                .search(filter.words, "name::text", "coalesce(description::text, '')")
                .sortable("name", SOURCE_NAME, ListQuery.Kind.TEXT)
                .sortable("category", "category", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("name")
                .page(database, request, Rows.of(OrganisationDetail.class));
    }
}
