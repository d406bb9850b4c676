package de.miteinander.indicator.source;

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

/** All sources. */
@ApplicationScoped
class Sources {

    private static final class Table implements PanacheRepositoryBase<Source, UUID> {}

    private static final String COLUMNS = """
            s.id, s.version, s.title, s.producer, s.kind, s.url, s.table_code, s.licence, s.retrieved_on, s.citation,
            s.producer_version,
            s.protection, s.protection_step, s.protection_method,
            (SELECT count(*) FROM published_observation o WHERE o.source_id = s.id) AS observation_count,
            s.created_at, s.updated_at""";

    private final Table table = new Table();
    private final Jdbi database;

    Sources(Jdbi database) {
        this.database = database;
    }

    void add(Source source) {
        table.persist(source);
        table.flush();
    }

    Source get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void remove(Source source) {
        table.delete(source);
        table.flush();
    }

    void flush() {
        table.flush();
    }

    boolean isUsed(UUID id) {
        String sql = "SELECT EXISTS (SELECT FROM observation_revision WHERE source_id = :id)";
        return database.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Boolean.class).one());
    }

    SourceDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM source s WHERE s.id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(SourceDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<SourceDetail> list(@Nullable SourceKind kind, @Nullable String words, PageRequest request) {
        return new ListQuery(COLUMNS, "source s")
                .idColumn("s.id")
                .where("s.kind = :kind", "kind", kind == null ? null : kind.name())
                .search(words, "s.title", "s.producer", "s.url", "s.table_code")
                .sortable("title", "s.title", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "s.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("title")
                .page(database, request, Rows.of(SourceDetail.class));
    }
}
