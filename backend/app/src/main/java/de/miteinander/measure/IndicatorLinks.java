package de.miteinander.measure;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which indicators may show what which measures do. */
@ApplicationScoped
class IndicatorLinks {

    private static final String COLUMNS = """
            k.id, k.version, k.measure_id, m.code AS measure_code, m.title AS measure_title, m.status AS measure_status,
            coalesce(m.actual_start, m.planned_start) AS measure_starts_on,
            coalesce(m.actual_end, m.planned_end) AS measure_ends_on, k.indicator_id, i.code AS indicator_code, i.name AS indicator_name, k.expected_direction, k.lag_months,
            k.reasoning, k.created_at""";
    private static final String TABLES =
            "indicator_link k JOIN measure m ON m.id = k.measure_id JOIN indicator i ON i.id = k.indicator_id";

    private final Jdbi database;
    private final Caller caller;

    IndicatorLinks(Jdbi database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    UUID add(UUID measure, NewIndicatorLink link, Instant now) {
        UUID id = UUID.randomUUID();
        String sql = """
                INSERT INTO indicator_link (id, version, measure_id, indicator_id, expected_direction, lag_months, reasoning, created_at)
                VALUES (:id, 0, :measure, :indicator, :direction, :lag, :reasoning, :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("measure", measure)
                .bind("indicator", link.indicatorId())
                .bind("direction", link.expectedDirection())
                .bind("lag", link.lagMonths())
                .bind("reasoning", link.reasoning())
                .bind("now", now)
                .execute());
        return id;
    }

    boolean exists(UUID measure, UUID indicator) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM indicator_link WHERE measure_id = :measure AND indicator_id = :indicator)")
                .bind("measure", measure)
                .bind("indicator", indicator)
                .mapTo(Boolean.class)
                .one());
    }

    boolean indicatorExists(UUID indicator) {
        return database.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM indicator WHERE id = :id)")
                .bind("id", indicator)
                .mapTo(Boolean.class)
                .one());
    }

    IndicatorLink get(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM " + TABLES + " WHERE k.id = :id")
                        .bind("id", id)
                        .map(Rows.of(IndicatorLink.class))
                        .findOne()
                        .orElseThrow(ProblemException::notFound));
    }

    Optional<UUID> measureOf(UUID id) {
        return database.withHandle(handle -> handle.createQuery("SELECT measure_id FROM indicator_link WHERE id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    void remove(UUID id) {
        database.useHandle(handle -> handle.execute("DELETE FROM indicator_link WHERE id = ?", id));
    }

    Page<IndicatorLink> ofMeasure(UUID measure, PageRequest request) {
        return links(request, new ListQuery(COLUMNS, TABLES).where("k.measure_id = :measure", "measure", measure));
    }

    Page<IndicatorLink> ofIndicator(UUID indicator, PageRequest request) {
        mustBeVisible(indicator);
        return links(
                request, new ListQuery(COLUMNS, TABLES).where("k.indicator_id = :indicator", "indicator", indicator));
    }

    private void mustBeVisible(UUID indicator) {
        String sql = """
                SELECT EXISTS (SELECT FROM indicator
                               WHERE id = :id AND (:reads OR (visibility = 'PUBLIC' AND active)))
                """;
        boolean visible = database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", indicator)
                .bind("reads", caller.has(Permission.READ_INDICATORS))
                .mapTo(Boolean.class)
                .one());
        if (!visible) {
            throw ProblemException.notFound();
        }
    }

    /** From either side only those whose measure and indicator the reader may both see. */
    private Page<IndicatorLink> links(PageRequest request, ListQuery query) {
        if (!caller.has(Permission.READ_MEASURES)) {
            query.where("m.visibility = 'PUBLIC'");
        }
        if (!caller.has(Permission.READ_INDICATORS)) {
            query.where("i.visibility = 'PUBLIC'");
        }
        return query.idColumn("k.id")
                .where("(m.visibility <> 'DRAFT' OR :keeps)", "keeps", caller.readsNetwork())
                .sortable("measureCode", "m.code", ListQuery.Kind.TEXT)
                .sortable("indicatorCode", "i.code", ListQuery.Kind.TEXT)
                .defaultSort("measureCode,indicatorCode")
                .page(database, request, Rows.of(IndicatorLink.class));
    }
}
