package de.miteinander.bench;

import static de.miteinander.bench.Report.milliseconds;
import static de.miteinander.bench.Report.ratio;

import java.util.Locale;
import java.util.Map;

/**
 * The overview of 1,000 series with ten figures each, read one after the other; beside it that of a quarter of them, to see
 * whether the time grows with their number and no faster.
 */
final class OverviewRead implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int MANY = 1_000;
    private static final int FEW = MANY / 4;
    private static final int PERIODS = 10;

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public void run(Bench bench, Report report) {
        var many = prepared(bench, "OM", "PERCEPTION", MANY);
        var few = prepared(bench, "OF", "ENGAGEMENT", FEW);
        bench.database().settle();
        WarmUp.until(() -> asked(bench, many).perSecond());
        var comparison = Comparison.interleaved(ROUNDS, () -> read(bench, many), () -> read(bench, few));
        double whole = comparison.product().median();
        double part = comparison.database().median();
        report.judged(
                String.format(Locale.ROOT, "Overview of %,d series with verdicts, 95th percentile", MANY),
                milliseconds(whole),
                "",
                1000 * whole,
                milliseconds(whole),
                Target.atMost(150, " ms"));
        double growth = whole / part / (MANY / FEW);
        report.judged(
                "… each series, against an overview of " + FEW,
                milliseconds(part),
                "",
                growth,
                ratio(growth),
                Target.atMost(1.5, ""));
    }

    /** The address of an overview of so many series. */
    private static String prepared(Bench bench, String prefix, String theme, int series) {
        var indicators = bench.town().indicators(prefix, series, theme);
        var figures = new Figures(prefix, bench.town(), indicators, series, PERIODS, false);
        bench.product().sendFigures(figures.csv(bench.file(prefix + ".csv")));
        var path = "/indicator-overview?falseAlarms=FALSE_DISCOVERY_RATE&limit=200&theme=" + theme;
        int tested = bench.product().get(path).at("/summary/tested").asInt();
        if (tested < series) {
            throw new IllegalStateException("only " + tested + " series were judged");
        }
        return path;
    }

    private static double read(Bench bench, String path) {
        return asked(bench, path).p95();
    }

    private static Wrk.Result asked(Bench bench, String path) {
        return bench.wrk().get(bench.product().url(path), Map.of(), 1, SECONDS);
    }
}
