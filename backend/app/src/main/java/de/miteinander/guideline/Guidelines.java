package de.miteinander.guideline;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All guidelines and their wordings. Whatever is drawn from a guideline asks for it here. */
@ApplicationScoped
public class Guidelines {

    private static final class Table implements PanacheRepositoryBase<Guideline, UUID> {}

    private static final class VersionTable implements PanacheRepositoryBase<GuidelineVersion, UUID> {}

    /** A guideline as other features need to know it. */
    public record Source(UUID id, UUID processId, String code, GuidelineStatus status, int version) {}

    private static final String TABLES = """
            guideline g
            JOIN guideline_version v ON v.guideline_id = g.id AND v.number = g.current_version
            JOIN process p ON p.id = g.process_id
            LEFT JOIN decision d ON d.id = g.decision_id
            LEFT JOIN guideline s ON s.id = g.superseded_by_id
            LEFT JOIN guideline_version sv ON sv.guideline_id = s.id AND sv.number = s.current_version""";

    private static final String COLUMNS = """
            g.id, g.version, g.process_id, g.code, g.list, g.position AS "order", g.status, g.status_reason,
            v.text, v.rationale, v.source_url, g.current_version, g.decided_version,
            CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'label',
                in_language(body_name_on(d.body_id, d.decided_on), :language) || ', '
                || to_char(d.decided_on, CASE :language WHEN 'en' THEN 'FMDD FMMonth YYYY' ELSE 'DD.MM.YYYY' END)) END AS decision,
            CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'code', s.code,
                'label', in_language(sv.text, :language)) END AS superseded_by,
            (SELECT count(*) FROM prompt q WHERE q.guideline_id = g.id AND q.status = 'ACTIVE') AS prompt_count,
            g.created_at, g.updated_at""";

    private static final String VISIBLE = "(:readsNetwork OR p.status <> 'DRAFT')";

    private final Table table = new Table();
    private final VersionTable versions = new VersionTable();
    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;
    private final Clock clock;

    Guidelines(Jdbi database, Reader reader, Caller caller, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    /** The guideline with this id, if there is one. */
    public Optional<Source> source(UUID id) {
        String sql = "SELECT id, process_id, code, status, current_version AS version FROM guideline WHERE id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(Source.class))
                .findOne());
    }

    /** Refers to a wording: it stays as it is from now on. Joins the running transaction. */
    public void refer(UUID guideline, int version) {
        String sql = """
                UPDATE guideline_version SET referenced_at = :now, version = version + 1
                WHERE guideline_id = :guideline AND number = :version AND referenced_at IS NULL
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("guideline", guideline)
                .bind("version", version)
                .bind("now", Time.now(clock))
                .execute());
    }

    void add(Guideline guideline, GuidelineVersion version) {
        table.persist(guideline);
        table.flush();
        add(version);
    }

    void add(GuidelineVersion version) {
        versions.persist(version);
        versions.flush();
    }

    Guideline get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    Optional<Guideline> find(UUID id) {
        return table.findByIdOptional(id);
    }

    GuidelineVersion version(Guideline guideline) {
        return versions.find("guidelineId = ?1 and number = ?2", guideline.id(), guideline.currentVersion())
                .singleResult();
    }

    List<GuidelineVersionDetail> versions(UUID guideline) {
        return versions.find("guidelineId = ?1 order by number desc", guideline).stream()
                .map(GuidelineVersion::detail)
                .toList();
    }

    /** All guidelines of a process, locked until the transaction ends. */
    List<Guideline> lockedOfProcess(UUID process) {
        return table.find("processId = ?1 order by list, position, id", process)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    int lastPosition(UUID process, String list) {
        return table.find("processId = ?1 and list = ?2", process, list).stream()
                .mapToInt(Guideline::position)
                .max()
                .orElse(0);
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

    GuidelineDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE g.id = :id AND " + VISIBLE;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("language", reader.language().getLanguage())
                .bind("readsNetwork", caller.readsNetwork())
                .map(Rows.of(GuidelineDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<GuidelineDetail> list(
            @Nullable UUID process, @Nullable GuidelineStatus status, @Nullable String list, PageRequest request) {
        return new ListQuery(COLUMNS, TABLES)
                .idColumn("g.id")
                .bind("language", reader.language().getLanguage())
                .bind("readsNetwork", caller.readsNetwork())
                .where(VISIBLE)
                .where("g.process_id = :process", "process", process)
                .where("g.status = :status", "status", status == null ? null : status.name())
                .where("g.list = :list", "list", list)
                .sortable("list", "g.list", ListQuery.Kind.TEXT)
                .sortable("order", "g.position", ListQuery.Kind.NUMBER)
                .sortable("code", "g.code", ListQuery.Kind.TEXT)
                .sortable("status", "g.status", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "g.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("list,order")
                .page(database, request, Rows.of(GuidelineDetail.class));
    }
}
