package de.miteinander.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the comments of the tables promise: kept so long, and no longer. A day on either side of each limit. */
@Town
class RetentionTest {

    @Inject
    Retention retention;

    private String mark;

    @BeforeEach
    void mark() {
        mark = "retention-" + UUID.randomUUID();
    }

    @Test
    void theKeysOfRequestsAreKeptForADay() throws SQLException {
        for (String age : new String[] {"23 hours", "25 hours"}) {
            change("""
                    INSERT INTO idempotency_key (principal, key, fingerprint, status, body, recorded_at)
                    VALUES ('%s', '%s', 'x', 201, '', now() - interval '%s')
                    """.formatted(mark, age, age));
        }
        retention.forgetAll();
        assertThat(left("idempotency_key WHERE principal = '" + mark + "'")).isEqualTo(1);
        assertThat(left("idempotency_key WHERE principal = '" + mark + "' AND key = '23 hours'"))
                .isEqualTo(1);
    }

    @Test
    void jobsAreKeptForNinetyDaysAfterTheirEnd() throws SQLException {
        for (String age : new String[] {"89 days", "91 days"}) {
            change("""
                    INSERT INTO job (id, kind, state, created_by, principal, created_at, alive_at, finished_at)
                    VALUES (gen_random_uuid(), '%s', 'DONE', 'x', 'x', now() - interval '%s', now(), now() - interval '%s')
                    """.formatted(mark, age, age));
        }
        retention.forgetAll();
        assertThat(left("job WHERE kind = '" + mark + "'")).isEqualTo(1);
    }

    @Test
    void closedFeedbackIsKeptForAYearAndOpenFeedbackUntilItIsClosed() throws SQLException {
        feedback("CLOSED", "'erledigt'", "364 days");
        feedback("CLOSED", "'erledigt'", "366 days");
        feedback("OPEN", "NULL", "800 days");
        retention.forgetAll();
        assertThat(left("feedback WHERE message = '" + mark + "' AND status = 'CLOSED'"))
                .isEqualTo(1);
        assertThat(left("feedback WHERE message = '" + mark + "' AND status = 'OPEN'"))
                .isEqualTo(1);
    }

    @Test
    void whoeverWasNotLetInIsForgottenAfterHalfAYear() throws SQLException {
        account("REJECTED", "182 days");
        account("REJECTED", "184 days");
        account("SUSPENDED", "800 days");
        retention.forgetAll();
        assertThat(left("account WHERE note = '" + mark + "' AND status = 'REJECTED'"))
                .isEqualTo(1);
        assertThat(left("account WHERE note = '" + mark + "' AND status = 'SUSPENDED'"))
                .isEqualTo(1);
    }

    @Test
    void aContactGoesWithItsLastBasisThreeYearsAfterThatEnded() throws SQLException {
        String old = contact();
        basis(old, "4 years");
        basis(old, "4 years");
        String mixed = contact();
        basis(mixed, "4 years");
        basis(mixed, "2 years");
        String unused = contact();
        retention.forgetAll();
        assertThat(left("contact_point WHERE id = '" + old + "'")).isZero();
        assertThat(left("use_basis WHERE contact_point_id = '" + mixed + "'")).isEqualTo(1);
        assertThat(left("contact_point WHERE id IN ('" + mixed + "', '" + unused + "')"))
                .isEqualTo(2);
    }

    private void feedback(String status, String outcome, String age) throws SQLException {
        change("""
                INSERT INTO feedback (id, version, kind, message, status, outcome, created_at, updated_at)
                VALUES (gen_random_uuid(), 0, 'OTHER', '%s', '%s', %s, now() - interval '%s', now() - interval '%s')
                """.formatted(mark, status, outcome, age, age));
    }

    private void account(String status, String age) throws SQLException {
        change("""
                INSERT INTO account (id, version, subject, display_name, note, status, privacy_accepted_at, decided_at,
                                     created_at, updated_at)
                VALUES (gen_random_uuid(), 0, gen_random_uuid()::text, 'Probe', '%s', '%s', now(), now() - interval '%s',
                        now(), now())
                """.formatted(mark, status, age));
    }

    private String contact() throws SQLException {
        String person = UUID.randomUUID().toString();
        String contact = UUID.randomUUID().toString();
        change("""
                INSERT INTO person (id, version, display_name, preferred_language, status, created_at, updated_at)
                VALUES ('%s', 0, '%s', 'de', 'ACTIVE', now(), now())
                """.formatted(person, mark));
        change("""
                INSERT INTO contact_point (id, version, person_id, type, value, created_at, updated_at)
                VALUES ('%s', 0, '%s', 'EMAIL', 'probe@example.org', now(), now())
                """.formatted(contact, person));
        return contact;
    }

    private void basis(String contact, String ended) throws SQLException {
        change("""
                INSERT INTO use_basis (id, version, contact_point_id, purpose, legal_basis, text_version, given_on, given_via,
                                       withdrawn_at, created_at, updated_at)
                VALUES (gen_random_uuid(), 0, '%s', 'INVITE', 'CONSENT', '1', current_date - 3650, 'PAPER',
                        now() - interval '%s', now(), now())
                """.formatted(contact, ended));
    }

    private static void change(String sql) throws SQLException {
        try (var database = TestDatabase.connect();
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long left(String table) {
        return TestDatabase.count("SELECT count(*) FROM " + table);
    }
}
