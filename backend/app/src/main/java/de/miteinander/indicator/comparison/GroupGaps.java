package de.miteinander.indicator.comparison;

import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ChangeWishes;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.indicator.series.SeriesDetail;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Watches gaps between two groups and works out their course from the two series. */
@ApplicationScoped
class GroupGaps {

    private static final class Table implements PanacheRepositoryBase<GroupGap, UUID> {}

    private static final int MOST = 100;

    record Row(UUID id, long version, UUID seriesId, UUID referenceId, Text name) {}

    private final Table table = new Table();
    private final ChangeVerdicts verdicts;
    private final SeriesCatalog series;
    private final Jdbi database;
    private final Reader reader;
    private final Audit audit;
    private final Clock clock;

    GroupGaps(ChangeVerdicts verdicts, SeriesCatalog series, Jdbi database, Reader reader, Audit audit, Clock clock) {
        this.verdicts = verdicts;
        this.series = series;
        this.database = database;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GroupGapDetail watch(UUID indicatorId, NewGroupGap wanted) {
        series.refuseUnknownIndicator(indicatorId);
        refuseForeign(indicatorId, "/seriesId", wanted.seriesId());
        refuseForeign(indicatorId, "/referenceId", wanted.referenceId());
        if (wanted.seriesId().equals(wanted.referenceId())) {
            throw ProblemException.invalid(new Fault(
                    "/referenceId",
                    "SAME_SERIES",
                    Message.of("Bitte zwei verschiedene Gruppen wählen.", "Please choose two different groups.")));
        }
        if (table.count("seriesId = ?1 and referenceId = ?2", wanted.seriesId(), wanted.referenceId()) > 0) {
            throw ProblemException.duplicate(
                    "/referenceId", "Diesen Vergleich gibt es schon.", "There is this comparison already.");
        }
        GroupGap gap = new GroupGap(wanted, Time.now(clock));
        table.persist(gap);
        table.flush();
        audit.record("CREATE", "GroupGap", gap.id());
        return detail(gap.id(), null);
    }

    private void refuseForeign(UUID indicatorId, String pointer, UUID seriesId) {
        boolean own = database.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM series WHERE id = :id AND indicator_id = :indicator)")
                .bind("id", seriesId)
                .bind("indicator", indicatorId)
                .mapTo(Boolean.class)
                .one());
        if (!own) {
            throw ProblemException.invalid(new Fault(
                    pointer,
                    "UNKNOWN",
                    Message.of("Dieser Indikator hat keine solche Reihe.", "This indicator has no such series.")));
        }
    }

    @Transactional
    void forget(UUID id, Version expected) {
        GroupGap gap = table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        expected.mustBe(gap.version());
        if (hasKeptVerdicts(id)) {
            throw ProblemException.conflict(
                    "Zu diesem Vergleich sind Aussagen festgehalten. Damit sie lesbar bleiben, bleibt auch er.",
                    "Verdicts on this comparison are kept. So that they stay readable, it stays, too.");
        }
        table.delete(gap);
        table.flush();
        audit.record("DELETE", "GroupGap", id);
    }

    private boolean hasKeptVerdicts(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM gap_verdict WHERE group_gap_id = :id)")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** @param asOf the moment whose figures are meant; now when null */
    GroupGapDetail detail(UUID id, @Nullable Instant asOf) {
        return shown(row(id), asOf);
    }

    Row row(UUID id) {
        return database.withHandle(handle -> handle.createQuery(
                                "SELECT id, version, series_id, reference_id, name FROM group_gap WHERE id = :id")
                        .bind("id", id)
                        .map(Rows.of(Row.class))
                        .findOne())
                .orElseThrow(ProblemException::notFound);
    }

    /** @param asOf the moment whose figures are meant; now when null */
    List<GroupGapDetail> of(UUID indicatorId, @Nullable Instant asOf) {
        series.refuseUnknownIndicator(indicatorId);
        String sql = """
                SELECT g.id, g.version, g.series_id, g.reference_id, g.name
                FROM group_gap g JOIN series s ON s.id = g.series_id
                WHERE s.indicator_id = :indicator ORDER BY g.created_at, g.id LIMIT\s""" + MOST;
        List<Row> rows = database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicatorId)
                .map(Rows.of(Row.class))
                .list());
        return rows.stream().map(row -> shown(row, asOf)).toList();
    }

    private GroupGapDetail shown(Row row, @Nullable Instant asOf) {
        SeriesDetail group = series.detail(row.seriesId());
        SeriesDetail reference = series.detail(row.referenceId());
        GapCourse course = evidence(row, group.unit(), asOf).course();
        return new GroupGapDetail(
                row.id(),
                row.version(),
                row.name(),
                ref(group),
                ref(reference),
                group.unit(),
                course.points(reader.language()),
                course.verdict());
    }

    /** What is known of both groups of a gap that the caller may read. */
    GapEvidence evidence(Row row, @Nullable Instant asOf) {
        series.detail(row.referenceId());
        return evidence(row, series.detail(row.seriesId()).unit(), asOf);
    }

    private GapEvidence evidence(Row row, String unit, @Nullable Instant asOf) {
        Map<UUID, Evidence> evidence =
                verdicts.load(List.of(row.seriesId(), row.referenceId()), ChangeWishes.USUAL.asOf(asOf));
        return new GapEvidence(evidence.get(row.seriesId()), evidence.get(row.referenceId()), unit);
    }

    private static Ref ref(SeriesDetail series) {
        return new Ref(series.id(), series.naturalKey(), series.area().label());
    }
}
