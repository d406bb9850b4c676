package de.miteinander.indicator.codelist;

import de.miteinander.indicator.codelist.CodeLists.CodeList;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All codes of all lists. */
@ApplicationScoped
class CodeItems {

    private static final class Items implements PanacheRepositoryBase<CodeItem, UUID> {}

    private static final String COLUMNS = """
            c.id, c.version, c.list_code, c.code, c.name, c.parent_id,
            (SELECT count(*) FROM series s
              WHERE string_to_array(s.dim_key, '|') @> ARRAY[c.list_code || '=' || c.code]) AS series_count,
            c.created_at, c.updated_at""";

    private record Row(
            UUID id,
            long version,
            String listCode,
            String code,
            @Nullable Text name,
            @Nullable UUID parentId,
            int seriesCount,
            Instant createdAt,
            Instant updatedAt) {}

    private final Items items = new Items();
    private final Jdbi database;
    private final Reader reader;

    CodeItems(Jdbi database, Reader reader) {
        this.database = database;
        this.reader = reader;
    }

    void add(CodeItem item) {
        items.persist(item);
        items.flush();
    }

    void remove(CodeItem item) {
        items.delete(item);
        items.flush();
    }

    void flush() {
        items.flush();
    }

    CodeItem get(UUID id) {
        return items.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    boolean isTaken(String list, String code) {
        return items.count("listCode = ?1 and code = ?2", list, code) > 0;
    }

    boolean isParent(UUID id) {
        return items.count("parentId", id) > 0;
    }

    boolean isInList(UUID id, String list) {
        return items.count("id = ?1 and listCode = ?2", id, list) > 0;
    }

    boolean isList(String code) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM code_list WHERE code = :code)")
                        .bind("code", code)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether {@code candidate} is a part of {@code item} or the code itself. */
    boolean isWithin(UUID candidate, UUID item) {
        String sql = """
                WITH RECURSIVE up AS (
                    SELECT id, parent_id FROM code_item WHERE id = :candidate
                    UNION
                    SELECT c.id, c.parent_id FROM code_item c JOIN up ON c.id = up.parent_id)
                SELECT EXISTS (SELECT FROM up WHERE id = :item)
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("candidate", candidate)
                .bind("item", item)
                .mapTo(Boolean.class)
                .one());
    }

    /** The indicators with figures broken down by a list. */
    Set<UUID> indicatorsBrokenDownBy(String list) {
        String sql = """
                SELECT DISTINCT indicator_id FROM series
                WHERE EXISTS (SELECT FROM unnest(string_to_array(dim_key, '|')) part
                              WHERE split_part(part, '=', 1) = :list)
                ORDER BY 1
                """;
        return database.withHandle(handle ->
                handle.createQuery(sql).bind("list", list).mapTo(UUID.class).set());
    }

    CodeItemDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM code_item c WHERE c.id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(Row.class))
                .map(this::detail)
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    private CodeItemDetail detail(Row row) {
        return new CodeItemDetail(
                row.id(),
                row.version(),
                row.listCode(),
                row.code(),
                row.name(),
                CodeNames.label(row.listCode(), row.code(), row.name(), reader.language()),
                row.parentId(),
                row.seriesCount(),
                row.createdAt(),
                row.updatedAt());
    }

    Page<CodeItemDetail> list(
            @Nullable String list, @Nullable Boolean named, @Nullable String words, PageRequest request) {
        ListQuery query = new ListQuery(COLUMNS, "code_item c")
                .idColumn("c.id")
                .where("c.list_code = :list", "list", list)
                .where("(c.name IS NOT NULL) = :named", "named", named)
                .search(words, "c.code", "c.name::text")
                .sortable("list", "c.list_code", ListQuery.Kind.TEXT)
                .sortable("code", "c.code", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "c.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("code");
        return query.page(database, request, Rows.of(Row.class)).map(this::detail);
    }

    List<CodeList> lists() {
        String sql = """
                SELECT l.code, l.name, count(c.id) AS item_count,
                       count(c.id) FILTER (WHERE c.name IS NULL AND NOT (l.code = 'CITIZENSHIP' AND c.code ~ '^[A-Z]{2}$'))
                           AS unnamed_count
                FROM code_list l LEFT JOIN code_item c ON c.list_code = l.code
                GROUP BY l.code ORDER BY l.position, l.code LIMIT 200
                """;
        return database.withHandle(
                handle -> handle.createQuery(sql).map(Rows.of(CodeList.class)).list());
    }
}
