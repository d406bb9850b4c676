package de.miteinander.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Monthly shares with their parts, the same ones on every run: as a file that a municipality would send, and as rows for
 * COPY into the table where an import of the product puts them after reading, validating and matching.
 *
 * @param batch figures of different batches belong to different series
 * @param indicators codes of the indicators
 * @param broken whether series are broken down by sex and age; without, there is one per indicator and area
 */
record Figures(String batch, Town town, List<String> indicators, int series, int periods, boolean broken) {

    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final String HEADER = "Indikator;Gebiet;%sZeitraum;Wert;Zähler;Nenner;Quelle\n";

    /** One series of the batch. */
    record Series(String indicator, String area, String sex, String age) {

        String dimensions() {
            return age.isEmpty() ? "" : "AGE=" + age + "|SEX=" + sex;
        }

        String naturalKey() {
            return indicator + "." + area + (age.isEmpty() ? "" : "." + dimensions());
        }
    }

    @FunctionalInterface
    private interface Row {
        void write(Writer to, int number, int series, YearMonth period, long numerator, long denominator)
                throws IOException;
    }

    int count() {
        return series * periods;
    }

    Series series(int number) {
        int areas = town.areas().size();
        var indicator = indicators.get(number % indicators.size());
        int rest = number / indicators.size();
        var area = town.areas().get(rest % areas);
        int breakdown = rest / areas;
        if (!broken && breakdown > 0) {
            throw new IllegalArgumentException("too many series without a breakdown");
        }
        return broken
                ? new Series(indicator, area, breakdown % 2 == 0 ? "F" : "M", batch + "-" + breakdown / 2)
                : new Series(indicator, area, "", "");
    }

    /** In the German dialect: semicolons and decimal comma. */
    Path csv(Path file) {
        try (var to = Files.newBufferedWriter(file)) {
            to.write(HEADER.formatted(broken ? "Geschlecht;Altersgruppe;" : ""));
            rows(to, (writer, number, index, period, numerator, denominator) -> {
                var row = series(index);
                writer.append(row.indicator()).append(';').append(row.area()).append(';');
                if (broken) {
                    writer.append(row.sex()).append(';').append(row.age()).append(';');
                }
                writer.append(period.toString())
                        .append(';')
                        .append(share(numerator, denominator).replace('.', ','))
                        .append(';')
                        .append(Long.toString(numerator))
                        .append(';')
                        .append(Long.toString(denominator))
                        .append(';')
                        .append(Town.SOURCE)
                        .append('\n');
            });
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The columns of the staging table {@code import_row}, as COPY reads them. */
    Path stagedRows(Path file) {
        var source = town.id(Town.SOURCE);
        try (var to = Files.newBufferedWriter(file)) {
            rows(
                    to,
                    (writer, number, index, period, numerator, denominator) -> writer.append(String.join(
                                    "\t",
                                    Integer.toString(number),
                                    Integer.toString(index),
                                    period.toString(),
                                    period.atDay(1).toString(),
                                    period.plusMonths(1).atDay(1).toString(),
                                    "MONTH",
                                    source,
                                    share(numerator, denominator),
                                    "\\N",
                                    "\\N",
                                    "EXACT",
                                    "STATED",
                                    "\\N",
                                    Long.toString(numerator),
                                    Long.toString(denominator),
                                    "\\N",
                                    "\\N",
                                    "\\N",
                                    "1"))
                            .append('\n'));
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The columns of the staging table {@code import_series}, as COPY reads them. */
    Path stagedSeries(Path file) {
        try (var to = Files.newBufferedWriter(file)) {
            for (int index = 0; index < series; index++) {
                var row = series(index);
                to.append(String.join(
                                "\t",
                                Integer.toString(index),
                                town.id(row.indicator()),
                                town.id(row.area()),
                                "M",
                                row.dimensions(),
                                row.naturalKey()))
                        .append('\n');
            }
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void rows(Writer to, Row row) throws IOException {
        var random = new SplittableRandom(batch.hashCode());
        int number = 1;
        for (int index = 0; index < series; index++) {
            for (int period = periods - 1; period >= 0; period--) {
                long denominator = random.nextLong(1_000, 10_000);
                long numerator = random.nextLong(denominator + 1);
                row.write(to, ++number, index, LAST.minusMonths(period), numerator, denominator);
            }
        }
    }

    private static String share(long numerator, long denominator) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * numerator / denominator);
    }
}
