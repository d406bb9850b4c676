package de.miteinander.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** wrk: the same GET again and again over so many connections. */
final class Wrk {

    private static final Pattern RESULT = Pattern.compile("(?m)^bench ([0-9]+) ([0-9]+) ([0-9]+) ([0-9.]+)$");

    private final Path script;

    /**
     * What came of it.
     *
     * @param perSecond answers per second
     * @param p95 seconds that 95 % of the answers took at most
     */
    record Result(double perSecond, double p95) {}

    /** @param folder for its script */
    Wrk(Path folder) {
        script = folder.resolve("wrk.lua");
        try (var source = Resources.open("wrk.lua")) {
            Files.copy(source, script);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** @throws IllegalStateException when any answer is an error */
    Result get(String url, Map<String, String> headers, int connections, int seconds) {
        var command = new ArrayList<>(List.of(
                "wrk",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + seconds + "s",
                "--timeout=30s",
                "--header",
                "Accept: " + Product.JSON_TYPE,
                "--script=" + script));
        headers.forEach((name, value) -> command.addAll(List.of("--header", name + ": " + value)));
        command.add(url);
        var output = Tool.run(command, Map.of());
        var match = RESULT.matcher(output);
        if (!match.find() || !match.group(3).equals("0")) {
            throw new IllegalStateException("wrk on " + url + ":\n" + output);
        }
        return new Result(
                Double.parseDouble(match.group(1)) / Double.parseDouble(match.group(2)) * 1e6,
                Double.parseDouble(match.group(4)) / 1e6);
    }
}
