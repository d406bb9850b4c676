package de.miteinander.testing;

import de.miteinander.stack.Stack;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The packaged product with a real Keycloak and the demo content, started once for all integration tests: starting it takes
 * longer than they do. Classes run in the order of their names; the one that counts the demo content comes first.
 */
public final class DemoStack {

    private static @Nullable Stack running;

    private DemoStack() {}

    public static synchronized Stack running() {
        if (running == null) {
            Stack stack = Stack.backendOnly(Path.of("../.."));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.loadDemoContent();
            running = stack;
        }
        return running;
    }

    /** The database below it, for what no operation shows. */
    public static Connection database() throws SQLException {
        return DriverManager.getConnection(running().jdbcUrl(), "miteinander", "miteinander");
    }
}
