package de.miteinander.bench;

import static de.miteinander.bench.Report.count;
import static de.miteinander.bench.Report.megabytes;
import static de.miteinander.bench.Report.ratio;
import static de.miteinander.bench.Report.seconds;

import java.util.List;

/** A million figures as one file over HTTP; beside it COPY TO STDOUT of the same figures and columns through psql. */
final class ExportSpeed implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int FIGURES = 1_000_000;
    /** A tenth of the indicators has a tenth of the figures. */
    private static final int FEW = FIGURES / 10;

    private static final String CSV = "text/csv";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void run(Bench bench, Report report) {
        var mass = new Mass(bench.town(), "E");
        var all = mass.indicators();
        var tenth = all.subList(0, all.size() / 10);
        bench.product().sendFigures(mass.next(FIGURES).csv(bench.file("figures.csv")));
        bench.database().settle();
        var plain = sql(all, "");
        var sorted = sql(
                all, "ORDER BY s.natural_key, o.period_start, o.period_end, o.period, o.preferred DESC, n.title, o.id");

        WarmUp.until(() -> 1 / download(bench, all, FIGURES));
        var comparison = Comparison.interleaved(
                ROUNDS,
                () -> download(bench, all, FIGURES),
                () -> bench.database().time(plain).getFirst());
        double product = comparison.product().median();
        double speed = 1 / comparison.ratio();
        report.judged(
                "Export of " + count(FIGURES) + " figures as CSV; beside it `COPY TO STDOUT` without order",
                seconds(product),
                seconds(comparison.database().median()),
                speed,
                ratio(speed),
                Target.atLeast(0.5, " of its speed"));
        double inOrder = bench.database().time(sorted).getFirst();
        report.noted(
                "… beside `COPY TO STDOUT` in the order of the file",
                seconds(product),
                seconds(inOrder),
                ratio(inOrder / product));

        bench.backend().restart();
        double idle = bench.backend().resident();
        double few = peak(bench, tenth, FEW);
        double many = peak(bench, all, FIGURES);
        report.noted(
                "Memory of the backend, all in all: idle, with " + count(FEW) + ", with " + count(FIGURES),
                megabytes(idle) + ", " + megabytes(few) + ", " + megabytes(many),
                "",
                megabytes(many));
        double usedByFew = used(bench, tenth, FEW);
        double usedByMany = used(bench, all, FIGURES);
        report.judged(
                "Objects in use during an export: with " + count(FEW) + ", with " + count(FIGURES),
                megabytes(usedByFew) + ", " + megabytes(usedByMany),
                "",
                (usedByMany - usedByFew) / 1e6,
                (usedByMany < usedByFew ? "" : "+") + megabytes(usedByMany - usedByFew),
                Target.atMost(16, " MB more"));
    }

    private static String sql(List<String> indicators, String order) {
        return Resources.text("export.sql")
                .replace("{indicators}", String.join(",", indicators))
                .replace("{order}", order);
    }

    /** The most memory during several downloads, so that also the small file has kept the machine busy for a while. */
    private static double peak(Bench bench, List<String> indicators, int figures) {
        return bench.backend().peakDuring(() -> {
            for (int done = 0; done < FIGURES; done += figures) {
                download(bench, indicators, figures);
            }
        });
    }

    private static double used(Bench bench, List<String> indicators, int figures) {
        return bench.backend().mostUsedDuring(() -> {
            for (int done = 0; done < FIGURES; done += figures) {
                download(bench, indicators, figures);
            }
        });
    }

    private static double download(Bench bench, List<String> indicators, int figures) {
        var path = "/observations?indicator=" + String.join(",", indicators);
        long start = System.nanoTime();
        long lines = bench.product().download(path, CSV);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (lines != figures + 1L) {
            throw new IllegalStateException("the file has " + lines + " lines for " + figures + " figures");
        }
        return seconds;
    }
}
