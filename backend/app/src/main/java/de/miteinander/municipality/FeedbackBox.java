package de.miteinander.municipality;

import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people tell the municipality, until it is dealt with. */
@ApplicationScoped
class FeedbackBox {

    private static final String COLUMNS =
            "id, version, kind, message, page_url, reply_to, status, outcome, created_at, updated_at";

    private final Jdbi database;
    private final Audit audit;
    private final Clock clock;

    FeedbackBox(Jdbi database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    FeedbackReceipt receive(NewFeedback feedback) {
        UUID id = UUID.randomUUID();
        Instant now = Time.now(clock);
        String sql = """
                INSERT INTO feedback (id, version, kind, message, page_url, reply_to, status, created_at, updated_at)
                VALUES (:id, 0, :kind, :message, :page, :replyTo, 'OPEN', :now, :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("kind", feedback.kind())
                .bind("message", feedback.message())
                .bind("page", feedback.pageUrl())
                .bind("replyTo", feedback.replyTo())
                .bind("now", now)
                .execute());
        return new FeedbackReceipt(id, now);
    }

    /** Closes it and forgets where the reply went. */
    @Transactional
    Feedback close(UUID id, FeedbackClosing closing, Version expected) {
        Feedback feedback = get(id);
        expected.mustBe(feedback.version());
        if (feedback.status().equals("CLOSED")) {
            throw ProblemException.conflict("Das ist schon erledigt.", "This is done already.");
        }
        String sql = """
                UPDATE feedback SET status = 'CLOSED', outcome = :outcome, reply_to = NULL, updated_at = :now,
                       version = version + 1
                WHERE id = :id
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("outcome", closing.outcome())
                .bind("now", Time.now(clock))
                .execute());
        audit.record("CLOSE", "Feedback", id, "status");
        return get(id);
    }

    Feedback get(UUID id) {
        return database.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM feedback WHERE id = :id")
                .bind("id", id)
                .map(Rows.of(Feedback.class))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    Page<Feedback> list(@Nullable String status, PageRequest request) {
        return new ListQuery(COLUMNS, "feedback")
                .where("status = :status", "status", status)
                .sortable("createdAt", "created_at", ListQuery.Kind.INSTANT)
                .defaultSort("-createdAt")
                .page(database, request, Rows.of(Feedback.class));
    }
}
