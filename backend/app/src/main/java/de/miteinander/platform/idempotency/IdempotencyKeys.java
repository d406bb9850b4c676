package de.miteinander.platform.idempotency;

import de.miteinander.platform.retention.KeptForATime;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The keys of the last 24 hours and the answers they got. */
@ApplicationScoped
class IdempotencyKeys implements KeptForATime {

    static final Duration KEPT = Duration.ofHours(24);

    private final Jdbi database;
    private final Clock clock;

    IdempotencyKeys(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Claims the key until the running transaction ends. */
    boolean lock(String principal, String key) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(:principal || ' ' || :key, 0))")
                .bind("principal", principal)
                .bind("key", key)
                .mapTo(Boolean.class)
                .one());
    }

    @Nullable KeptAnswer find(String principal, String key) {
        String sql = """
                SELECT fingerprint, status, location, etag, content_type, content_language, body
                FROM idempotency_key
                WHERE principal = :principal AND key = :key AND recorded_at > :since
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("principal", principal)
                .bind("key", key)
                .bind("since", Time.now(clock).minus(KEPT))
                .map(Rows.of(KeptAnswer.class))
                .findOne()
                .orElse(null));
    }

    void keep(String principal, String key, String fingerprint, KeptAnswer answer) {
        String sql = """
                INSERT INTO idempotency_key
                    (principal, key, fingerprint, status, location, etag, content_type, content_language, body, recorded_at)
                VALUES (:principal, :key, :fingerprint, :status, :location, :etag, :type, :language, :body, :now)
                ON CONFLICT (principal, key) DO UPDATE SET
                    fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location,
                    etag = excluded.etag, content_type = excluded.content_type,
                    content_language = excluded.content_language, body = excluded.body, recorded_at = excluded.recorded_at
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("principal", principal)
                .bind("key", key)
                .bind("fingerprint", fingerprint)
                .bind("status", answer.status())
                .bind("location", answer.location())
                .bind("etag", answer.etag())
                .bind("type", answer.contentType())
                .bind("language", answer.contentLanguage())
                .bind("body", answer.body())
                .bind("now", Time.now(clock))
                .execute());
    }

    /** Forgets what nobody can ask for again. */
    @Override
    public int forget(Instant now) {
        return database.withHandle(
                handle -> handle.createUpdate("DELETE FROM idempotency_key WHERE recorded_at < :since")
                        .bind("since", now.minus(KEPT))
                        .execute());
    }
}
