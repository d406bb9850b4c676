package de.miteinander.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.Problem;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.StoredJson;
import de.miteinander.platform.time.Time;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Accepts jobs, runs them on a thread of this instance and keeps their state in the database, where every instance can
 * read it. A running job gives a sign of life every few seconds; one that has fallen silent is given up, and the key under
 * which it was asked for is free again, so that the same request may be sent once more.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger("de.miteinander.job");
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final long PROGRESS_EVERY_NANOS = 300_000_000;

    private final Jdbi database;
    private final Caller caller;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("jobs").factory());

    Jobs(
            Jdbi database,
            Caller caller,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        long every = SIGN_OF_LIFE.toSeconds();
        timer.scheduleWithFixedDelay(this::giveUpSilent, every, every, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent ending) {
        timer.shutdownNow();
    }

    /**
     * Accepts a job in the running transaction and starts it when that is committed.
     *
     * @param idempotencyKey the key of the request, free again if the job is given up or fails by a fault of ours
     * @param principal whose key it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID accept(String kind, String principal, @Nullable String idempotencyKey, Job job) {
        UUID id = UUID.randomUUID();
        Instant now = Time.now(clock);
        database.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO job (id, kind, state, created_by, principal, idempotency_key, created_at, alive_at)
                        VALUES (:id, :kind, 'QUEUED', :by, :principal, :key, :now, :now)
                        """)
                .bind("id", id)
                .bind("kind", kind)
                .bind("by", caller.pseudonym())
                .bind("principal", principal)
                .bind("key", idempotencyKey)
                .bind("now", now)
                .execute());
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    Thread.ofVirtual().name("job-" + id).start(() -> run(id, job));
                } else {
                    job.close();
                }
            }
        });
        return id;
    }

    private void run(UUID id, Job job) {
        ScheduledFuture<?> signs =
                timer.scheduleAtFixedRate(() -> giveSign(id), 0, SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Object result = job.run(new Database(id));
            finish(id, JobState.DONE, result, null);
        } catch (JobCancelledException cancelled) {
            finish(id, JobState.CANCELLED, null, null);
        } catch (FailedJobException failed) {
            finish(id, JobState.FAILED, failed.result(), failed.problem());
        } catch (ProblemException refused) {
            finish(id, JobState.FAILED, null, refused);
        } catch (Exception broken) {
            LOG.error("job " + id, broken);
            finish(id, JobState.FAILED, null, interrupted());
            releaseKey(id);
        } finally {
            signs.cancel(false);
            job.close();
        }
    }

    private static ProblemException interrupted() {
        return new ProblemException(
                CommonProblem.INTERNAL,
                Message.of(
                        "Die Arbeit wurde unterbrochen; es wurde nichts geändert. Bitte noch einmal senden.",
                        "The work was interrupted; nothing was changed. Please send it again."));
    }

    /**
     * Writes on a connection of its own. A handle is opened on purpose: {@code useHandle} would join the one that this thread
     * is using, whose connection may be in the middle of a COPY.
     */
    private final class Database implements Job.Monitor {

        private final UUID id;
        private long noted;

        Database(UUID id) {
            this.id = id;
        }

        @Override
        public void progress(long done, long total) {
            long now = System.nanoTime();
            if (noted != 0 && now - noted < PROGRESS_EVERY_NANOS) {
                return;
            }
            noted = now;
            QuarkusTransaction.requiringNew().run(() -> {
                try (Handle handle = database.open()) {
                    handle.createUpdate("UPDATE job SET state = 'RUNNING', done = :done, total = :total WHERE id = :id")
                            .bind("id", id)
                            .bind("done", done)
                            .bind("total", total)
                            .execute();
                }
            });
        }

        @Override
        public boolean cancelled() {
            return QuarkusTransaction.requiringNew().call(() -> {
                try (Handle handle = database.open()) {
                    return handle.createQuery("SELECT cancel_asked FROM job WHERE id = :id")
                            .bind("id", id)
                            .mapTo(Boolean.class)
                            .one();
                }
            });
        }
    }

    private void giveSign(UUID id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.useHandle(handle -> handle.createUpdate(
                                    "UPDATE job SET alive_at = :now WHERE id = :id AND finished_at IS NULL")
                            .bind("id", id)
                            .bind("now", Time.now(clock))
                            .execute()));
        } catch (RuntimeException databaseAway) {
            LOG.warn("no sign of life for job " + id + ": " + databaseAway.getMessage());
        }
    }

    private void finish(UUID id, JobState state, @Nullable Object result, @Nullable ProblemException problem) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.useHandle(handle -> handle.createUpdate("""
                                UPDATE job SET state = :state, result = CAST(:result AS jsonb),
                                    problem = CAST(:problem AS jsonb), finished_at = :now, alive_at = :now,
                                    done = CASE WHEN :state = 'DONE' THEN total ELSE done END
                                WHERE id = :id AND finished_at IS NULL
                                """)
                        .bind("id", id)
                        .bind("state", state)
                        .bind("result", result == null ? null : write(result))
                        .bind("problem", problem == null ? null : write(Problem.of(problem, Locale.GERMAN)))
                        .bind("now", Time.now(clock))
                        .execute()));
    }

    private void releaseKey(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.useHandle(
                        handle -> handle.createUpdate("""
                                DELETE FROM idempotency_key k USING job j
                                WHERE j.id = :id AND k.principal = j.principal AND k.key = j.idempotency_key
                                """).bind("id", id).execute()));
    }

    /** Ends jobs whose instance has died; their transactions have died with it, so nothing of them is left. */
    private void giveUpSilent() {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.useHandle(handle -> handle.createUpdate("""
                                    WITH silent AS (
                                        UPDATE job SET state = 'FAILED', finished_at = :now, problem = CAST(:problem AS jsonb)
                                        WHERE finished_at IS NULL AND alive_at < :since
                                        RETURNING principal, idempotency_key)
                                    DELETE FROM idempotency_key k USING silent s
                                    WHERE k.principal = s.principal AND k.key = s.idempotency_key
                                    """)
                            .bind("now", Time.now(clock))
                            .bind("since", Time.now(clock).minus(SILENCE))
                            .bind("problem", write(Problem.of(interrupted(), Locale.GERMAN)))
                            .execute()));
        } catch (RuntimeException databaseAway) {
            LOG.warn("silent jobs were not looked for: " + databaseAway.getMessage());
        }
    }

    /** The caller's own job; nobody else's is known to them. */
    public JobDetail detail(UUID id) {
        return database.withHandle(handle -> handle.createQuery("""
                        SELECT id, kind, state, done, total, result, problem, created_at, finished_at
                        FROM job WHERE id = :id AND created_by = :by
                        """)
                .bind("id", id)
                .bind("by", caller.pseudonym())
                .map((row, context) -> new JobDetail(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        JobState.valueOf(row.getString("state")),
                        new JobDetail.Progress(row.getLong("done"), row.getLong("total")),
                        read(row, "result"),
                        read(row, "problem"),
                        row.getTimestamp("created_at").toInstant(),
                        instant(row, "finished_at")))
                .findOne()
                .orElseThrow(ProblemException::notFound));
    }

    @Transactional
    JobDetail cancel(UUID id) {
        JobDetail job = detail(id);
        if (job.finishedAt() == null) {
            database.useHandle(handle -> handle.createUpdate("UPDATE job SET cancel_asked = true WHERE id = :id")
                    .bind("id", id)
                    .execute());
        }
        return detail(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable JsonNode read(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        try {
            return text == null ? null : StoredJson.MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored job is not readable", broken);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("job result cannot be written", broken);
        }
    }
}
