package de.miteinander.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.miteinander.testing.TestDatabase;
import de.miteinander.testing.Town;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the migrated database has to be: every table says what it holds and how long, rules have their names. */
@Town
class SchemaRulesTest {

    private static final String OURS =
            "n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'flyway_schema_history'";

    @Test
    void everyTableSaysItsDataClassAndRetention() throws SQLException {
        assertThat(names("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
                WHERE %s AND NOT coalesce(d.description, '') ~ '^data class: [^;]+; retention: .+'
                """.formatted(OURS)))
                .as("tables without COMMENT ON TABLE … IS 'data class: …; retention: …'")
                .isEmpty();
    }

    /** Columns that by their name hold what belongs to a person say so themselves. */
    @Test
    void columnsWithPersonalDataSaySo() throws SQLException {
        assertThat(names("""
                SELECT c.relname || '.' || a.attname
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum
                WHERE %s AND NOT coalesce(d.description, '') ~ '^data class: .+; retention: .+'
                  AND a.attname ~ '(^|_)(display_name|email|phone|address|reply_to|birth|subject)($|_)'
                  AND a.attname NOT IN ('subject_type', 'subject_id')
                """.formatted(OURS)))
                .as("columns without COMMENT ON COLUMN … IS 'data class: …; retention: …'")
                .isEmpty();
    }

    @Test
    void noTableKeepsOriginReligionOrStatusOfAPerson() throws SQLException {
        assertThat(names("""
                SELECT c.relname || '.' || a.attname
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE %s AND a.attname ~ '(nationality|citizenship|religion|faith|ethnic|residence_status|origin_country|birth)'
                """.formatted(OURS))).isEmpty();
    }

    @Test
    void rulesHaveTheirNames() throws SQLException {
        assertThat(names("""
                SELECT c.relname || ': ' || k.conname FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND k.contype IN ('p', 'u', 'f', 'c', 'x') AND NOT k.conname ~ CASE k.contype
                    WHEN 'p' THEN '^pk_' WHEN 'u' THEN '^uq_' WHEN 'f' THEN '^fk_' WHEN 'x' THEN '^ex_' ELSE '^ck_' END
                """.formatted(OURS)))
                .as("constraints that are not named pk_, uq_, fk_, ck_ or ex_")
                .isEmpty();
        assertThat(names("""
                SELECT c.relname || ': ' || i.relname FROM pg_index x
                JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND NOT i.relname ~ '^(pk|uq|ix|ex)_'
                """.formatted(OURS)))
                .as("indexes that are not named pk_, uq_, ix_ or ex_")
                .isEmpty();
    }

    @Test
    void everyTableHasAKey() throws SQLException {
        assertThat(names("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')
                """.formatted(OURS)))
                .as("tables without a primary key")
                .isEmpty();
    }

    /** The audit trail and the history of figures grow and never change, whoever holds the database's password. */
    @Test
    void whatIsRecordedStays() throws SQLException {
        List<String> guarded = names("""
                SELECT DISTINCT c.relname FROM pg_trigger t
                JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
                WHERE p.proname = 'refuse_change' AND NOT t.tgisinternal AND t.tgenabled = 'O'
                """);
        assertThat(guarded).contains("audit_entry");
        List<String> revisions = names("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE %s AND c.relname ~ '(_revision|_status_log|_status_change)$'
                """.formatted(OURS));
        assertThat(guarded).as("tables that keep a history").containsAll(revisions);

        TestDatabase.execute("""
                INSERT INTO audit_entry (recorded_at, actor, actor_roles, action, subject_type, subject_id, fields)
                VALUES (now(), 'test', '{}', 'TEST', 'Test', gen_random_uuid(), '{}')
                """);
        for (String change : List.of(
                "UPDATE audit_entry SET actor = 'someone' WHERE actor = 'test'",
                "DELETE FROM audit_entry WHERE actor = 'test'",
                "TRUNCATE audit_entry")) {
            assertThatThrownBy(() -> TestDatabase.execute(change))
                    .as(change)
                    .hasStackTraceContaining("never changed or removed");
        }
    }

    private static List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection database = TestDatabase.connect();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query + " ORDER BY 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
