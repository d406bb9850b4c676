package de.miteinander.bench;

import de.miteinander.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.locks.LockSupport;

/** The process of the backend: how long it takes to start, how much memory it holds. */
final class BackendProcess {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Stack stack;

    BackendProcess(Stack stack) {
        this.stack = stack;
    }

    /** Ends it and starts it anew; seconds until it answers. */
    double restart() {
        return stack.restartBackend().toNanos() / 1e9;
    }

    /** Bytes of memory that the process holds, all in all. */
    double resident() {
        var status = Path.of("/proc", pid(), "status");
        var kibibytes = Files.exists(status)
                ? residentOnLinux(status)
                : Tool.run(List.of("ps", "-o", "rss=", "-p", pid()), Map.of());
        return Double.parseDouble(kibibytes.strip()) * 1024;
    }

    /** The most memory it held while something was done, looked at twenty times a second. */
    double peakDuring(Runnable work) {
        var most = new DoubleAccumulator(Math::max, resident());
        var watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulate(resident());
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        });
        try {
            work.run();
        } finally {
            watch.interrupt();
        }
        return most.get();
    }

    /** Lets the garbage collector run, so that what is resident is needed or held back by the heap. */
    void collectGarbage() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Tool.run(List.of(jcmd, pid(), "GC.run"), Map.of());
    }

    private static String residentOnLinux(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .findFirst()
                    .orElse("0");
        } catch (IOException | UncheckedIOException ended) {
            return "0";
        }
    }

    private String pid() {
        return Long.toString(stack.backendProcess().pid());
    }
}
