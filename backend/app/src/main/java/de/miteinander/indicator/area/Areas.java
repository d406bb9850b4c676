package de.miteinander.indicator.area;

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
import org.jspecify.annotations.Nullable;

/** All areas. */
@ApplicationScoped
class Areas {

    private static final class Table implements PanacheRepositoryBase<Area, UUID> {}

    private static final String COLUMNS =
            "a.id, a.version, a.code, a.name, a.level, a.ags, a.parent_id, a.valid_from, a.valid_until, a.created_at, a.updated_at";

    private final Table table = new Table();
    private final Jdbi database;

    Areas(Jdbi database) {
        this.database = database;
    }

    void add(Area area) {
        table.persist(area);
        table.flush();
    }

    Area get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    boolean isTaken(String code, @Nullable String ags) {
        return table.count("code = ?1 or ags = ?2", code, ags) > 0;
    }

    /** Whether {@code candidate} lies below {@code area} or is the area itself. */
    boolean isWithin(UUID candidate, UUID area) {
        String sql = """
                WITH RECURSIVE up AS (
                    SELECT id, parent_id FROM area WHERE id = :candidate
                    UNION
                    SELECT a.id, a.parent_id FROM area a JOIN up ON a.id = up.parent_id)
                SELECT EXISTS (SELECT FROM up WHERE id = :area)
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("candidate", candidate)
                .bind("area", area)
                .mapTo(Boolean.class)
                .one());
    }

    /** In an order that is always the same, so that two changes at once wait for each other and never in a circle. */
    List<UUID> indicatorsWithin(UUID area) {
        String sql = """
                WITH RECURSIVE down AS (
                    SELECT id FROM area WHERE id = :area
                    UNION
                    SELECT a.id FROM area a JOIN down ON a.parent_id = down.id)
                SELECT DISTINCT indicator_id FROM series WHERE area_id IN (SELECT id FROM down) ORDER BY 1
                """;
        return database.withHandle(handle ->
                handle.createQuery(sql).bind("area", area).mapTo(UUID.class).list());
    }

    void flush() {
        table.flush();
    }

    AreaDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM area a WHERE a.id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(AreaDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<AreaDetail> list(@Nullable AreaLevel level, @Nullable String words, PageRequest request) {
        return new ListQuery(COLUMNS, "area a")
                .idColumn("a.id")
                .where("a.level = :level", "level", level == null ? null : level.name())
                .search(words, "a.code", "a.ags", "a.name::text")
                .sortable("code", "a.code", ListQuery.Kind.TEXT)
                .sortable("level", "a.level", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "a.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("code")
                .page(database, request, Rows.of(AreaDetail.class));
    }
}
