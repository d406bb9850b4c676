package de.miteinander.bench;

import static de.miteinander.bench.Report.megabytes;
import static de.miteinander.bench.Report.seconds;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long the packaged backend takes until it answers, and the memory it holds when nobody asks it anything. */
final class StartAndMemory implements Benchmark {

    private static final int ROUNDS = 7;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final String FIRST_QUESTION = "/indicators?limit=50";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Bench bench, Report report) {
        var ready = new double[ROUNDS];
        var answered = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ready[round] = bench.backend().restart();
            long start = System.nanoTime();
            bench.product().get(FIRST_QUESTION);
            answered[round] = ready[round] + (System.nanoTime() - start) / 1e9;
        }
        double start = Samples.of(answered).median();
        report.judged(
                "Start of the packaged backend until 50 indicators with verdicts are answered",
                seconds(start),
                "",
                start,
                seconds(start),
                Target.atMost(1.5, " s"));
        report.noted(
                "… until it says that it is ready", seconds(Samples.of(ready).median()), "", "");
        LockSupport.parkNanos(IDLE.toNanos());
        double resident = bench.backend().resident();
        report.judged(
                "… its memory " + IDLE.toSeconds() + " s later, all in all",
                megabytes(resident),
                "",
                resident / 1e6,
                megabytes(resident),
                Target.atMost(300, " MB"));
    }
}
