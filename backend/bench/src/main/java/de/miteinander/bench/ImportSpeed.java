package de.miteinander.bench;

import static de.miteinander.bench.Report.count;
import static de.miteinander.bench.Report.ratio;
import static de.miteinander.bench.Report.seconds;

import java.util.ArrayList;
import java.util.List;

/**
 * An import of 100,000 figures over HTTP against COPY and the same merge through psql: into the same tables, under the same
 * constraints, with the same revisions. Every round brings figures of new series, then the product's once more unchanged.
 */
final class ImportSpeed implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int SERIES = 1_000;
    private static final int PERIODS = 100;

    private final List<Double> merges = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();
    private int batch;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Bench bench, Report report) {
        var indicators = bench.town().indicators("B", 20);
        product(bench, indicators);
        again.clear();
        var comparison =
                Comparison.interleaved(ROUNDS, () -> product(bench, indicators), () -> database(bench, indicators));
        double first = comparison.product().median();
        double unchanged = Samples.of(again).median();
        double merge = Samples.of(merges).median();
        report.judged(
                "Import of " + count((long) SERIES * PERIODS) + " figures; beside it `COPY` and merge in psql",
                seconds(first),
                seconds(comparison.database().median()),
                comparison.ratio(),
                ratio(comparison.ratio()),
                Target.atMost(1.5, ""));
        report.noted("… beside the merge alone, without `COPY`", seconds(first), seconds(merge), ratio(first / merge));
        report.judged(
                "The same file again: no revision, part of the first time",
                seconds(unchanged),
                "",
                unchanged / first,
                ratio(unchanged / first),
                Target.atMost(1.0 / 3, ""));
    }

    /** Seconds of the first import; the second one is noted apart. */
    private double product(Bench bench, List<String> indicators) {
        var figures = batch(bench, indicators);
        var file = figures.csv(bench.file("figures.csv"));
        bench.database().settle();
        var first = bench.product().sendFigures(file);
        require(first.inserted() == figures.count(), "inserted " + first);
        var revisions = revisions(bench);
        var second = bench.product().sendFigures(file);
        require(second.unchanged() == figures.count() && revisions(bench).equals(revisions), "not unchanged " + second);
        again.add(second.seconds());
        return first.seconds();
    }

    private double database(Bench bench, List<String> indicators) {
        var figures = batch(bench, indicators);
        var rows = figures.stagedRows(bench.file("rows.txt"));
        var series = figures.stagedSeries(bench.file("series.txt"));
        bench.database().settle();
        var before = revisions(bench);
        var times = bench.database()
                .time(Resources.text("import.sql")
                        .replace("{rows}", rows.toString())
                        .replace("{series}", series.toString()));
        require(!revisions(bench).equals(before), "psql wrote no revisions");
        merges.add(times.stream().max(Double::compare).orElseThrow());
        return times.stream().mapToDouble(Double::doubleValue).sum();
    }

    private Figures batch(Bench bench, List<String> indicators) {
        batch++;
        return new Figures("I" + batch, bench.town(), indicators, SERIES, PERIODS, true);
    }

    private static String revisions(Bench bench) {
        return bench.database().ask("SELECT count(*) FROM observation_revision");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
