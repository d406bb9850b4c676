package de.miteinander.process;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All processes, as far as the caller may know of them. */
@ApplicationScoped
public class Processes {

    private static final class Table implements PanacheRepositoryBase<Process, UUID> {}

    private static final String COLUMNS = """
            p.id, p.version, p.slug, p.title, p.purpose, p.guidelines_role, p.municipality, p.status,
            p.default_language, p.languages, p.created_at, p.updated_at""";

    private final Table table = new Table();
    private final Jdbi database;
    private final Caller caller;

    Processes(Jdbi database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Refuses (404) unless the caller may know of this process: a draft is for approved accounts only. */
    public void mustBeVisible(UUID id) {
        String sql = "SELECT status FROM process WHERE id = :id";
        Optional<ProcessStatus> status = database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .mapTo(ProcessStatus.class)
                .findOne());
        if (status.isEmpty() || (status.get() == ProcessStatus.DRAFT && !caller.readsNetwork())) {
            throw ProblemException.notFound();
        }
    }

    void add(Process process) {
        table.persist(process);
        table.flush();
    }

    Process get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The process, locked until the transaction ends, so that what must hold across its parts can be checked. */
    Process locked(UUID id) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    boolean slugIsTaken(String slug, @Nullable UUID exceptFor) {
        return table.find("slug", slug)
                .firstResultOptional()
                .filter(other -> !other.id().equals(exceptFor))
                .isPresent();
    }

    void flush() {
        table.flush();
    }

    ProcessDetail detail(UUID id) {
        mustBeVisible(id);
        String sql = "SELECT " + COLUMNS + " FROM process p WHERE p.id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(ProcessDetail.class))
                .one());
    }

    Page<ProcessDetail> list(@Nullable ProcessStatus status, @Nullable String slug, PageRequest request) {
        return new ListQuery(COLUMNS, "process p")
                .idColumn("p.id")
                .where(caller.readsNetwork() ? "true" : "p.status <> 'DRAFT'")
                .where("p.status = :status", "status", status == null ? null : status.name())
                .where("p.slug = :slug", "slug", slug)
                .sortable("slug", "p.slug", ListQuery.Kind.TEXT)
                .sortable("createdAt", "p.created_at", ListQuery.Kind.INSTANT)
                .sortable("updatedAt", "p.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("createdAt")
                .page(database, request, Rows.of(ProcessDetail.class));
    }
}
