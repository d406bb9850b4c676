package de.miteinander.prompt;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.workinggroup.Memberships;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All answers, as far as the caller may read them. */
@ApplicationScoped
class Responses {

    private static final class Table implements PanacheRepositoryBase<Response, UUID> {}

    /** An answer without what was made of it. */
    record Row(
            UUID id,
            long version,
            Ref prompt,
            Ref guideline,
            Ref workingGroup,
            Step step,
            String text,
            String language,
            ResponseKind kind,
            ResponseStatus status,
            @Nullable String statusReason,
            ResponseVisibility visibility,
            String author,
            boolean mine,
            @Nullable String onBehalfOf,
            Instant createdAt,
            Instant updatedAt) {

        ResponseDetail detail(List<ResultLink> links) {
            return new ResponseDetail(
                    id,
                    version,
                    prompt,
                    guideline,
                    workingGroup,
                    step,
                    text,
                    language,
                    kind,
                    status,
                    statusReason,
                    visibility,
                    new ResponseDetail.Author(author),
                    mine,
                    onBehalfOf,
                    links,
                    createdAt,
                    updatedAt);
        }
    }

    static final String TABLES = """
            response r
            JOIN prompt q ON q.id = r.prompt_id
            JOIN process p ON p.id = q.process_id
            JOIN guideline g ON g.id = q.guideline_id
            JOIN guideline_version v ON v.guideline_id = g.id AND v.number = g.current_version
            JOIN working_group w ON w.id = r.working_group_id
            LEFT JOIN person a ON a.id = r.entered_by_id""";

    /** One's own, those of one's groups, and what is public; who reads for all groups reads everything. */
    static final String VISIBLE = """
            (:readsResponses OR r.working_group_id = ANY(:groups)
             OR r.entered_by_id = :person OR r.on_behalf_of_person_id = :person
             OR (r.visibility = 'PUBLIC' AND r.status <> 'REJECTED' AND (:readsNetwork OR p.status <> 'DRAFT')))""";

    private static final String WITHIN =
            "(:readsResponses OR r.working_group_id = ANY(:groups) OR r.entered_by_id = :person)";

    private static final String COLUMNS = """
            r.id, r.version, q.step, r.text, r.language, r.kind, r.status, r.visibility, r.created_at, r.updated_at,
            jsonb_build_object('id', q.id, 'code', q.code, 'label', in_language(q.question, :language)) AS prompt,
            jsonb_build_object('id', g.id, 'code', g.code, 'label', in_language(v.text, :language)) AS guideline,
            jsonb_build_object('id', w.id, 'code', w.code, 'label', in_language(w.name, :language)) AS working_group,
            CASE WHEN NOT %1$s THEN '' WHEN a.status = 'ERASED' THEN a.display_name
                 WHEN a.never_disclose AND NOT :writesPrompts AND a.id <> :person THEN ''
                 ELSE coalesce(a.display_name, '') END AS author,
            coalesce(r.entered_by_id = :person, false) OR coalesce(r.on_behalf_of_person_id = :person, false) AS mine,
            CASE WHEN %1$s OR r.on_behalf_of_person_id = :person THEN r.on_behalf_of END AS on_behalf_of,
            CASE WHEN %1$s THEN r.status_reason END AS status_reason""".formatted(WITHIN);

    private final Table table = new Table();
    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;
    private final Memberships memberships;

    Responses(Jdbi database, Reader reader, Caller caller, Memberships memberships) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
        this.memberships = memberships;
    }

    Standing standing() {
        return Standing.of(caller, memberships);
    }

    void add(Response response) {
        table.persist(response);
        table.flush();
    }

    Response get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void remove(Response response) {
        table.delete(response);
        table.flush();
    }

    void flush() {
        table.flush();
    }

    Optional<UUID> groupOf(UUID response) {
        return database.withHandle(handle -> handle.createQuery("SELECT working_group_id FROM response WHERE id = :id")
                .bind("id", response)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Whether the person gave this answer or it was given for them. */
    boolean isOf(UUID response, UUID person) {
        String sql = """
                SELECT EXISTS (SELECT 1 FROM response
                    WHERE id = :id AND (entered_by_id = :person OR on_behalf_of_person_id = :person))
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", response)
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }

    boolean isVisible(UUID id) {
        String sql = "SELECT EXISTS (SELECT 1 FROM " + TABLES + " WHERE r.id = :id AND " + VISIBLE + ")";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bindMap(standing().bindings())
                .mapTo(Boolean.class)
                .one());
    }

    Row row(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE r.id = :id AND " + VISIBLE;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("language", reader.language().getLanguage())
                .bindMap(standing().bindings())
                .map(Rows.of(Row.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<Row> list(ResponseFilter filter, PageRequest request) {
        ListQuery query = new ListQuery(COLUMNS, TABLES)
                .idColumn("r.id")
                .bind("language", reader.language().getLanguage())
                .where(VISIBLE)
                .where("r.working_group_id = :group", "group", filter.workingGroupId)
                .where("r.prompt_id = :prompt", "prompt", filter.promptId)
                .where("q.step = :step", "step", filter.step == null ? null : filter.step.name())
                .where("r.status = :status", "status", filter.status == null ? null : filter.status.name())
                .sortable("createdAt", "r.created_at", ListQuery.Kind.INSTANT)
                .sortable("updatedAt", "r.updated_at", ListQuery.Kind.INSTANT)
                .sortable("status", "r.status", ListQuery.Kind.TEXT)
                .sortable("kind", "r.kind", ListQuery.Kind.TEXT)
                .defaultSort("createdAt");
        standing().bindings().forEach(query::bind);
        return query.page(database, request, Rows.of(Row.class));
    }
}
