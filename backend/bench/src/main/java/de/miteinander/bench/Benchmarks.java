package de.miteinander.bench;

import de.miteinander.stack.Progress;
import de.miteinander.stack.Stack;
import de.miteinander.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program behind {@code scripts/bench}: starts a whole stack with a durable database, measures, and prints a Markdown
 * table. Names of benchmarks choose some of them.
 */
public final class Benchmarks {

    private static final int AREAS = 10;
    private static final List<Benchmark> ALL = List.of(
            new StartAndMemory(),
            new SeriesRead(),
            new TableRead(),
            new OverviewRead(),
            new ImportSpeed(),
            new ExportSpeed());

    private Benchmarks() {}

    public static void main(String... arguments) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var names = new ArrayList<>(List.of(arguments));
        var known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(names)) {
            System.err.println("Usage: scripts/bench [NAME...]   (names: " + String.join(", ", known) + ")");
            System.exit(2);
        }
        var chosen = ALL.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
        try {
            measure(chosen);
        } catch (StackException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void measure(List<Benchmark> chosen) throws IOException {
        var load = Machine.load();
        var folder = Files.createTempDirectory("miteinander-bench-");
        var progress = Progress.onTerminal();
        var report = new Report(System.out::println);
        try (var stack = Stack.durable(Path.of(""), progress)) {
            stack.loadDemoContent();
            var product = new Product(stack);
            var bench = new Bench(
                    product,
                    new DatabaseTools(stack, folder),
                    new Wrk(folder),
                    new BackendProcess(stack),
                    Town.founded(product, AREAS),
                    folder);
            for (var benchmark : chosen) {
                progress.say("Measuring: " + benchmark.name());
                benchmark.run(bench, report);
            }
            System.out.println();
            System.out.println(report.markdown(Machine.description(bench.database(), load)));
        } finally {
            delete(folder);
        }
        System.out.println(report.allMet() ? "Every target is met." : "A target is missed.");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
