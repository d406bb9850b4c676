package de.miteinander.indicator.verdict;

import com.fasterxml.jackson.core.type.TypeReference;
import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ChangeWishes;
import de.miteinander.indicator.change.MethodChoice;
import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.indicator.verdict.VerdictDetail.KeptFigure;
import de.miteinander.indicator.verdict.VerdictDetail.Parameters;
import de.miteinander.indicator.verdict.VerdictDetail.Today;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.StoredJson;
import de.miteinander.platform.time.Moment;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps verdicts as they were given: what the council read stays readable, whatever is corrected later, as long as everyone
 * may still see the figures it stands on.
 */
@ApplicationScoped
class Verdicts {

    private record Row(
            UUID id,
            UUID seriesId,
            String occasion,
            Instant asOf,
            String parameters,
            String figuresHash,
            String figures,
            String answer,
            Instant frozenAt) {}

    private final ChangeVerdicts verdicts;
    private final SeriesCatalog series;
    private final Jdbi database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    Verdicts(ChangeVerdicts verdicts, SeriesCatalog series, Jdbi database, Caller caller, Audit audit, Clock clock) {
        this.verdicts = verdicts;
        this.series = series;
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    VerdictDetail freeze(NewVerdict wanted) {
        series.detail(wanted.seriesId());
        Instant now = Time.now(clock);
        Instant asOf = Moment.past("/asOf", wanted.asOf(), now);
        Parameters parameters = new Parameters(
                wanted.from(),
                Objects.requireNonNullElse(wanted.method(), MethodChoice.AUTO),
                Objects.requireNonNullElse(wanted.level(), ChangeQuestion.USUAL_LEVEL));
        Evidence evidence = evidence(wanted.seriesId(), parameters, asOf);
        if (evidence == null) {
            throw ProblemException.conflict(
                    "Zu diesem Zeitpunkt gab es noch keine Werte.", "There were no figures yet at this moment.");
        }
        UUID id = UUID.randomUUID();
        String sql = """
                INSERT INTO verdict (id, series_id, occasion, as_of, parameters, method_version, figures_hash, figures,
                                     answer, frozen_by, frozen_at)
                VALUES (:id, :series, :occasion, :asOf, CAST(:parameters AS jsonb), :version, :hash, CAST(:figures AS jsonb),
                        CAST(:answer AS jsonb), :by, :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("series", wanted.seriesId())
                .bind("occasion", wanted.occasion())
                .bind("asOf", asOf)
                .bind("parameters", StoredJson.write(parameters))
                .bind("version", ChangeVerdict.METHOD_VERSION)
                .bind("hash", hash(evidence, figures(evidence)))
                .bind(
                        "figures",
                        StoredJson.write(
                                StoredFigures.of(evidence.comparableShown()).figures()))
                .bind("answer", StoredJson.write(evidence.judged()))
                .bind("by", caller.pseudonym())
                .bind("now", now)
                .execute());
        audit.record("FREEZE", "Verdict", id);
        return detail(id);
    }

    VerdictDetail detail(UUID id) {
        Row row = row(id);
        series.detail(row.seriesId());
        Parameters parameters = parameters(row);
        Evidence then = evidence(row.seriesId(), parameters, row.asOf());
        ReadableVerdict readable = readable(row, then);
        return new VerdictDetail(
                row.id(),
                row.seriesId(),
                row.occasion(),
                row.asOf(),
                parameters,
                readable.asKept() ? row.figuresHash() : hash(then, readable.figures()),
                readable.figures(),
                readable.answer(),
                row.frozenAt(),
                today(row, parameters, readable));
    }

    private Row row(UUID id) {
        return database.withHandle(handle -> handle.createQuery("""
                        SELECT id, series_id, occasion, as_of, parameters, figures_hash, figures, answer, frozen_at
                        FROM verdict WHERE id = :id
                        """)
                .bind("id", id)
                .map(Rows.of(Row.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    private static Parameters parameters(Row row) {
        return StoredJson.read(row.parameters(), new TypeReference<>() {});
    }

    private static ReadableVerdict readable(Row row, @Nullable Evidence then) {
        return ReadableVerdict.of(
                new StoredFigures(StoredJson.read(row.figures(), new TypeReference<>() {})),
                StoredJson.read(row.answer(), new TypeReference<>() {}),
                then);
    }

    /** Nothing is like a verdict that is withheld: a comparison could tell what it was. */
    private Today today(Row row, Parameters parameters, ReadableVerdict readable) {
        Evidence evidence = evidence(row.seriesId(), parameters, null);
        if (evidence == null) {
            return new Today(false, false, ChangeVerdict.Result.NOT_ASSESSABLE);
        }
        ChangeVerdict now = evidence.judged();
        ChangeVerdict answer = readable.answer();
        return new Today(
                readable.asKept() && hash(evidence, figures(evidence)).equals(row.figuresHash()),
                readable.asKept()
                        && now.result() == answer.result()
                        && now.reason() == answer.reason()
                        && now.direction() == answer.direction(),
                now.result());
    }

    Page<VerdictSummary> of(UUID seriesId, PageRequest request) {
        series.detail(seriesId);
        Page<VerdictSummary> kept = new ListQuery(
                        "v.id, v.occasion, v.as_of, v.answer ->> 'result' AS result, v.frozen_at", "verdict v")
                .idColumn("v.id")
                .where("v.series_id = :series", "series", seriesId)
                .sortable("frozenAt", "v.frozen_at", ListQuery.Kind.INSTANT)
                .defaultSort("-frozenAt")
                .page(database, request, Rows.of(VerdictSummary.class));
        return hasProtectedFigures(seriesId) ? kept.map(this::readable) : kept;
    }

    /** Spares reading the figures of each verdict where none can be withheld. */
    private boolean hasProtectedFigures(UUID seriesId) {
        String sql = "SELECT EXISTS (SELECT FROM " + FigureTables.HISTORY
                + " WHERE series_id = :series AND protection IS NOT NULL)";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", seriesId)
                .mapTo(Boolean.class)
                .one());
    }

    private VerdictSummary readable(VerdictSummary summary) {
        Row row = row(summary.id());
        Evidence then = evidence(row.seriesId(), parameters(row), row.asOf());
        return summary.with(readable(row, then).answer().result());
    }

    private @Nullable Evidence evidence(UUID seriesId, Parameters parameters, @Nullable Instant asOf) {
        ChangeWishes wishes =
                ChangeWishes.parse(parameters.from(), null).asOf(asOf).by(parameters.method(), parameters.level());
        return verdicts.load(List.of(seriesId), wishes).get(seriesId);
    }

    private static List<KeptFigure> figures(Evidence evidence) {
        return StoredFigures.of(evidence.comparableShown()).asKept();
    }

    private static String hash(@Nullable Evidence evidence, List<KeptFigure> figures) {
        return StoredFigures.hash(evidence == null ? null : evidence.question(), figures);
    }
}
