package de.miteinander.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database below the running application, for what no operation shows. */
public final class TestDatabase {

    private TestDatabase() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(TestPlatform.JDBC_URL),
                System.getProperty(TestPlatform.JDBC_USER),
                System.getProperty(TestPlatform.JDBC_PASSWORD));
    }

    public static void execute(String sql) {
        try (Connection database = connect();
                var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
