package de.miteinander.workinggroup;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All working groups. */
@ApplicationScoped
class WorkingGroups {

    private static final class Table implements PanacheRepositoryBase<WorkingGroup, UUID> {}

    private static final String COLUMNS = """
            g.id, g.version, g.process_id, g.code, g.name, g.remit, g.status, g.openness, g.wave,
            (SELECT count(DISTINCT m.person_id) FROM membership m
              WHERE m.working_group_id = g.id AND m.status = 'ACTIVE') AS member_count,
            ARRAY(SELECT p.display_name FROM membership m JOIN person p ON p.id = m.person_id
                   WHERE :showNames AND m.working_group_id = g.id AND m.status = 'ACTIVE' AND m.role = 'MODERATOR'
                     AND NOT p.never_disclose
                   ORDER BY p.display_name LIMIT 20) AS moderators,
            g.created_at, g.updated_at""";

    private final Table table = new Table();
    private final Jdbi database;
    private final Caller caller;

    WorkingGroups(Jdbi database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    void add(WorkingGroup group) {
        table.persist(group);
        table.flush();
    }

    WorkingGroup get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    boolean codeIsTaken(UUID process, String code, @Nullable UUID exceptFor) {
        return table.find("processId = ?1 and code = ?2", process, code)
                .firstResultOptional()
                .filter(other -> !other.id().equals(exceptFor))
                .isPresent();
    }

    void flush() {
        table.flush();
    }

    WorkingGroupDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM working_group g WHERE g.id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("showNames", caller.readsNetwork())
                .map(Rows.of(WorkingGroupDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<WorkingGroupDetail> list(
            @Nullable UUID process, @Nullable WorkingGroupStatus status, @Nullable String words, PageRequest request) {
        return new ListQuery(COLUMNS, "working_group g")
                .idColumn("g.id")
                .bind("showNames", caller.readsNetwork())
                .where("g.process_id = :process", "process", process)
                .where("g.status = :status", "status", status == null ? null : status.name())
                .search(words, "g.code", "g.name::text")
                .sortable("code", "g.code", ListQuery.Kind.TEXT)
                .sortable("wave", "coalesce(g.wave, 999)", ListQuery.Kind.NUMBER)
                .sortable("updatedAt", "g.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("code")
                .page(database, request, Rows.of(WorkingGroupDetail.class));
    }
}
