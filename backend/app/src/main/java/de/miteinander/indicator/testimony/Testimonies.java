package de.miteinander.indicator.testimony;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Voices to verdicts. Each person has one per series; a new one takes the place of the old. */
@ApplicationScoped
class Testimonies {

    private static final int MOST = 500;

    private static final String SELECT = """
            SELECT t.id, t.series_id, t.stance, t.body, t.language, t.voice, t.working_group_id, g.code AS group_code,
                   in_language(g.name, :language) AS group_name, t.verdict_result, t.verdict_period, t.author_id,
                   t.hidden_because, t.created_at
            FROM testimony t LEFT JOIN working_group g ON g.id = t.working_group_id
            """;

    private record Row(
            UUID id,
            UUID seriesId,
            Stance stance,
            String body,
            String language,
            Voice voice,
            @Nullable UUID workingGroupId,
            @Nullable String groupCode,
            @Nullable String groupName,
            ChangeVerdict.Result verdictResult,
            @Nullable String verdictPeriod,
            UUID authorId,
            @Nullable String hiddenBecause,
            Instant createdAt) {}

    private final SeriesCatalog series;
    private final ChangeVerdicts verdicts;
    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;
    private final Audit audit;
    private final Clock clock;

    Testimonies(
            SeriesCatalog series,
            ChangeVerdicts verdicts,
            Jdbi database,
            Caller caller,
            Reader reader,
            Audit audit,
            Clock clock) {
        this.series = series;
        this.verdicts = verdicts;
        this.database = database;
        this.caller = caller;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is visible; one's own hidden voice and, for the coordination, all hidden ones with their reason. */
    TestimonyList to(UUID seriesId) {
        series.detail(seriesId);
        String sql = SELECT + """
                WHERE t.series_id = :series
                  AND (t.state = 'VISIBLE' OR t.state = 'HIDDEN' AND (:moderates OR t.author_id = :me))
                ORDER BY t.created_at DESC, t.id LIMIT\s""" + MOST;
        List<Row> rows = database.withHandle(handle -> handle.createQuery(sql)
                .bind("series", seriesId)
                .bind("language", reader.language().getLanguage())
                .bind("moderates", caller.has(Permission.MODERATE_VOICES))
                .bind("me", caller.personId())
                .map(Rows.of(Row.class))
                .list());
        return TestimonyList.of(rows.stream().map(this::shown).toList());
    }

    @Transactional
    TestimonyDetail say(UUID seriesId, NewTestimony said) {
        series.detail(seriesId);
        UUID author = caller.personId();
        if (author == null) {
            throw ProblemException.conflict(
                    "Eine Stimme gehört zu einer Person; ein Dienst hat keine.",
                    "A voice belongs to a person; a service has none.");
        }
        if ((said.voice() == Voice.GROUP) != (said.workingGroupId() != null)) {
            throw ProblemException.invalid(new Fault(
                    "/workingGroupId",
                    "REQUIRED_WITH_GROUP",
                    Message.of(
                            "Eine AG gehört genau dazu, wenn man als ihr Mitglied spricht.",
                            "A working group belongs to it exactly when one speaks as its member.")));
        }
        ChangeVerdict verdict = verdicts.of(List.of(seriesId)).get(seriesId);
        if (verdict == null) {
            throw ProblemException.conflict(
                    "Zu dieser Reihe gibt es noch keine Aussage.", "There is no verdict on this series yet.");
        }
        Instant now = Time.now(clock);
        UUID id = UUID.randomUUID();
        database.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE testimony SET state = 'WITHDRAWN', version = version + 1, updated_at = :now
                            WHERE series_id = :series AND author_id = :author AND state = 'VISIBLE'
                            """)
                    .bind("now", now)
                    .bind("series", seriesId)
                    .bind("author", author)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO testimony (id, version, series_id, stance, body, language, voice, working_group_id,
                                verdict_result, verdict_period, author_id, state, created_at, updated_at)
                            VALUES (:id, 0, :series, :stance, :body, :language, :voice, :group, :result, :period, :author,
                                'VISIBLE', :now, :now)
                            """)
                    .bind("id", id)
                    .bind("series", seriesId)
                    .bind("stance", said.stance())
                    .bind("body", said.text())
                    .bind(
                            "language",
                            Objects.requireNonNullElse(
                                    said.language(), reader.language().getLanguage()))
                    .bind("voice", said.voice())
                    .bind("group", said.workingGroupId())
                    .bind("result", verdict.result())
                    .bind(
                            "period",
                            verdict.latest() == null ? null : verdict.latest().period())
                    .bind("author", author)
                    .bind("now", now)
                    .execute();
        });
        audit.record("CREATE", "Testimony", id);
        return detail(id);
    }

    @Transactional
    void withdraw(UUID id) {
        if (change(id, "UPDATE testimony SET state = 'WITHDRAWN', hidden_because = NULL", null) == 0) {
            throw ProblemException.notFound();
        }
        audit.record("WITHDRAW", "Testimony", id);
    }

    @Transactional
    void hide(UUID id, String reason) {
        if (change(id, "UPDATE testimony SET state = 'HIDDEN', hidden_because = :reason", reason) == 0) {
            throw ProblemException.notFound();
        }
        audit.recordBecause(reason, "HIDE", "Testimony", id);
    }

    private int change(UUID id, String update, @Nullable String reason) {
        return database.withHandle(handle -> {
            var statement = handle.createUpdate(update
                            + ", version = version + 1, updated_at = :now WHERE id = :id AND state <> 'WITHDRAWN'")
                    .bind("now", Time.now(clock))
                    .bind("id", id);
            if (reason != null) {
                statement.bind("reason", reason);
            }
            return statement.execute();
        });
    }

    /** Whose voice it is. Safe to call from a permission check. */
    Optional<UUID> authorOf(UUID id) {
        return database.withHandle(handle -> handle.createQuery("SELECT author_id FROM testimony WHERE id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    private TestimonyDetail detail(UUID id) {
        return database.withHandle(handle -> handle.createQuery(SELECT + " WHERE t.id = :id")
                        .bind("id", id)
                        .bind("language", reader.language().getLanguage())
                        .map(Rows.of(Row.class))
                        .findOne())
                .map(this::shown)
                .orElseThrow(ProblemException::notFound);
    }

    private TestimonyDetail shown(Row row) {
        UUID group = row.workingGroupId();
        String name = row.groupName();
        return new TestimonyDetail(
                row.id(),
                row.seriesId(),
                row.stance(),
                row.body(),
                row.language(),
                row.voice(),
                group == null || name == null ? null : new Ref(group, row.groupCode(), name),
                row.verdictResult(),
                row.verdictPeriod(),
                row.authorId().equals(caller.personId()),
                row.hiddenBecause(),
                row.createdAt());
    }
}
