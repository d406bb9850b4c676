package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @Test
    void temporaryDatabaseOffersWhatMigrationsNeed() throws SQLException {
        try (var database = Database.temporary();
                var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            for (var extension : new String[] {"pg_trgm", "btree_gist", "unaccent", "pgcrypto", "citext"}) {
                statement.execute("CREATE EXTENSION " + extension);
            }
            try (var row = statement.executeQuery(
                    "SELECT uuidv7() IS NOT NULL, 'Ä' < 'B' COLLATE \"de-x-icu\", current_setting('is_superuser')")) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
                assertThat(row.getBoolean(2)).isTrue();
                assertThat(row.getString(3)).isEqualTo("off");
            }
        }
    }

    @Test
    void keptDatabaseStillHasItsRowsAfterARestart(@TempDir Path folder) throws SQLException {
        var port = Ports.free();
        try (var database = Database.kept(folder, port);
                var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            connection.createStatement().execute("CREATE TABLE note AS SELECT 'kept' AS text");
        }
        try (var database = Database.kept(folder, port);
                var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var row = connection.createStatement().executeQuery("SELECT text FROM note")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("kept");
        }
    }
}
