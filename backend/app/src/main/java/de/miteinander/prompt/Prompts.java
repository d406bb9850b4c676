package de.miteinander.prompt;

import de.miteinander.guideline.GuidelineStatus;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import de.miteinander.workinggroup.Memberships;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All prompts, as far as the caller may see them. */
@ApplicationScoped
class Prompts {

    private static final class Table implements PanacheRepositoryBase<Prompt, UUID> {}

    /** A working group as far as a question needs to know it. */
    record Group(UUID id, UUID processId, String code, boolean open) {}

    private record Row(
            UUID id,
            long version,
            UUID processId,
            String code,
            Ref guideline,
            GuidelineStatus guidelineStatus,
            int guidelineVersion,
            @Nullable Ref workingGroup,
            Step step,
            @Nullable Facet facet,
            Text question,
            String german,
            @Nullable Text derivation,
            PromptStatus status,
            @Nullable String statusReason,
            PromptOrigin origin,
            int responseCount,
            int myResponseCount,
            Instant createdAt,
            Instant updatedAt) {

        PromptDetail detail(Locale language) {
            return new PromptDetail(
                    id,
                    version,
                    processId,
                    code,
                    guideline,
                    guidelineStatus,
                    guidelineVersion,
                    workingGroup,
                    step,
                    facet,
                    question,
                    derivation,
                    status,
                    statusReason,
                    origin,
                    Question.readability(german),
                    Question.hints(german).stream()
                            .map(hint -> new PromptDetail.PromptHint(
                                    hint.name(), hint.message().in(language)))
                            .toList(),
                    responseCount,
                    myResponseCount,
                    createdAt,
                    updatedAt);
        }
    }

    private static final String TABLES = """
            prompt q
            JOIN process p ON p.id = q.process_id
            JOIN guideline g ON g.id = q.guideline_id
            JOIN guideline_version v ON v.guideline_id = g.id AND v.number = g.current_version
            LEFT JOIN working_group w ON w.id = q.working_group_id""";

    /** The public sees what is in use, the network also what was; drafts are for those who write them. */
    private static final String VISIBLE = """
            (:readsNetwork OR p.status <> 'DRAFT')
            AND (q.status = 'ACTIVE' OR :writesPrompts OR (:readsNetwork AND q.status = 'RETIRED')
                 OR q.working_group_id = ANY(:moderated))""";

    private final Table table = new Table();
    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;
    private final Memberships memberships;

