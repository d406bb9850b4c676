package de.miteinander.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/** Plain JDBC for what is read most often, on the same connection and in the same transaction as everything else. */
public final class Jdbc {

    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Jdbc() {}

    public static <T> T with(Jdbi database, Work<T> work) {
        return database.withHandle(handle -> {
            try {
                return work.on(handle.getConnection());
            } catch (SQLException refused) {
                throw new IllegalStateException("the database refused a statement", refused);
            }
        });
    }
}
