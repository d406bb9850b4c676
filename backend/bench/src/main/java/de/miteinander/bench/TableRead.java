package de.miteinander.bench;

import static de.miteinander.bench.Report.milliseconds;
import static de.miteinander.bench.Report.ratio;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A table of 200 series with 50 figures each, read one after the other; beside it the same statement through pgbench. */
final class TableRead implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int INDICATORS = 20;
    private static final int SERIES = 200;
    private static final int PERIODS = 50;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public void run(Bench bench, Report report) {
        var indicators = bench.town().indicators("T", INDICATORS);
        var figures = new Figures("T", bench.town(), indicators, SERIES, PERIODS, false);
        bench.product().sendFigures(figures.csv(bench.file("table.csv")));
        bench.database().settle();

        var codes = String.join(",", indicators);
        var path = "/observations?indicator=" + codes;
        var table = bench.product().get(path);
        if (table.path("series").size() != SERIES || table.path("periods").size() != PERIODS) {
            throw new IllegalStateException("the table has another size");
        }
        var ids = StreamSupport.stream(table.path("series").spliterator(), false)
                .map(series -> series.path("id").asText())
                .collect(Collectors.joining(",", "{", "}"));
        var asked = Map.of("indicators", "{" + codes + "}", "ids", ids);
        var sql = Resources.text("table.sql");
        WarmUp.until(() -> 1 / read(bench, path));
        var comparison = Comparison.interleaved(
                ROUNDS,
                () -> read(bench, path),
                () -> bench.database().latencies(sql, asked, SECONDS).percentile(95));
        report.judged(
                SERIES + " series with " + PERIODS + " figures each, 95th percentile; beside it the same statements",
                milliseconds(comparison.product().median()),
                milliseconds(comparison.database().median()),
                comparison.ratio(),
                ratio(comparison.ratio()),
                Target.atMost(3, ""));
    }

    private static double read(Bench bench, String path) {
        return bench.wrk().get(bench.product().url(path), Map.of(), 1, SECONDS).p95();
    }
}
