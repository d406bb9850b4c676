package de.miteinander.home;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What needs the caller now. Each kind asks for the right that doing it needs, so nobody is told of work not theirs. */
@ApplicationScoped
class Tasks {

    private static final String PENDING_ACCOUNTS = "SELECT count(*)::int FROM account WHERE status = 'PENDING'";
    private static final String OVERDUE_STEPS = """
            SELECT count(*)::int FROM milestone s JOIN process p ON p.id = s.process_id
            WHERE s.done_on IS NULL AND s.due < :today AND p.status IN ('DRAFT', 'PUBLIC')
            """;
    private static final String OPEN_FEEDBACK = "SELECT count(*)::int FROM feedback WHERE status = 'OPEN'";
    private static final String EMPTY_INDICATORS = """
            SELECT count(*)::int FROM indicator i
            WHERE i.active AND i.status = 'ACTIVE' AND NOT EXISTS (
                SELECT FROM published_observation o JOIN series s ON s.id = o.series_id WHERE s.indicator_id = i.id)
            """;

    /** Measures that still run and lack what steering needs; the same four things as the measure list shows. */
    private static final String UNSTEERABLE_MEASURES = """
            SELECT count(*)::int FROM measure m
            WHERE m.status NOT IN ('DONE', 'STOPPED', 'TAKEN_OVER')
              AND (m.responsible_organisation_id IS NULL
                   OR (m.planned_end IS NULL AND NOT m.recurring)
                   OR (m.cost_once IS NULL AND m.cost_yearly IS NULL AND m.staff_share IS NULL
                       AND m.funding_state <> 'NOT_NEEDED')
                   OR (m.not_measurable_reason IS NULL
                       AND NOT EXISTS (SELECT FROM indicator_link k WHERE k.measure_id = m.id)))
            """;

    private static final String DUE_REPORTS = """
            SELECT count(*)::int FROM measure m
            WHERE m.next_report_due <= :today AND m.status NOT IN ('DONE', 'STOPPED', 'TAKEN_OVER')
            """;

    private static final String QUESTIONS_FOR_ME = """
            SELECT 'PROMPTS_TO_ANSWER' AS kind, count(p.id)::int AS count, g.id AS subject_id, g.code AS subject_code,
                   in_language(g.name, :language) AS subject_label
            FROM membership m
            JOIN working_group g ON g.id = m.working_group_id AND g.status <> 'CLOSED'
            JOIN prompt p ON p.status = 'ACTIVE' AND p.process_id = g.process_id
                         AND (p.working_group_id = g.id OR p.working_group_id IS NULL)
            WHERE m.person_id = :me AND m.status = 'ACTIVE' AND m.role <> 'OBSERVER'
              AND NOT EXISTS (SELECT FROM response r WHERE r.prompt_id = p.id AND r.entered_by_id = :me)
            GROUP BY g.id ORDER BY g.code
            """;

    private static final String DRAFTS_IN_MY_GROUPS = """
            SELECT 'PROMPTS_TO_ACTIVATE' AS kind, count(p.id)::int AS count, g.id AS subject_id,
                   g.code AS subject_code, in_language(g.name, :language) AS subject_label
            FROM membership m
            JOIN working_group g ON g.id = m.working_group_id AND g.status <> 'CLOSED'
            JOIN prompt p ON p.status = 'DRAFT' AND p.working_group_id = g.id
            WHERE m.person_id = :me AND m.status = 'ACTIVE' AND m.role = 'MODERATOR'
            GROUP BY g.id ORDER BY g.code
            """;

    private static final String ANSWERS_IN_MY_GROUPS = """
            SELECT 'ANSWERS_TO_CONVERT' AS kind, count(r.id)::int AS count, g.id AS subject_id,
                   g.code AS subject_code, in_language(g.name, :language) AS subject_label
            FROM membership m
            JOIN working_group g ON g.id = m.working_group_id AND g.status <> 'CLOSED'
            JOIN response r ON r.status = 'RAW' AND r.working_group_id = g.id
            WHERE m.person_id = :me AND m.status = 'ACTIVE' AND m.role = 'MODERATOR'
            GROUP BY g.id ORDER BY g.code
            """;

