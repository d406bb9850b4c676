package de.miteinander.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What was measured, as a Markdown table. */
final class Report {

    private static final String HEAD = """
            | Work | Product | Database alone | Ratio or figure | Target | Met |
            | --- | ---: | ---: | ---: | --- | --- |
            """;

    private final List<String> lines = new ArrayList<>();
    private final Consumer<String> aloud;
    private boolean allMet = true;

    /** @param aloud is told each line as soon as it is known */
    Report(Consumer<String> aloud) {
        this.aloud = aloud;
    }

    /** A line that is judged by the figure that {@code shown} shows. */
    void judged(String work, String product, String database, double figure, String shown, Target target) {
        boolean met = target.met().test(figure);
        allMet &= met;
        line(work, product, database, shown, target.words(), met ? "yes" : "**no**");
    }

    /** A line without a target. */
    void noted(String work, String product, String database, String shown) {
        line(work, product, database, shown, "", "");
    }

    private void line(String... cells) {
        var line = "| " + String.join(" | ", cells) + " |";
        lines.add(line);
        aloud.accept(line);
    }

    boolean allMet() {
        return allMet;
    }

    /** @param machine sentences about where it was measured */
    String markdown(List<String> machine) {
        var text = new StringBuilder();
        machine.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        text.append('\n').append(HEAD);
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    static String milliseconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 0.01 ? "%.2f ms" : "%.0f ms", seconds * 1000);
    }

    static String perSecond(double count) {
        return String.format(Locale.ROOT, "%,.0f/s", count);
    }

    static String megabytes(double bytes) {
        return String.format(Locale.ROOT, "%,.0f MB", bytes / 1e6);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
