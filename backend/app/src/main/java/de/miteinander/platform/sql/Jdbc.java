package de.miteinander.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
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

    /**
     * Lets all statements of the running transaction see the same state; they may only read. Must come first, and on the bare
     * connection: of a new one Jdbi asks something before anything else.
     */
    public static void readInOneState(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        } catch (SQLException refused) {
            throw new IllegalStateException("the database refused to keep its state", refused);
        }
    }

    /** For work whose single statements may take longer than a connection may otherwise be silent. */
    public static <T, X extends Exception> T patiently(Handle handle, Duration silence, HandleCallback<T, X> work)
            throws X {
        Connection connection = handle.getConnection();
        int usual = silence(connection);
        allowSilence(connection, Math.toIntExact(silence.toMillis()));
        try {
            return work.withHandle(handle);
        } finally {
            allowSilence(connection, usual);
        }
    }

    private static int silence(Connection connection) {
        try {
            return connection.getNetworkTimeout();
        } catch (SQLException broken) {
            throw new IllegalStateException("the connection is broken", broken);
        }
    }

    private static void allowSilence(Connection connection, int milliseconds) {
        try {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, milliseconds);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the connection is broken", broken);
        }
    }
}