    Prompts(Jdbi database, Reader reader, Caller caller, Memberships memberships) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
        this.memberships = memberships;
    }

    void add(Prompt prompt) {
        table.persist(prompt);
        table.flush();
    }

    Prompt get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    Optional<Prompt> find(UUID id) {
        return table.findByIdOptional(id);
    }

    void remove(Prompt prompt) {
        table.delete(prompt);
        table.flush();
    }

    void flush() {
        table.flush();
    }

    List<Prompt> inUseOfGuideline(UUID guideline) {
        return table.list("guidelineId = ?1 and status <> ?2", guideline, PromptStatus.RETIRED);
    }

    /** The group a prompt is for; empty when there is no such prompt or it is for all groups. */
    Optional<UUID> groupOf(UUID prompt) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT working_group_id FROM prompt WHERE id = :id AND working_group_id IS NOT NULL")
                .bind("id", prompt)
                .mapTo(UUID.class)
                .findOne());
    }

    boolean isForAllGroups(UUID prompt) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM prompt WHERE id = :id AND working_group_id IS NULL)")
                .bind("id", prompt)
                .mapTo(Boolean.class)
                .one());
    }

    Optional<Group> group(UUID id) {
        String sql = "SELECT id, process_id, code, status <> 'CLOSED' AS open FROM working_group WHERE id = :id";
        return database.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).map(Rows.of(Group.class)).findOne());
    }

    boolean isAnswered(UUID prompt) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM response WHERE prompt_id = :id)")
                        .bind("id", prompt)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether the same question stands already in this step of the group, retired ones aside. */
    boolean isAsked(Prompt prompt) {
        String sql = """
                SELECT EXISTS (SELECT 1 FROM prompt
                    WHERE process_id = :process AND working_group_id IS NOT DISTINCT FROM :group AND step = :step
                      AND question_normalised = :question AND status <> 'RETIRED' AND id <> :id)
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("process", prompt.processId())
                .bindByType("group", prompt.workingGroupId(), UUID.class)
                .bind("step", prompt.step().name())
                .bind("question", prompt.questionNormalised())
                .bind("id", prompt.id())
                .mapTo(Boolean.class)
                .one());
    }

    /** The next free code with this beginning; nobody else gets the same one while the transaction runs. */
    String nextCode(UUID process, String beginning) {
        return database.withHandle(handle -> {
            handle.execute("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))", process + beginning);
            String sql = """
                    SELECT coalesce(max(CAST(substring(code FROM '[0-9]+$') AS int)), 0) + 1 FROM prompt
                    WHERE process_id = :process AND starts_with(code, :beginning)
                    """;
            int number = handle.createQuery(sql)
                    .bind("process", process)
                    .bind("beginning", beginning)
                    .mapTo(Integer.class)
                    .one();
            return beginning + "%02d".formatted(number);
        });
    }

    PromptDetail detail(UUID id) {
        String sql = "SELECT " + columns("true") + " FROM " + TABLES + " WHERE q.id = :id AND " + VISIBLE;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("language", reader.language().getLanguage())
                .bindMap(Standing.of(caller, memberships).bindings())
                .map(Rows.of(Row.class))
                .findOne()
                .orElseThrow(ProblemException::notFound)
                .detail(reader.language()));
    }

    Page<PromptDetail> list(PromptFilter filter, PageRequest request) {
        String counted = filter.workingGroupId == null ? "true" : "r.working_group_id = :ofGroup";
        ListQuery query = new ListQuery(columns(counted), TABLES)
                .idColumn("q.id")
                .bind("language", reader.language().getLanguage())
                .where(VISIBLE)
                .where("q.process_id = :process", "process", filter.processId)
                .where("""
                        (q.working_group_id = :ofGroup OR (q.working_group_id IS NULL
                            AND q.process_id = (SELECT process_id FROM working_group WHERE id = :ofGroup)))""", "ofGroup", filter.workingGroupId)
                .where("q.step = :step", "step", filter.step == null ? null : filter.step.name())
                .where("q.guideline_id = :guideline", "guideline", filter.guidelineId)
                .where("q.status = :status", "status", filter.status == null ? null : filter.status.name())
                .sortable("code", "q.code", ListQuery.Kind.TEXT)
                .sortable("step", "q.step", ListQuery.Kind.TEXT)
                .sortable("status", "q.status", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "q.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("code");
        Standing.of(caller, memberships).bindings().forEach(query::bind);
        return query.page(database, request, Rows.of(Row.class)).map(row -> row.detail(reader.language()));
    }

    /** @param counted which answers r are counted */
    private static String columns(String counted) {
        return """
            q.id, q.version, q.process_id, q.code, q.guideline_version, q.step, q.facet, q.question, q.derivation,
            in_language(q.question, 'de') AS german, q.status, q.status_reason, q.origin, q.created_at, q.updated_at,
            jsonb_build_object('id', g.id, 'code', g.code, 'label', in_language(v.text, :language)) AS guideline,
            g.status AS guideline_status,
            CASE WHEN w.id IS NOT NULL THEN
                jsonb_build_object('id', w.id, 'code', w.code, 'label', in_language(w.name, :language)) END AS working_group,
            (SELECT count(*) FROM response r WHERE r.prompt_id = q.id AND r.status <> 'REJECTED'
                AND (:readsNetwork OR r.visibility = 'PUBLIC')
                AND %1$s) AS response_count,
            (SELECT count(*) FROM response r WHERE r.prompt_id = q.id AND r.entered_by_id = :person
                AND %1$s) AS my_response_count""".formatted(counted);
    }
}
