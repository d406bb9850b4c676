package de.miteinander.bench;

import de.miteinander.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;

/** The process of the backend: how long it takes to start, how much memory it holds. */
final class BackendProcess {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Duration COLLECT_EVERY = Duration.ofMillis(200);
    /** Last line of jcmd's histogram: instances and bytes. */
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)");

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
        return most(this::resident, LOOK_EVERY, work);
    }

    /**
     * The most bytes of objects in use while something was done. Each look collects garbage first, so whatever is timed
     * meanwhile means nothing.
     */
    double mostUsedDuring(Runnable work) {
        return most(this::used, COLLECT_EVERY, work);
    }

    /** Bytes of objects in use. */
    private double used() {
        var total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("the histogram of the heap has no total");
        }
        return Double.parseDouble(total.group(1));
    }

    /** Lets the garbage collector run, so that what is resident is needed or held back by the heap. */
    void collectGarbage() {
        jcmd("GC.run");
    }

    private String jcmd(String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return Tool.run(List.of(jcmd, pid(), command), Map.of());
    }

    private static double most(DoubleSupplier memory, Duration every, Runnable work) {
        var most = new DoubleAccumulator(Math::max, memory.getAsDouble());
        var done = new CountDownLatch(1);
        var watch = Thread.ofPlatform().daemon().start(() -> {
            do {
                most.accumulate(memory.getAsDouble());
            } while (!happened(done, every));
        });
        try {
            work.run();
        } finally {
            done.countDown();
            end(watch);
        }
        return most.get();
    }

    private static void end(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean happened(CountDownLatch event, Duration within) {
        try {
            return event.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
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
