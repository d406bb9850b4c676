package de.miteinander.measure;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All measures, each as far as the caller may see it. */
@ApplicationScoped
class Measures {

    private static final class Table implements PanacheRepositoryBase<Measure, UUID> {}

    private static final String COLUMNS = """
            m.id, m.version, m.process_id, m.working_group_id, g.code AS working_group_code, m.code, m.title, m.teaser,
            m.description, m.plain_language, m.field_of_action,
            ARRAY(SELECT guideline_id FROM measure_guideline WHERE measure_id = m.id ORDER BY guideline_id) AS guideline_ids,
            ARRAY(SELECT goal_id FROM measure_goal WHERE measure_id = m.id ORDER BY goal_id) AS goal_ids,
            m.responsible_organisation_id,
            in_language(o.name, :language) AS responsible_organisation_name,
            m.responsible_post,
            ARRAY(SELECT organisation_id FROM measure_supporter WHERE measure_id = m.id ORDER BY organisation_id)
                AS supporting_organisation_ids,
            m.target_groups, m.districts, m.planned_start, m.planned_end, m.actual_start, m.actual_end, m.recurring,
            m.cost_once, m.cost_yearly, m.staff_share, m.funding_programme, m.funding_state, m.budget_decision_id,
            m.adopted_decision_id, m.priority, m.priority_reason, m.next_report_due, m.obstacle, m.lesson, m.output,
            m.not_measurable_reason, m.visibility, m.status, m.status_justification, m.status_since,
            l.lacks, l.indicator_count,
            CASE WHEN :network THEN m.source_response_id END AS source_response_id,
            CASE WHEN :network THEN p.question -> 'entries' -> 'de' ->> 'text' END AS source_question,
            gl.code AS source_guideline_code,
            m.created_at, m.updated_at""";

    private static final String TABLES = """
            measure m
            LEFT JOIN working_group g ON g.id = m.working_group_id
            LEFT JOIN organisation o ON o.id = m.responsible_organisation_id
            LEFT JOIN response r ON r.id = m.source_response_id
            LEFT JOIN prompt p ON p.id = r.prompt_id
            LEFT JOIN guideline gl ON gl.id = p.guideline_id
            CROSS JOIN LATERAL (
                SELECT count(k.id)::int AS indicator_count,
                       array_remove(ARRAY[
                           CASE WHEN m.responsible_organisation_id IS NULL THEN 'RESPONSIBLE' END,
                           CASE WHEN m.planned_end IS NULL AND NOT m.recurring THEN 'DEADLINE' END,
                           CASE WHEN m.cost_once IS NULL AND m.cost_yearly IS NULL AND m.staff_share IS NULL
                                     AND m.funding_state <> 'NOT_NEEDED' THEN 'RESOURCES' END,
                           CASE WHEN count(k.id) = 0 AND m.not_measurable_reason IS NULL THEN 'INDICATOR' END
                       ], NULL) AS lacks
                FROM indicator_link k WHERE k.measure_id = m.id) l""";

    private final Table table = new Table();
    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;

    Measures(Jdbi database, Caller caller, Reader reader) {
        this.database = database;
        this.caller = caller;
        this.reader = reader;
    }

    void add(Measure measure) {
        table.persist(measure);
        table.flush();
    }

    /** The measure to be changed; 404 when the caller may not know of it. */
    Measure get(UUID id) {
        detail(id);
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    /** Next free code: the group's code, M, and a running number. */
    String nextCode(UUID process, String prefix) {
        return database.withHandle(handle -> {
            handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended('measure ' || :process, 0))")
                    .bind("process", process.toString())
                    .mapTo(String.class)
                    .list();
            int last = handle.createQuery("""
                            SELECT coalesce(max(substring(code FROM '[0-9]+$')::int), 0) FROM measure
                            WHERE process_id = :process AND code ~ ('^' || :prefix || '-[0-9]+$')
                            """)
                    .bind("process", process)
                    .bind("prefix", prefix)
                    .mapTo(Integer.class)
                    .one();
            return "%s-%02d".formatted(prefix, last + 1);
        });
    }

