package de.miteinander.indicator.comparison;

import com.fasterxml.jackson.core.type.TypeReference;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.comparison.GroupGapDetail.GapVerdict;
import de.miteinander.indicator.verdict.StoredFigure;
import de.miteinander.indicator.verdict.StoredFigures;
import de.miteinander.indicator.verdict.VerdictDetail.KeptFigure;
import de.miteinander.indicator.verdict.VerdictDetail.Today;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.StoredJson;
import de.miteinander.platform.time.Moment;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps what was said about a gap between two groups, with the figures of both. It stays readable as long as everyone may
 * still see all of them.
 */
@ApplicationScoped
class GapVerdicts {

    private static final int MOST = 100;

    private static final String SELECT = """
            SELECT id, group_gap_id, occasion, as_of, method_version, figures_hash, figures, answer, frozen_at
            FROM gap_verdict
            """;

    private record Row(
            UUID id,
            UUID groupGapId,
            String occasion,
            Instant asOf,
            int methodVersion,
            String figuresHash,
            String figures,
            String answer,
            Instant frozenAt) {}

    /** The figures of both groups as they are stored. */
    private record BothSides(List<StoredFigure> group, List<StoredFigure> reference) {

        static BothSides of(GapEvidence evidence) {
            return new BothSides(
                    StoredFigures.of(evidence.ofGroup()).figures(),
                    StoredFigures.of(evidence.ofReference()).figures());
        }
    }

    /** What may be read of a kept verdict today. */
    private record Readable(List<KeptFigure> group, List<KeptFigure> reference, GapVerdict answer, boolean asKept) {

        static Readable of(BothSides stored, GapVerdict answer, GapEvidence then) {
            StoredFigures group = new StoredFigures(stored.group());
            StoredFigures reference = new StoredFigures(stored.reference());
            List<ShownPoint> groupNow = GapEvidence.shown(then.group());
            List<ShownPoint> referenceNow = GapEvidence.shown(then.reference());
            return group.areStillShown(groupNow, false) && reference.areStillShown(referenceNow, false)
                    ? new Readable(group.asKept(), reference.asKept(), answer, true)
                    : new Readable(
                            group.asShownNow(groupNow), reference.asShownNow(referenceNow), answer.withheld(), false);
        }
    }

    private final GroupGaps gaps;
    private final Jdbi database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    GapVerdicts(GroupGaps gaps, Jdbi database, Caller caller, Audit audit, Clock clock) {
        this.gaps = gaps;
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    KeptGapVerdict freeze(UUID gapId, NewGapVerdict wanted) {
        Instant now = Time.now(clock);
        Instant asOf = Moment.past("/asOf", wanted.asOf(), now);
        GapEvidence evidence = gaps.evidence(gaps.row(gapId), asOf);
        if (evidence.ofGroup().isEmpty()) {
            throw ProblemException.conflict(
                    "Zu diesem Zeitpunkt hatten beide Gruppen noch keinen gemeinsamen Zeitraum.",
                    "The two groups had no common period yet at this moment.");
        }
        UUID id = UUID.randomUUID();
        String sql = """
                INSERT INTO gap_verdict (id, group_gap_id, occasion, as_of, method_version, figures_hash, figures, answer,
                                         frozen_by, frozen_at)
                VALUES (:id, :gap, :occasion, :asOf, :version, :hash, CAST(:figures AS jsonb), CAST(:answer AS jsonb), :by,
                        :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("gap", gapId)
                .bind("occasion", wanted.occasion())
                .bind("asOf", asOf)
                .bind("version", ChangeVerdict.METHOD_VERSION)
                .bind("hash", hash(evidence))
                .bind("figures", StoredJson.write(BothSides.of(evidence)))
                .bind("answer", StoredJson.write(evidence.course().verdict()))
                .bind("by", caller.pseudonym())
                .bind("now", now)
                .execute());
        audit.record("FREEZE", "GapVerdict", id);
        return detail(id);
    }

    KeptGapVerdict detail(UUID id) {
        return database.withHandle(handle -> handle.createQuery(SELECT + "WHERE id = :id")
                        .bind("id", id)
                        .map(Rows.of(Row.class))
                        .findOne())
                .map(row -> {
                    GroupGaps.Row gap = gaps.row(row.groupGapId());
                    return shown(row, gap, gaps.evidence(gap, null));
                })
                .orElseThrow(ProblemException::notFound);
    }

    /** The latest first. */
    List<KeptGapVerdict> of(UUID gapId) {
        GroupGaps.Row gap = gaps.row(gapId);
        GapEvidence now = gaps.evidence(gap, null);
        List<Row> rows = database.withHandle(handle -> handle.createQuery(
                        SELECT + "WHERE group_gap_id = :gap ORDER BY frozen_at DESC, id LIMIT " + MOST)
                .bind("gap", gapId)
                .map(Rows.of(Row.class))
                .list());
        return rows.stream().map(row -> shown(row, gap, now)).toList();
    }

    private KeptGapVerdict shown(Row row, GroupGaps.Row gap, GapEvidence now) {
        GapEvidence then = gaps.evidence(gap, row.asOf());
        Readable readable = Readable.of(
                StoredJson.read(row.figures(), new TypeReference<>() {}),
                StoredJson.read(row.answer(), new TypeReference<>() {}),
                then);
        return new KeptGapVerdict(
                row.id(),
                row.groupGapId(),
                row.occasion(),
                row.asOf(),
                row.methodVersion(),
                readable.asKept() ? row.figuresHash() : hash(then, readable.group(), readable.reference()),
                readable.group(),
                readable.reference(),
                readable.answer(),
                row.frozenAt(),
                today(row, readable, now));
    }

    /** Nothing is like a verdict that is withheld: a comparison could tell what it was. */
    private static Today today(Row row, Readable readable, GapEvidence evidence) {
        GapVerdict now = evidence.course().verdict();
        GapVerdict answer = readable.answer();
        return new Today(
                readable.asKept() && hash(evidence).equals(row.figuresHash()),
                readable.asKept() && now.result() == answer.result() && now.reason() == answer.reason(),
                now.result());
    }

    private static String hash(GapEvidence evidence) {
        return hash(
                evidence,
                StoredFigures.of(evidence.ofGroup()).asKept(),
                StoredFigures.of(evidence.ofReference()).asKept());
    }

    private static String hash(GapEvidence evidence, List<KeptFigure> group, List<KeptFigure> reference) {
        List<KeptFigure> both = new ArrayList<>(group);
        both.addAll(reference);
        return StoredFigures.hash(evidence.question(), both);
    }
}
