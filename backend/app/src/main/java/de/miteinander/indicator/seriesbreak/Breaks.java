package de.miteinander.indicator.seriesbreak;

import de.miteinander.indicator.series.KnownThen;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All breaks. Who may read a series may read its breaks. */
@ApplicationScoped
class Breaks {

    private static final class Table implements PanacheRepositoryBase<SeriesBreak, UUID> {}

    private static final String COLUMNS =
            "b.id, b.version, b.series_id, b.period, b.starts_on, b.kind, b.explanation, b.created_at, b.updated_at";

    private static final int MOST = 100;

    private final Table table = new Table();
    private final Jdbi database;
    private final SeriesCatalog series;

    Breaks(Jdbi database, SeriesCatalog series) {
        this.database = database;
        this.series = series;
    }

    void add(SeriesBreak added) {
        table.persist(added);
        table.flush();
    }

    SeriesBreak get(UUID id) {
        return table.findByIdOptional(id).filter(found -> !found.isRemoved()).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    boolean isTaken(UUID seriesId, LocalDate startsOn, UUID except) {
        return table.count(
                        "seriesId = ?1 and startsOn = ?2 and id <> ?3 and removedAt is null",
                        seriesId,
                        startsOn,
                        except)
                > 0;
    }

    BreakDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM series_break b WHERE b.id = :id AND b.removed_at IS NULL";
        BreakDetail found = database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Rows.of(BreakDetail.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
        series.detail(found.seriesId());
        return found;
    }

    /** @param asOf the moment whose breaks are meant, those moved or removed since included; now when null */
    List<BreakDetail> of(UUID seriesId, @Nullable Instant asOf) {
        String sql = "SELECT " + COLUMNS + " FROM " + KnownThen.BREAKS
                + " b WHERE b.series_id = :series ORDER BY b.starts_on LIMIT " + MOST;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", seriesId)
                .bind("known", KnownThen.moment(asOf))
                .map(Rows.of(BreakDetail.class))
                .list());
    }
}
