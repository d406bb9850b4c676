package de.miteinander.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs that outlived a launcher which was killed; they hold ports and data, so they are ended first. */
final class Leftovers {

    private Leftovers() {}

    /** Ends what the pid files below the state folder of a stack name. */
    static void end(Path state) {
        end(state.resolve("backend/backend.pid"), "java", "TERM");
        end(state.resolve("keycloak/keycloak.pid"), "java", "TERM");
        end(state.resolve("postgres/data/postmaster.pid"), "postgres", "INT");
    }

    /** A pid may have been given to another program since, hence the look at its name. */
    private static void end(Path pidFile, String program, String signal) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var pid = Files.readAllLines(pidFile).getFirst().strip();
            var process = ProcessHandle.of(Long.parseLong(pid))
                    .filter(found -> found.info().command().orElse("").endsWith(program));
            if (process.isPresent()) {
                new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
                process.get().onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            throw new StackException(
                    "A " + program + " of an earlier run cannot be ended; end the process in " + pidFile + ".",
                    failure);
        }
    }
}
