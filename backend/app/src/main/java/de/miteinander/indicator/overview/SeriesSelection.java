package de.miteinander.indicator.overview;

import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.MainSeries;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The series that a filter chooses: those of indicators that are switched on and still measured; for the public only of
 * published ones. One query for any number of them.
 */
@ApplicationScoped
class SeriesSelection {

    /** So many are judged together at most; a page shows 200. */
    static final int MOST = 5_000;

    private static final String OF_INDICATORS = """
            i.active AND i.status = 'ACTIVE' AND (:all OR i.visibility = 'PUBLIC')
            AND (CAST(:theme AS text) IS NULL OR i.theme = :theme)
            AND (CAST(:group AS uuid) IS NULL OR i.working_group_id = :group)
            AND (CAST(:indicator AS uuid) IS NULL OR i.id = :indicator)""";

    private static final String CHOSEN = """
            WITH candidate AS (
                SELECT s.id, s.indicator_id, s.area_id, s.dim_key, s.natural_key,
                       count(*) OVER (PARTITION BY s.indicator_id) > 1 AS compete
                FROM series s JOIN indicator i ON i.id = s.indicator_id
                WHERE <of indicators>),
            chosen AS (<chosen>)
            """.replace("<of indicators>", OF_INDICATORS);

    private static final String ALL = "SELECT id FROM candidate";

    /** Figures are only counted where series compete. */
    private static final String MAIN =
            """
            SELECT DISTINCT ON (s.indicator_id) s.id
            FROM candidate s JOIN area a ON a.id = s.area_id
            CROSS JOIN LATERAL (SELECT count(*) AS figures FROM <figures> o
                                WHERE s.compete AND o.series_id = s.id AND o.value IS NOT NULL) filled
            ORDER BY s.indicator_id, filled.figures = 0, <first>
            """.replace("<figures>", FigureTables.NOW).replace("<first>", MainSeries.FIRST);

    private static final String SERIES = """
            SELECT s.id, s.natural_key, s.dim_key, i.id AS indicator_id, i.code AS indicator_code,
                   in_language(i.name, :language) AS indicator_name, i.theme, i.direction, i.read_as_gap,
                   i.working_group_id, i.unit, i.decimals, a.id AS area_id, a.code AS area_code,
                   in_language(a.name, :language) AS area_name,
                   CASE WHEN w.release_on IS NOT NULL THEN next_release(w.release_on, w.release_months,
                       (SELECT max(o.recorded_at)::date FROM <figures> o WHERE o.series_id = s.id)) END AS next_release,
                   coalesce(v.confirms, 0) AS confirms, coalesce(v.qualifies, 0) AS qualifies,
                   coalesce(v.contradicts, 0) AS contradicts,
                   g.id AS gap_id, g.number AS gap_number, g.period AS gap_period, g.due AS gap_due,
                   (g.created_at AT TIME ZONE :zone)::date AS gap_open_since,
                   g.owner_id AS gap_owner_id, p.display_name AS gap_owner_name
            FROM chosen c
            JOIN series s ON s.id = c.id
            JOIN indicator i ON i.id = s.indicator_id
            JOIN area a ON a.id = s.area_id
            LEFT JOIN stewardship w ON w.series_id = s.id
            LEFT JOIN (SELECT t.series_id, count(*) FILTER (WHERE t.stance = 'CONFIRMS') AS confirms,
                              count(*) FILTER (WHERE t.stance = 'QUALIFIES') AS qualifies,
                              count(*) FILTER (WHERE t.stance = 'CONTRADICTS') AS contradicts
                       FROM testimony t WHERE t.state = 'VISIBLE' AND t.created_at <= :known GROUP BY t.series_id) v ON v.series_id = s.id
            LEFT JOIN (SELECT DISTINCT ON (d.series_id) d.* FROM data_gap d
                       WHERE d.created_at <= :known AND (d.closed_at IS NULL OR d.closed_at > :known)
                       ORDER BY d.series_id, d.starts_on DESC, d.number) g ON g.series_id = s.id
            LEFT JOIN person p ON p.id = g.owner_id
            LIMIT :most
            """.replace("<figures>", FigureTables.NOW);

    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;
    private final Clock clock;

    SeriesSelection(Jdbi database, Caller caller, Reader reader, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    List<SeriesAtHand> chosen(OverviewFilter filter) {
        String sql = CHOSEN.replace(
                        "<chosen>",
                        switch (filter.series) {
                            case MAIN -> MAIN;
                            case ALL -> ALL;
                        })
                + SERIES;
        Instant asOf = filter.moment();
        List<SeriesAtHand> series = database.withHandle(handle -> bound(handle.createQuery(sql), filter)
                .bind("language", reader.language().getLanguage())
                .bind("known", asOf == null ? Time.now(clock) : asOf)
                .bind("most", MOST + 1)
                .bind("zone", Time.ZONE.getId())
                .map(Rows.of(SeriesAtHand.class))
                .list());
        if (series.size() > MOST) {
            throw tooMany();
        }
        return series;
    }

    /** How many figures of these series are looked for at that moment, and for how many of them the day has passed. */
    OpenGaps gaps(List<UUID> series, @Nullable Instant asOf) {
        Instant known = asOf == null ? Time.now(clock) : asOf;
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) AS open, count(*) FILTER (WHERE due < :today) AS overdue FROM data_gap"
                                + " WHERE created_at <= :known AND (closed_at IS NULL OR closed_at > :known)"
                                + " AND series_id = ANY(:series)")
                .bind("known", known)
                .bind("today", LocalDate.ofInstant(known, Time.ZONE))
                .bindArray("series", UUID.class, series)
                .map(Rows.of(OpenGaps.class))
                .one());
    }

    /** How many of the chosen indicators have no series at all. */
    int indicatorsWithoutSeries(OverviewFilter filter) {
        String sql = "SELECT count(*) FROM indicator i WHERE " + OF_INDICATORS
                + " AND NOT EXISTS (SELECT FROM series s WHERE s.indicator_id = i.id)";
        return database.withHandle(handle ->
                bound(handle.createQuery(sql), filter).mapTo(Integer.class).one());
    }

    private Query bound(Query query, OverviewFilter filter) {
        return query.bind("all", caller.has(Permission.READ_INDICATORS) && caller.has(Permission.READ_OBSERVATIONS))
                .bind("theme", filter.theme == null ? null : filter.theme.name())
                .bind("group", filter.workingGroup)
                .bind("indicator", filter.indicator);
    }

    private static ProblemException tooMany() {
        return ProblemException.invalid(new Fault(
                "?series",
                "TOO_MANY_SERIES",
                Message.of(
                        "Höchstens " + MOST + " Reihen auf einmal; wählen Sie ein Thema, eine AG oder einen Indikator.",
                        "At most " + MOST + " series at once; choose a theme, a working group or an indicator.")));
    }
}
