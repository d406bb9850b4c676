package de.miteinander.body;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All decisions. Whatever rests on a decision of a body asks for it here. */
@ApplicationScoped
public class Decisions {

    private static final class Table implements PanacheRepositoryBase<Decision, UUID> {}

    /** A decision that something stands on from now. */
    public record Basis(UUID id, @Nullable UUID processId, boolean adopted) {}

    private record Row(
            UUID id,
            long version,
            Ref body,
            @Nullable UUID processId,
            LocalDate decidedOn,
            DayBasis dateBasis,
            Text text,
            DecisionKind kind,
            @Nullable DecisionPart part,
            @Nullable Integer votesYes,
            @Nullable Integer votesNo,
            @Nullable Integer votesAbstain,
            Outcome outcome,
            @Nullable String sourceUrl,
            Instant createdAt,
            Instant updatedAt) {

        DecisionDetail detail() {
            Votes votes = Votes.ofNullable(votesYes, votesNo, votesAbstain);
            return new DecisionDetail(
                    id, version, body, processId, decidedOn, dateBasis, text, kind, part, votes, outcome, sourceUrl,
                    createdAt, updatedAt);
        }
    }

    private static final String TABLES = "decision d LEFT JOIN process p ON p.id = d.process_id";

    private static final String COLUMNS = """
            d.id, d.version, d.process_id, d.decided_on, d.date_basis, d.text, d.kind, d.part,
            d.votes_yes, d.votes_no, d.votes_abstain, d.outcome, d.source_url, d.created_at, d.updated_at,
            jsonb_build_object('id', d.body_id,
                'label', in_language(body_name_on(d.body_id, d.decided_on), :language)) AS body""";

    private static final String VISIBLE = "(:readsNetwork OR p.id IS NULL OR p.status <> 'DRAFT')";

    private final Table table = new Table();
    private final Jdbi database;
    private final Reader reader;
    private final Caller caller;

    Decisions(Jdbi database, Reader reader, Caller caller) {
        this.database = database;
        this.reader = reader;
        this.caller = caller;
    }

    /**
     * Lets something stand on a decision: from now its outcome and process can no longer be changed. Joins the running
     * transaction.
     *
     * @return empty when there is no such decision
     */
    public Optional<Basis> relyOn(UUID id) {
        return table.findByIdOptional(id).map(decision -> {
            decision.relyOn();
            table.flush();
            return new Basis(id, decision.processId(), decision.outcome() == Outcome.ADOPTED);
        });
    }

    void add(Decision decision) {
        table.persist(decision);
        table.flush();
    }

    Decision get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    DecisionDetail detail(UUID id) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE d.id = :id AND " + VISIBLE;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("language", reader.language().getLanguage())
                .bind("readsNetwork", caller.readsNetwork())
                .map(Rows.of(Row.class))
                .findOne()
                .map(Row::detail)
                .orElseThrow(ProblemException::notFound));
    }

    Page<DecisionDetail> list(@Nullable UUID body, @Nullable UUID process, PageRequest request) {
        return new ListQuery(COLUMNS, TABLES)
                .idColumn("d.id")
                .bind("language", reader.language().getLanguage())
                .bind("readsNetwork", caller.readsNetwork())
                .where(VISIBLE)
                .where("d.body_id = :body", "body", body)
                .where("d.process_id = :process", "process", process)
                .sortable("decidedOn", "d.decided_on", ListQuery.Kind.DATE)
                .sortable("updatedAt", "d.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("-decidedOn")
                .page(database, request, Rows.of(Row.class))
                .map(Row::detail);
    }
}
