package de.miteinander.indicator.datagap;

import de.miteinander.indicator.series.Period;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All gaps. Who owns one is told by name only to those who may read people. */
@ApplicationScoped
class DataGaps {

    private static final class Table implements PanacheRepositoryBase<DataGap, UUID> {}

    private record Row(
            UUID id,
            long version,
            int number,
            UUID indicatorId,
            String indicatorCode,
            String indicatorName,
            UUID seriesId,
            String naturalKey,
            String areaName,
            String period,
            String reason,
            UUID ownerId,
            String ownerName,
            @Nullable String askedOf,
            @Nullable LocalDate askedOn,
            LocalDate due,
            GapOutcome outcome,
            @Nullable String outcomeNote,
            @Nullable UUID replacedBy,
            @Nullable LocalDate closedOn,
            Instant createdAt,
            Instant updatedAt) {}

    private static final String COLUMNS = """
            g.id, g.version, g.number, i.id AS indicator_id, i.code AS indicator_code,
            in_language(i.name, :language) AS indicator_name, g.series_id, s.natural_key,
            in_language(a.name, :language) AS area_name, g.period, g.reason, g.owner_id, p.display_name AS owner_name,
            g.asked_of, g.asked_on, g.due, g.outcome, g.outcome_note, g.replaced_by, g.closed_on, g.created_at,
            g.updated_at""";

    private static final String TABLES = """
            data_gap g JOIN series s ON s.id = g.series_id JOIN indicator i ON i.id = s.indicator_id
            JOIN area a ON a.id = s.area_id JOIN person p ON p.id = g.owner_id""";

    private final Table table = new Table();
    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;
    private final Clock clock;

    DataGaps(Jdbi database, Caller caller, Reader reader, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    void add(DataGap gap) {
        table.persist(gap);
        table.flush();
    }

    DataGap get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    boolean isLookedFor(UUID series, Period period) {
        return table.count(
                        "seriesId = ?1 and startsOn = ?2 and endsOn = ?3 and outcome = ?4",
                        series,
                        period.start(),
                        period.end(),
                        GapOutcome.OPEN)
                > 0;
    }

    /** Who looks for it. Safe to call from a permission check. */
    Optional<UUID> ownerOf(UUID gap) {
        return database.withHandle(handle -> handle.createQuery("SELECT owner_id FROM data_gap WHERE id = :id")
                .bind("id", gap)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Whether this person can sign in and so be reminded. */
    boolean canOwn(UUID person) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM account WHERE person_id = :id AND status = 'APPROVED')")
                .bind("id", person)
                .mapTo(Boolean.class)
                .one());
    }

    boolean seriesExists(UUID series) {
        return database.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM series WHERE id = :id)")
                .bind("id", series)
                .mapTo(Boolean.class)
                .one());
    }

    DataGapDetail detail(UUID id) {
        return database.withHandle(
                        handle -> handle.createQuery("SELECT " + COLUMNS + " FROM " + TABLES + " WHERE g.id = :id")
                                .bind("id", id)
                                .bind("language", reader.language().getLanguage())
                                .map(Rows.of(Row.class))
                                .findOne())
                .map(this::shown)
                .orElseThrow(ProblemException::notFound);
    }

    Page<DataGapDetail> list(DataGapFilter filter, PageRequest request) {
        ListQuery query = new ListQuery(COLUMNS, TABLES)
                .idColumn("g.id")
                .bind("language", reader.language().getLanguage())
                .where("g.outcome = :outcome", "outcome", filter.outcome == null ? null : filter.outcome.name())
                .where("i.id = :indicator", "indicator", filter.indicatorId)
                .where("g.series_id = :series", "series", filter.seriesId)
                .sortable("due", "g.due", ListQuery.Kind.DATE)
                .sortable("number", "g.number", ListQuery.Kind.NUMBER)
                .sortable("updatedAt", "g.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("due");
        if (Boolean.TRUE.equals(filter.mine)) {
            UUID me = caller.personId();
            query.where("g.owner_id = :me", "me", me == null ? new UUID(0, 0) : me);
        }
        if (Boolean.TRUE.equals(filter.overdue)) {
            query.where("g.outcome = 'OPEN' AND g.due < :today", "today", Time.today(clock));
        }
        return query.page(database, request, Rows.of(Row.class)).map(this::shown);
    }

    private DataGapDetail shown(Row row) {
        LocalDate today = Time.today(clock);
        boolean mine = row.ownerId().equals(caller.personId());
        LocalDate noticed = row.createdAt().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate until = row.closedOn() == null ? today : row.closedOn();
        return new DataGapDetail(
                row.id(),
                row.version(),
                row.number(),
                new Ref(row.indicatorId(), row.indicatorCode(), row.indicatorName()),
                new Ref(row.seriesId(), row.naturalKey(), row.areaName()),
                row.period(),
                Period.parse(row.period()).label(reader.language()),
                row.reason(),
                mine || caller.has(Permission.READ_PERSONS) ? new Ref(row.ownerId(), null, row.ownerName()) : null,
                mine,
                row.askedOf(),
                row.askedOn(),
                row.due(),
                (int) Math.max(0, ChronoUnit.DAYS.between(noticed, until)),
                row.outcome() == GapOutcome.OPEN && row.due().isBefore(today),
                row.outcome(),
                row.outcomeNote(),
                row.replacedBy(),
                row.closedOn(),
                row.createdAt(),
                row.updatedAt());
    }
}