    MeasureDetail detail(UUID id) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE m.id = :id AND " + VISIBLE)
                .bind("id", id)
                .bindMap(readerValues())
                .map(Rows.of(MeasureDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<MeasureDetail> list(MeasureFilter filter, PageRequest request) {
        MeasureStatus status = filter.status;
        Lack lacks = filter.lacks;
        ListQuery query = new ListQuery(COLUMNS, TABLES)
                .idColumn("m.id")
                .where(VISIBLE)
                .where("m.process_id = :process", "process", filter.process)
                .where("m.working_group_id = :group", "group", filter.workingGroup)
                .where("m.status = :status", "status", status == null ? null : status.name())
                .where(":lacks = ANY (l.lacks)", "lacks", lacks == null ? null : lacks.name())
                .where(
                        "EXISTS (SELECT FROM measure_guideline WHERE measure_id = m.id AND guideline_id = :guideline)",
                        "guideline",
                        filter.guideline)
                .where(
                        "EXISTS (SELECT FROM measure_goal WHERE measure_id = m.id AND goal_id = :goal)",
                        "goal",
                        filter.goal)
                .search(filter.words, "m.code", "m.title::text", "coalesce(m.description::text, '')")
                .sortable("code", "m.code", ListQuery.Kind.TEXT)
                .sortable(
                        "title",
                        "m.title -> 'entries' -> (m.title ->> 'sourceLanguage') ->> 'text'",
                        ListQuery.Kind.TEXT)
                .sortable("plannedEnd", "coalesce(m.planned_end, date '9999-12-31')", ListQuery.Kind.DATE)
                .sortable("priority", "coalesce(m.priority, 9)", ListQuery.Kind.NUMBER)
                .sortable("updatedAt", "m.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("code");
        readerValues().forEach(query::bind);
        return query.page(database, request, Rows.of(MeasureDetail.class));
    }

    /** Those of the measures that the caller may see, by what they are called in the reader's language. */
    Map<UUID, Ref> named(Set<UUID> ids) {
        String sql =
                "SELECT m.id, m.code, in_language(m.title, :language) AS label FROM measure m WHERE m.id = ANY(:ids) AND "
                        + VISIBLE;
        Map<String, Object> values = readerValues();
        values.remove("network");
        return database.withHandle(handle -> handle
                .createQuery(sql)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .bindMap(values)
                .map(Rows.of(Ref.class))
                .stream()
                .collect(Collectors.toMap(Ref::id, Function.identity())));
    }

    /** The working group a measure comes from; for permission checks. */
    Optional<UUID> groupOf(UUID id) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT working_group_id FROM measure WHERE id = :id AND working_group_id IS NOT NULL")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    Optional<UUID> responsibleFor(UUID id) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT responsible_organisation_id FROM measure WHERE id = :id AND responsible_organisation_id IS NOT NULL")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    record GroupOfMeasure(UUID processId, String code) {}

    Optional<GroupOfMeasure> group(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT process_id, code FROM working_group WHERE id = :id")
                        .bind("id", id)
                        .map(Rows.of(GroupOfMeasure.class))
                        .findOne());
    }

    void replaceLinks(UUID measure, MeasureChange sheet) {
        replace("measure_guideline", "guideline_id", measure, sheet.guidelineIds());
        replace("measure_goal", "goal_id", measure, sheet.goalIds());
        replace("measure_supporter", "organisation_id", measure, sheet.supportingOrganisationIds());
    }

    private void replace(String link, String column, UUID measure, @Nullable List<UUID> targets) {
        database.useHandle(handle -> {
            handle.execute("DELETE FROM " + link + " WHERE measure_id = ?", measure);
            if (targets != null && !targets.isEmpty()) {
                handle.createUpdate("INSERT INTO " + link + " (measure_id, " + column
                                + ") SELECT DISTINCT :measure::uuid, unnest(:targets)")
                        .bind("measure", measure)
                        .bindArray("targets", UUID.class, targets)
                        .execute();
            }
        });
    }

    private static final String VISIBLE = """
            (m.visibility = 'PUBLIC' OR (m.visibility = 'INTERNAL' AND :reads) OR :keeps
             OR m.working_group_id IN (SELECT working_group_id FROM membership
                                       WHERE person_id = CAST(:person AS uuid) AND status = 'ACTIVE'))""";

    private Map<String, Object> readerValues() {
        Map<String, Object> values = new HashMap<>();
        UUID person = caller.personId();
        values.put("language", reader.language().getLanguage());
        values.put("network", caller.readsNetwork());
        values.put("reads", caller.has(Permission.READ_MEASURES));
        values.put("keeps", caller.has(Permission.WRITE_MEASURES));
        values.put("person", person == null ? "00000000-0000-0000-0000-000000000000" : person.toString());
        return values;
    }
}
