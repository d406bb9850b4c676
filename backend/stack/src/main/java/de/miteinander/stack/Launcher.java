package de.miteinander.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.stack.demo.DemoContent;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The program behind {@code ./start}.
 *
 * <p>{@code --fresh} begins with empty data. {@code --test FILE} starts a throw-away stack on random ports, writes its
 * addresses to FILE as JSON once all is ready, and ends with the process that started it.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String... arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var root = Path.of("").toAbsolutePath();
        try {
            if (arguments.length == 2 && arguments[0].equals("--test")) {
                test(root, Path.of(arguments[1]));
            } else if (arguments.length == 0 || List.of(arguments).equals(List.of("--fresh"))) {
                keep(root, arguments.length == 1);
            } else {
                throw new StackException("Unknown arguments; ./start knows --fresh.");
            }
        } catch (StackException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void keep(Path root, boolean fresh) {
        var progress = Progress.onTerminal();
        var settings = Settings.fromEnvironment(root, System.getenv());
        var state = Folders.create(settings.state());
        var lock = Folders.lock(state.resolve("lock"));
        Leftovers.end(state);
        settings.requireFreePorts();
        if (fresh) {
            progress.say("Emptying the data of earlier runs");
            List.of("postgres", "keycloak", "backend").forEach(part -> Folders.delete(state.resolve(part)));
        }
        var stack = Stack.kept(settings, progress);
        stopWithTheJvm(stack, progress);
        loadDemoContentOnce(stack, state.resolve("backend/demo-content.sha256"));
        System.out.println(summary(stack.addresses()));
        await();
        Reference.reachabilityFence(lock);
    }

    private static void test(Path root, Path file) {
        var progress = Progress.onTerminal();
        var stack = Stack.temporary(Settings.withRandomPorts(root), progress);
        stopWithTheJvm(stack, progress);
        stack.loadDemoContent();
        try {
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, new ObjectMapper().writeValueAsString(stack.addresses()));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StackException("The addresses could not be written to " + file + ".", failure);
        }
        ProcessHandle.current()
                .parent()
                .ifPresentOrElse(parent -> parent.onExit().join(), Launcher::await);
        System.exit(0);
    }

    /** Loads the demo content into an installation that does not have it as it is now in the files. */
    private static void loadDemoContentOnce(Stack stack, Path stamp) {
        var checksum = DemoContent.checksum();
        try {
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(checksum)) {
                stack.loadDemoContent();
                Files.writeString(stamp, checksum);
            }
        } catch (IOException failure) {
            throw new StackException("What was loaded cannot be noted in " + stamp + ".", failure);
        }
    }

    private static void stopWithTheJvm(Stack stack, Progress progress) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            progress.say("Stopping");
            stack.close();
            progress.say("Stopped");
        }));
    }

    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String summary(Map<String, String> addresses) {
        return """

                Miteinander runs.

                  Open            %s
                  API             %s
                  Mailbox         %s
                  Sign-in server  %s   (admin, password admin)
                  PostgreSQL      %s   (miteinander, password miteinander)

                  Sign in with the password %s as
                    koordination          coordinator of the municipality
                    moderation-sprache    moderates AG Sprache
                    moderation-wohnen     moderates AG Wohnen
                    mitglied              member of an AG
                    rat                   council member
                    lenkung               steering group
                    datenpflege           data steward
                    datenschutz           privacy officer
                    technik               technical administrator
                    wartend               registered, waits for approval

                Ctrl-C stops all of it.
                """.formatted(
                        addresses.get("site"),
                        addresses.get("api"),
                        addresses.get("mail"),
                        addresses.get("keycloak"),
                        addresses.get("jdbcUrl"),
                        Keycloak.DEMO_PASSWORD);
    }
}
