package de.miteinander.goal;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.prompt.ResultKind;
import de.miteinander.prompt.ResultLabels;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All goals. */
@ApplicationScoped
class Goals implements ResultLabels {

    private static final class Table implements PanacheRepositoryBase<Goal, UUID> {}

    private record Label(UUID id, String code, String label) {}

    private static final String TABLES =
            "goal o JOIN process p ON p.id = o.process_id LEFT JOIN working_group w ON w.id = o.working_group_id";

    private static final String COLUMNS = """
            o.id, o.version, o.process_id, o.code, o.kind, o.text, o.horizon, o.position AS "order",
            CASE WHEN w.id IS NOT NULL THEN
                jsonb_build_object('id', w.id, 'code', w.code, 'label', in_language(w.name, :language)) END AS working_group,
            (SELECT jsonb_agg(jsonb_build_object('id', g.id, 'code', g.code, 'label', in_language(v.text, :language)) ORDER BY g.code)
               FROM goal_guideline l JOIN guideline g ON g.id = l.guideline_id
               JOIN guideline_version v ON v.guideline_id = g.id AND v.number = g.current_version
              WHERE l.goal_id = o.id) AS guidelines,
            (SELECT l.response_id FROM result_link l WHERE l.target_kind = 'GOAL' AND l.target_id = o.id
              ORDER BY l.created_at LIMIT 1) AS source_response_id,
            o.created_at, o.updated_at""";

    private static final String VISIBLE = "(:readsNetwork OR p.status <> 'DRAFT')";

    private final Table table = new Table();
    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;

    Goals(Jdbi database, Reader reader, Caller caller) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.GOAL;
    }

    @Override
    public Map<UUID, Ref> labels(Set<UUID> ids) {
        String sql = """
                SELECT o.id, o.code, in_language(o.text, :language) AS label
                FROM goal o JOIN process p ON p.id = o.process_id WHERE o.id = ANY(:ids) AND %s
                """.formatted(VISIBLE);
        return database
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("ids", ids.toArray(UUID[]::new))
                        .bind("language", reader.language().getLanguage())
                        .bind("readsNetwork", caller.readsNetwork())
                        .map(Rows.of(Label.class))
                        .list())
                .stream()
                .collect(Collectors.toMap(Label::id, label -> new Ref(label.id(), label.code(), label.label())));
    }

    void add(Goal goal) {
        table.persist(goal);
        table.flush();
    }

    Goal get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void remove(Goal goal) {
        table.delete(goal);
        table.flush();
    }

    void flush() {
        table.flush();
    }

    List<Goal> ofProcess(UUID process) {
        return table.list("processId", process);
    }

    Optional<UUID> groupOf(UUID goal) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT working_group_id FROM goal WHERE id = :id AND working_group_id IS NOT NULL")
                .bind("id", goal)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Whether all of these guidelines, and this group if any, belong to the process. */
    boolean belongTogether(UUID process, Set<UUID> guidelines, @Nullable UUID group) {
        String sql = """
                SELECT (SELECT count(*) FROM guideline WHERE id = ANY(:guidelines) AND process_id = :process)
                     + (SELECT count(*) FROM working_group WHERE id = ANY(:groups) AND process_id = :process)
                """;
        UUID[] groups = group == null ? new UUID[0] : new UUID[] {group};
        int found = database.withHandle(handle -> handle.createQuery(sql)
                .bind("guidelines", guidelines.toArray(UUID[]::new))
                .bind("groups", groups)
                .bind("process", process)
                .mapTo(Integer.class)
                .one());
        return found == guidelines.size() + groups.length;
    }

    GoalDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE o.id = :id AND " + VISIBLE;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("language", reader.language().getLanguage())
                .bind("readsNetwork", caller.readsNetwork())
                .map(Rows.of(GoalDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<GoalDetail> list(UUID process, @Nullable GoalKind kind, @Nullable UUID group, PageRequest request) {
        return new ListQuery(COLUMNS, TABLES)
                .idColumn("o.id")
                .bind("language", reader.language().getLanguage())
                .bind("readsNetwork", caller.readsNetwork())
                .where(VISIBLE)
                .where("o.process_id = :process", "process", process)
                .where("o.kind = :kind", "kind", kind == null ? null : kind.name())
                .where("o.working_group_id = :group", "group", group)
                .sortable("kind", "o.kind", ListQuery.Kind.TEXT)
                .sortable("order", "o.position", ListQuery.Kind.NUMBER)
                .sortable("code", "o.code", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "o.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("kind,order")
                .page(database, request, Rows.of(GoalDetail.class));
    }
}
