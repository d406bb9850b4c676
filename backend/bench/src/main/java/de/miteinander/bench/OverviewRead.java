package de.miteinander.bench;

import static de.miteinander.bench.Report.count;
import static de.miteinander.bench.Report.milliseconds;
import static de.miteinander.bench.Report.ratio;

import java.util.List;
import java.util.Map;

/**
 * The list of indicators, each with the latest figure of its main series and the verdict on it; beside it the statement that
 * reads the figures of those series through pgbench. What one request cannot give is asked for page by page.
 */
final class OverviewRead implements Benchmark {

    private static final String LIST = "/indicators?active=true&status=ACTIVE";
    /** As many as one request gives. */
    private static final int PAGE = 200;
    /** Where an item says its verdict. */
    private static final String VERDICT = "/change/result";

    private static final int[] SIZES = {10, 100, 1_000};
    private static final int ROUNDS = 15;
    private static final int SECONDS = 1;
    private static final int PERIODS = 12;
    private static final String PREFIX = "A";

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public void run(Bench bench, Report report) {
        int most = SIZES[SIZES.length - 1];
        var indicators = bench.town().indicators(PREFIX, most);
        var figures = new Figures(PREFIX, bench.town(), indicators, most, PERIODS, false);
        bench.product().sendFigures(figures.csv(bench.file("overview.csv")));
        bench.database().settle();
        WarmUp.until(() -> 1 / read(bench, most));
        double first = 0;
        for (int size : SIZES) {
            var comparison = Comparison.interleaved(ROUNDS, () -> read(bench, size), () -> database(bench, indicators.subList(0, size)));
            double median = comparison.product().median();
            first = first == 0 ? median / size : first;
            var work = "Overview of " + count(size) + " series with verdicts";
            var product = milliseconds(median);
            var database = milliseconds(comparison.database().median());
            if (size < most) {
                report.noted(work, product, database, ratio(comparison.ratio()));
            } else {
                int pages = (size + PAGE - 1) / PAGE;
                report.judged(
                        work + (pages > 1 ? ", " + pages + " pages one after the other" : ""),
                        product,
                        database,
                        median * 1000,
                        milliseconds(median),
                        Target.atMost(150, " ms"));
                double growth = median / size / first;
                report.judged(
                        "… cost of one among " + count(size) + " against one among " + SIZES[0],
                        "",
                        "",
                        growth,
                        ratio(growth),
                        Target.atMost(1.25, ""));
            }
        }
    }

    /** Seconds for so many. */
    private static double read(Bench bench, int count) {
        long start = System.nanoTime();
        var items = bench.product().list(LIST, PAGE, count);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (items.size() != count) {
            throw new IllegalStateException("only " + items.size() + " instead of " + count);
        }
        if (!items.stream().allMatch(item -> item.at(VERDICT).isTextual())) {
            throw new IllegalStateException("one of " + count + " has no verdict");
        }
        return seconds;
    }

    /** Seconds for the figures of as many series. */
    private static double database(Bench bench, List<String> indicators) {
        var codes = "{" + String.join(",", indicators) + "}";
        return bench.database()
                .latencies(Resources.text("overview.sql"), Map.of("indicators", codes), SECONDS)
                .median();
    }
}
