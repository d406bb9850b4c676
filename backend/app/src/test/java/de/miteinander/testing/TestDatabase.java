package de.miteinander.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The database below the running application, for what no operation shows. */
public final class TestDatabase {

    private TestDatabase() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(TestPlatform.JDBC_URL),
                System.getProperty(TestPlatform.JDBC_USER),
                System.getProperty(TestPlatform.JDBC_PASSWORD));
    }

    /**
     * What is in the database, in a form that any row added, changed or removed would alter: rows per table and the sum of
     * the transactions that last wrote them. Jobs give signs of life by themselves and are left out.
     */
    public static SortedMap<String, String> state() {
        try (Connection database = connect()) {
            return state(database);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The same of another database. */
    public static SortedMap<String, String> state(Connection database) throws SQLException {
        SortedMap<String, String> state = new TreeMap<>();
        try (var statement = database.createStatement()) {
            List<String> counts = new ArrayList<>();
            try (var tables = database.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    if (!table.equals("job")) {
                        counts.add("SELECT '" + table
                                + "', count(*) || ' rows by ' || coalesce(sum(xmin::text::bigint), 0)" + " FROM "
                                + table);
                    }
                }
            }
            try (var rows = statement.executeQuery(String.join(" UNION ALL ", counts))) {
                while (rows.next()) {
                    state.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return state;
    }

    /** The one number that a query yields. */
    public static long count(String sql) {
        try (Connection database = connect();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
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
