package de.miteinander.bench;

import static de.miteinander.bench.Report.count;
import static de.miteinander.bench.Report.megabytes;
import static de.miteinander.bench.Report.ratio;
import static de.miteinander.bench.Report.seconds;

import java.util.ArrayList;
import java.util.List;

/**
 * Imports of three sizes over HTTP against COPY and the same merge through psql: into the same tables, under the same
 * constraints, with the same revisions. Every round brings figures of new series, then the product's once more unchanged.
 */
final class ImportSpeed implements Benchmark {

    private static final int WARM_UP = 3;
    private static final int SMALL = 10_000;
    private static final int PROMISED = 100_000;
    private static final int LARGE = 1_000_000;

    /** What one size came to; times in seconds, memory in bytes. */
    private static final class Size {

        private final int figures;
        private final List<Double> firsts = new ArrayList<>();
        private final List<Double> again = new ArrayList<>();
        private final List<Double> databases = new ArrayList<>();
        private final List<Double> merges = new ArrayList<>();
        private final List<Double> peaks = new ArrayList<>();
        private double used;

        Size(int figures) {
            this.figures = figures;
        }

        double first() {
            return Samples.of(firsts).median();
        }

        double database() {
            return Samples.of(databases).median();
        }

        double ratio() {
            return first() / database();
        }
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Bench bench, Report report) {
        var mass = new Mass(bench.town(), "B");
        var forgotten = new Size(PROMISED);
        for (int i = 0; i < WARM_UP; i++) {
            product(bench, mass.next(PROMISED), forgotten);
        }
        var small = measure(bench, mass, SMALL, 7);
        var promised = measure(bench, mass, PROMISED, 5);
        var large = measure(bench, mass, LARGE, 2);

        report.noted(work(small), seconds(small.first()), seconds(small.database()), ratio(small.ratio()));
        report.judged(
                work(promised),
                seconds(promised.first()),
                seconds(promised.database()),
                promised.ratio(),
                ratio(promised.ratio()),
                Target.atMost(1.5, ""));
        double merge = Samples.of(promised.merges).median();
        report.noted(
                "… beside the merge alone, without `COPY`",
                seconds(promised.first()),
                seconds(merge),
                ratio(promised.first() / merge));
        report.noted(work(large), seconds(large.first()), seconds(large.database()), ratio(large.ratio()));
        double growth = growth(large.first(), small.first());
        report.judged(
                "… cost of one figure among " + count(LARGE) + " against one among " + count(SMALL),
                ratio(growth),
                ratio(growth(large.database(), small.database())),
                growth,
                ratio(growth),
                Target.atMost(1.25, ""));
        for (var size : List.of(small, promised, large)) {
            double again = Samples.of(size.again).median();
            double part = again / size.first();
            var work = "The same " + count(size.figures) + " again: no revision, part of the first time";
            if (size == promised) {
                report.judged(work, seconds(again), "", part, ratio(part), Target.atMost(1.0 / 3, ""));
            } else {
                report.noted(work, seconds(again), "", ratio(part));
            }
        }
        for (var size : List.of(small, promised, large)) {
            report.noted(
                    "Memory of the backend during an import of " + count(size.figures) + ": objects in use, all in all",
                    megabytes(size.used),
                    "",
                    megabytes(Samples.of(size.peaks).percentile(100)));
        }
        ofPersons(bench, report);
    }

    /** Figures that are rounded for the public: what may be seen of each is decided with the import, which psql leaves out. */
    private static void ofPersons(Bench bench, Report report) {
        var size = new Size(PROMISED);
        for (int round = 1; round <= 2; round++) {
            var indicators = bench.town().indicatorsOfPersons("P" + round, 20);
            var figures = new Figures("P" + round, bench.town(), indicators, PROMISED / 100, 100, true);
            product(bench, figures, size);
        }
        double first = size.firsts.getLast();
        report.noted(
                "Import of " + count(PROMISED) + " figures of persons with their protection", seconds(first), "", "");
    }

    private static String work(Size size) {
        return "Import of " + count(size.figures) + " figures; beside it `COPY` and merge in psql";
    }

    /** How much more one figure costs in a large import than in a small one. */
    private static double growth(double large, double small) {
        return large / LARGE / (small / SMALL);
    }

    private static Size measure(Bench bench, Mass mass, int figures, int rounds) {
        var size = new Size(figures);
        for (int round = 0; round < rounds; round++) {
            var last = mass.next(figures);
            product(bench, last, size);
            database(bench, mass.next(figures), size);
            if (round == rounds - 1) {
                var file = last.csv(bench.file("figures.csv"));
                size.used = bench.backend().mostUsedDuring(() -> bench.product().sendFigures(file));
            }
        }
        return size;
    }

    private static void product(Bench bench, Figures figures, Size size) {
        var file = figures.csv(bench.file("figures.csv"));
        bench.database().settle();
        bench.backend().collectGarbage();
        size.peaks.add(bench.backend().peakDuring(() -> {
            var first = bench.product().sendFigures(file);
            require(first.inserted() == figures.count(), "inserted " + first);
            size.firsts.add(first.seconds());
        }));
        var revisions = revisions(bench);
        var second = bench.product().sendFigures(file);
        require(second.unchanged() == figures.count() && revisions(bench).equals(revisions), "not unchanged " + second);
        size.again.add(second.seconds());
    }

    private static void database(Bench bench, Figures figures, Size size) {
        var rows = figures.stagedRows(bench.file("rows.txt"));
        var series = figures.stagedSeries(bench.file("series.txt"));
        bench.database().settle();
        var before = revisions(bench);
        var times = bench.database()
                .time(Resources.text("import.sql")
                        .replace("{rows}", rows.toString())
                        .replace("{series}", series.toString()));
        require(!revisions(bench).equals(before), "psql wrote no revisions");
        size.merges.add(times.stream().max(Double::compare).orElseThrow());
        size.databases.add(times.stream().mapToDouble(Double::doubleValue).sum());
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
