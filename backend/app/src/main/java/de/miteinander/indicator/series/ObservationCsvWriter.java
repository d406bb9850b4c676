package de.miteinander.indicator.series;

import de.miteinander.indicator.series.ObservationDetail.ObservationSource;
import de.miteinander.platform.language.Reader;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Writes a series as a file that can be imported again without a loss. German: byte order mark (for spreadsheets),
 * semicolons, decimal comma, German headers. English: commas, decimal points, English headers.
 */
@ApplicationScoped
public class ObservationCsvWriter {

    private static final Map<String, String> GERMAN_HEADERS = Map.ofEntries(
            Map.entry("indicator", "Indikator"),
            Map.entry("area", "Gebiet"),
            Map.entry("period", "Zeitraum"),
            Map.entry("value", "Wert"),
            Map.entry("sign", "Zeichen"),
            Map.entry("missing_reason", "Fehlgrund"),
            Map.entry("kind", "Art"),
            Map.entry("date_basis", "Datumsgrundlage"),
            Map.entry("numerator", "Zähler"),
            Map.entry("denominator", "Nenner"),
            Map.entry("sample_size", "Stichprobe"),
            Map.entry("standard_error", "Standardfehler"),
            Map.entry("source", "Quelle"),
            Map.entry("as_printed", "Wie gedruckt"),
            Map.entry("note", "Bemerkung"));

    private final Jdbi database;
    private final Reader reader;

    ObservationCsvWriter(Jdbi database, Reader reader) {
        this.database = database;
        this.reader = reader;
    }

    String fileName(SeriesDetail series) {
        return series.naturalKey().replaceAll("[^A-Za-z0-9_.-]", "_") + ".csv";
    }

    String write(ObservationSet set) {
        SeriesDetail series = set.series();
        Map<String, String> dimensions = new TreeMap<>(series.dimensions());
        Set<String> ambiguous = ambiguousTitles(set);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = start(text, dimensions.keySet())) {
            for (ObservationDetail observation : set.items()) {
                List<@Nullable String> cells = new ArrayList<>();
                cells.add(series.indicator().code());
                cells.add(series.area().code());
                cells.addAll(dimensions.values());
                cells.add(observation.period());
                cells.add(number(observation.value()));
                cells.add(observation.sign());
                cells.add(
                        observation.missingReason() == null
                                ? null
                                : observation.missingReason().name());
                cells.add(observation.kind().name().toLowerCase(Locale.ROOT));
                cells.add(observation.dateBasis().name().toLowerCase(Locale.ROOT));
                cells.add(whole(observation.numerator()));
                cells.add(whole(observation.denominator()));
                cells.add(whole(observation.sampleSize()));
                cells.add(number(observation.standardError()));
                cells.add(source(observation.source(), ambiguous));
                cells.add(guarded(observation.asPrinted()));
                cells.add(guarded(note(observation)));
                csv.writeRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private CsvWriter start(StringWriter text, Iterable<String> dimensions) {
        boolean german = german();
        if (german) {
            text.append('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder().fieldSeparator(german ? ';' : ',').build(text);
        List<String> header = new ArrayList<>(List.of("indicator", "area"));
        dimensions.forEach(header::add);
        header.addAll(List.of(
                "period",
                "value",
                "sign",
                "missing_reason",
                "kind",
                "date_basis",
                "numerator",
                "denominator",
                "sample_size",
                "standard_error",
                "source",
                "as_printed",
                "note"));
        csv.writeRecord(header.stream()
                .map(name -> german ? GERMAN_HEADERS.getOrDefault(name, name) : name)
                .toList());
        return csv;
    }

    /** A source is written by its title; where two sources share one, by its identifier. */
    private static @Nullable String source(ObservationSource source, Set<String> ambiguous) {
        return ambiguous.contains(source.title().toLowerCase(Locale.ROOT))
                ? source.id().toString()
                : guarded(source.title());
    }

    private Set<String> ambiguousTitles(ObservationSet set) {
        List<String> titles = set.items().stream()
                .map(observation -> observation.source().title().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        String sql =
                "SELECT lower(title) FROM source WHERE lower(title) = ANY (:titles) GROUP BY 1 HAVING count(*) > 1";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("titles", String.class, titles)
                .mapTo(String.class)
                .set());
    }

    private boolean german() {
        return !reader.language().getLanguage().equals("en");
    }

    private @Nullable String number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        String plain = number.toPlainString();
        return german() ? plain.replace('.', ',') : plain;
    }

    private static @Nullable String whole(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    /** A protected figure has no remark of its own; the file says instead that it is protected. */
    private static @Nullable String note(ObservationDetail observation) {
        FigureProtection protection = observation.protection();
        return protection == null ? observation.note() : protection.note();
    }

    private static @Nullable String guarded(@Nullable String text) {
        return text == null ? null : FormulaGuard.escaped(text);
    }
}
