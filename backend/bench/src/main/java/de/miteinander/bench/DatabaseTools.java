package de.miteinander.bench;

import de.miteinander.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL's own programs, psql and pgbench, on the database of the stack and as its ordinary role. */
final class DatabaseTools {

    private static final String NAME = "miteinander";
    private static final Pattern TIMING = Pattern.compile("(?m)^Time: ([0-9.]+) ms");
    private static final Pattern THROUGHPUT = Pattern.compile("(?m)^tps = ([0-9.]+)");

    private final String port;
    private final Path folder;

    /** @param folder for scripts and logs */
    DatabaseTools(Stack stack, Path folder) {
        this.port = Integer.toString(
                URI.create(stack.jdbcUrl().substring("jdbc:".length())).getPort());
        this.folder = folder;
    }

    /** What a query of one value says. */
    String ask(String sql) {
        return psql(List.of("--no-align", "--tuples-only", "--command", sql)).strip();
    }

    /** Brings tables and statistics into the state they have at rest. */
    void settle() {
        psql(List.of("--command", "VACUUM (ANALYZE)"));
        Tool.run(
                command("psql", "--username", "postgres", "--command", "CHECKPOINT"), Map.of("PGCONNECT_TIMEOUT", "5"));
    }

    /** Runs a script and says how long each of its statements took, in seconds. */
    List<Double> time(String script) {
        var file = write("script.sql", "\\timing on\n" + script);
        var output = psql(List.of("--quiet", "--set", "ON_ERROR_STOP=1", "--file", file.toString()));
        return TIMING.matcher(output)
                .results()
                .map(match -> Double.parseDouble(match.group(1)) / 1000)
                .toList();
    }

    /** Transactions per second of a script under so many connections. */
    double throughput(String script, Map<String, String> variables, int connections, int seconds) {
        var output = pgbench(script, variables, List.of("--client=" + connections, "--time=" + seconds));
        var match = THROUGHPUT.matcher(output);
        if (!match.find()) {
            throw new IllegalStateException("pgbench says no throughput: " + output);
        }
        return Double.parseDouble(match.group(1));
    }

    /** How long each run of a script took, one after the other on one connection, in seconds. */
    Samples latencies(String script, Map<String, String> variables, int seconds) {
        var log = folder.resolve("pgbench-latencies");
        pgbench(script, variables, List.of("--client=1", "--time=" + seconds, "--log", "--log-prefix=" + log));
        try (var files = Files.list(folder)) {
            var written = files.filter(file -> file.getFileName().toString().startsWith("pgbench-latencies."))
                    .findFirst()
                    .orElseThrow();
            var microseconds = Files.readAllLines(written).stream()
                    .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                    .toArray();
            Files.delete(written);
            return Samples.of(
                    Arrays.stream(microseconds).map(each -> each / 1e6).toArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String versions() {
        return "PostgreSQL " + ask("SHOW server_version") + " (fsync " + ask("SHOW fsync") + ", shared_buffers "
                + ask("SHOW shared_buffers") + "); "
                + Tool.run(List.of("psql", "--version"), Map.of()).strip() + "; "
                + Tool.run(List.of("pgbench", "--version"), Map.of()).strip();
    }

    private String pgbench(String script, Map<String, String> variables, List<String> options) {
        var file = write("pgbench.sql", script);
        var command = new ArrayList<>(command("pgbench", "--username", NAME, "--no-vacuum", "--protocol=prepared"));
        variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.addAll(options);
        command.addAll(List.of("--file", file.toString(), NAME));
        return Tool.run(command, Map.of("PGPASSWORD", NAME));
    }

    private String psql(List<String> arguments) {
        var command = new ArrayList<>(command("psql", "--username", NAME, "--dbname", NAME, "--no-psqlrc"));
        command.addAll(arguments);
        return Tool.run(command, Map.of("PGPASSWORD", NAME));
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(List.of(program, "--host=localhost", "--port=" + port));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
