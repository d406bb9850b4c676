package de.miteinander.bench;

import static de.miteinander.bench.Report.perSecond;
import static de.miteinander.bench.Report.ratio;

import java.util.Map;

/** One series of 100 figures, read over and over by 16 at once; beside it the same statements through pgbench. */
final class SeriesRead implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int CONNECTIONS = 16;
    private static final int PERIODS = 100;

    @Override
    public String name() {
        return "series";
    }

    @Override
    public void run(Bench bench, Report report) {
        var indicators = bench.town().indicators("S", 1);
        var figures = new Figures("S", bench.town(), indicators, 1, PERIODS, false);
        bench.product().sendFigures(figures.csv(bench.file("series.csv")));
        var series = figures.series(0);
        var id = bench.town().seriesId(series.indicator(), series.naturalKey());
        var path = "/series/" + id + "/observations";
        bench.database().settle();

        var tag = bench.product().entityTag(path);
        if (!bench.product().isUnchanged(path, tag)) {
            throw new IllegalStateException("an unchanged series is read anew");
        }
        var known = Map.of("If-None-Match", tag);
        var account = Map.of("Authorization", "Bearer " + bench.product().freshToken());
        var sql = Resources.text("series.sql");
        WarmUp.until(() -> read(bench, path, Map.of()));
        var comparison = Comparison.interleaved(
                ROUNDS,
                () -> read(bench, path, Map.of()),
                () -> bench.database().throughput(sql, Map.of("series", id), CONNECTIONS, SECONDS));
        double database = comparison.database().median();
        report.judged(
                "One series of " + PERIODS + " figures, " + CONNECTIONS
                        + " readers at once; beside it the same statements",
                perSecond(comparison.product().median()),
                perSecond(database),
                comparison.ratio(),
                ratio(comparison.ratio()),
                Target.atLeast(0.4, ""));
        WarmUp.until(() -> read(bench, path, account));
        double signedIn = read(bench, path, account);
        report.noted("… signed in", perSecond(signedIn), perSecond(database), ratio(signedIn / database));
        WarmUp.until(() -> read(bench, path, known));
        double unchanged = read(bench, path, known);
        report.noted("… unchanged since (304)", perSecond(unchanged), perSecond(database), ratio(unchanged / database));
    }

    private static double read(Bench bench, String path, Map<String, String> headers) {
        return bench.wrk()
                .get(bench.product().url(path), headers, CONNECTIONS, SECONDS)
                .perSecond();
    }
}