    /** Open gaps of mine that are due within a week, or overdue. */
    private static final String MY_DATA_GAPS = """
            SELECT 'DATA_GAPS_DUE' AS kind, count(*)::int AS count, NULL::uuid AS subject_id, NULL AS subject_code,
                   NULL AS subject_label
            FROM data_gap WHERE owner_id = :me AND outcome = 'OPEN' AND due <= CAST(:today AS date) + 7
            HAVING count(*) > 0
            """;

    /** Series of mine whose source publishes within two weeks, or has published without their figures having come. */
    private static final String MY_RELEASES = """
            SELECT 'FIGURES_EXPECTED' AS kind, count(*)::int AS count, i.id AS subject_id, i.code AS subject_code,
                   in_language(i.name, :language) AS subject_label
            FROM stewardship w JOIN series s ON s.id = w.series_id JOIN indicator i ON i.id = s.indicator_id
            WHERE w.person_id = :me
              AND next_release(w.release_on, w.release_months,
                      (SELECT max(o.recorded_at)::date FROM published_observation o WHERE o.series_id = s.id))
                  <= CAST(:today AS date) + 14
            GROUP BY i.id ORDER BY i.code
            """;

    private final Jdbi database;
    private final Caller caller;
    private final Reader reader;
    private final Clock clock;

    Tasks(Jdbi database, Caller caller, Reader reader, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    List<Task> open() {
        List<Task> tasks = new ArrayList<>();
        count(tasks, Task.Kind.ACCOUNTS_TO_APPROVE, Permission.APPROVE_ACCOUNTS, PENDING_ACCOUNTS);
        count(tasks, Task.Kind.STEPS_OVERDUE, Permission.WRITE_PROCESSES, OVERDUE_STEPS);
        count(tasks, Task.Kind.FEEDBACK_OPEN, Permission.READ_FEEDBACK, OPEN_FEEDBACK);
        UUID me = caller.personId();
        if (me != null) {
            tasks.addAll(perGroup(QUESTIONS_FOR_ME, me));
            tasks.addAll(perGroup(DRAFTS_IN_MY_GROUPS, me));
            tasks.addAll(perGroup(ANSWERS_IN_MY_GROUPS, me));
            tasks.addAll(perGroup(MY_DATA_GAPS, me));
            tasks.addAll(perGroup(MY_RELEASES, me));
        }
        count(tasks, Task.Kind.MEASURE_REPORTS_DUE, Permission.WRITE_MEASURES, DUE_REPORTS);
        count(tasks, Task.Kind.MEASURES_NOT_STEERABLE, Permission.WRITE_MEASURES, UNSTEERABLE_MEASURES);
        count(tasks, Task.Kind.INDICATORS_WITHOUT_DATA, Permission.WRITE_OBSERVATIONS, EMPTY_INDICATORS);
        return tasks;
    }

    private void count(List<Task> tasks, Task.Kind kind, String right, String sql) {
        if (!caller.has(right)) {
            return;
        }
        int count = database.withHandle(handle -> {
            var query = handle.createQuery(sql);
            if (sql.contains(":today")) {
                query.bind("today", Time.today(clock));
            }
            return query.mapTo(Integer.class).one();
        });
        if (count > 0) {
            tasks.add(new Task(kind, count, null, null, null));
        }
    }

    private List<Task> perGroup(String sql, UUID me) {
        return database.withHandle(handle -> {
            var query = handle.createQuery(sql).bind("me", me);
            if (sql.contains(":language")) {
                query.bind("language", reader.language().getLanguage());
            }
            if (sql.contains(":today")) {
                query.bind("today", Time.today(clock));
            }
            return query.map(Rows.of(Task.class)).list();
        });
    }
}
