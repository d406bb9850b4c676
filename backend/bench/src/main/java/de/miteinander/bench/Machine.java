package de.miteinander.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Where it was measured. */
final class Machine {

    private Machine() {}

    /** How many programs wanted to run during the last minute; ask before measuring begins. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** @param load before measuring began */
    static List<String> description(DatabaseTools database, double load) {
        return List.of(
                "Measured on " + LocalDate.now(ZoneOffset.UTC) + ", product and measuring programs on one machine: "
                        + Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), "
                        + memory() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version")
                        + "; load before: " + Report.ratio(load),
                "Java " + Runtime.version() + "; " + database.versions());
    }

    private static String processor() {
        var information = Path.of("/proc/cpuinfo");
        if (Files.exists(information)) {
            try (var lines = Files.lines(information)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
            } catch (IOException unreadable) {
                return System.getProperty("os.arch");
            }
        }
        return System.getProperty("os.arch");
    }

    private static String memory() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known
                ? Report.megabytes(known.getTotalMemorySize())
                : "memory unknown";
    }
}
