package de.miteinander.indicator.targets;

import de.miteinander.indicator.series.KnownThen;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All targets. Who may read a series may read its targets. */
@ApplicationScoped
class Targets {

    private static final class Table implements PanacheRepositoryBase<Target, UUID> {}

    private static final String COLUMNS = """
            t.id, t.version, t.series_id, t.kind, t.wanted, t.value, t.upper_value, t.from_year, t.until_year, t.baseline,
            t.rationale, t.decided_by, t.decided_on, t.decision_id, t.ended_because, t.created_at, t.updated_at""";

    private static final int MOST = 100;

    private final Table table = new Table();
    private final Jdbi database;
    private final SeriesCatalog series;
    private final Clock clock;

    Targets(Jdbi database, SeriesCatalog series, Clock clock) {
        this.database = database;
        this.series = series;
        this.clock = clock;
    }

    void add(Target target) {
        table.persist(target);
        table.flush();
    }

    Target get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    TargetDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM target t WHERE t.id = :id";
        TargetDetail target = database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(TargetDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
        series.detail(target.seriesId());
        return target;
    }

    /** @param asOf the moment whose targets are meant, as they stood then; now when null */
    List<TargetDetail> of(UUID seriesId, @Nullable Instant asOf) {
        String sql = "SELECT " + COLUMNS + " FROM " + (asOf == null ? "target" : KnownThen.TARGETS)
                + " t WHERE t.series_id = :series AND t.created_at <= :known"
                + " ORDER BY t.ended_because IS NOT NULL, t.created_at DESC, t.id LIMIT " + MOST;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", seriesId)
                .bind("known", KnownThen.moment(asOf))
                .map(Rows.of(TargetDetail.class))
                .list());
    }

    /**
     * Of each series the target that is looked at first: the latest that holds at that moment and is more than words; of
     * several values by a year the one whose year comes next.
     */
    List<TargetDetail> leading(Collection<UUID> series, @Nullable Instant asOf) {
        String sql = "SELECT DISTINCT ON (t.series_id) " + COLUMNS
                + """
                 FROM (SELECT t.*, first_value(t.kind) OVER (PARTITION BY t.series_id ORDER BY t.created_at DESC, t.id)
                              AS latest_kind
                       FROM %s t
                       WHERE t.series_id = ANY (:series) AND t.kind <> 'QUALITATIVE'
                         AND t.created_at <= :known AND (t.ended_at IS NULL OR t.ended_at > :known)) t
                 ORDER BY t.series_id, t.kind <> t.latest_kind,
                          CASE WHEN t.kind = 'BY_YEAR' AND t.until_year >= :year THEN t.until_year END NULLS LAST,
                          t.created_at DESC, t.id
                """.formatted(asOf == null ? "target" : KnownThen.TARGETS);
        Instant known = asOf == null ? Time.now(clock) : asOf;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("series", UUID.class, series)
                .bind("known", known)
                .bind("year", known.atZone(Time.ZONE).getYear())
                .map(Rows.of(TargetDetail.class))
                .list());
    }

    /** Whether an indicator is a description of the population, which has no better and no worse. */
    boolean isNeutral(UUID seriesId) {
        String sql = """
                SELECT i.direction = 'NONE' FROM series s JOIN indicator i ON i.id = s.indicator_id WHERE s.id = :series
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", seriesId)
                .mapTo(Boolean.class)
                .one());
    }

    boolean decisionExists(UUID decision) {
        return database.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM decision WHERE id = :id)")
                .bind("id", decision)
                .mapTo(Boolean.class)
                .one());
    }
}
