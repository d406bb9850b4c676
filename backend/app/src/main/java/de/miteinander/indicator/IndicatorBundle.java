package de.miteinander.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.change.ChangeWishes;
import de.miteinander.indicator.exporting.FigureExports;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.FigureSelection;
import de.miteinander.indicator.series.FigureTables;
import de.miteinander.indicator.series.SeriesKey;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All that belongs to one indicator in one file, so that anyone can check its verdicts without the application. */
@ApplicationScoped
class IndicatorBundle {

    /** What {@code metadata.json} says. */
    private record Metadata(
            Instant madeAt,
            @Nullable Instant asOf,
            Described indicator,
            List<IndicatorDefinitions.Definition> definitions,
            List<Area> areas,
            List<Series> series,
            List<Source> sources) {}

    private record Described(
            String code,
            Text name,
            @Nullable Text question,
            Theme theme,
            ValueKind valueKind,
            String unit,
            int decimals,
            Direction direction,
            boolean readAsGap,
            boolean officialFullCount,
            int definitionVersion) {

        static Described of(IndicatorDetail indicator) {
            return new Described(
                    indicator.code(),
                    indicator.name(),
                    indicator.question(),
                    indicator.theme(),
                    indicator.valueKind(),
                    indicator.unit(),
                    indicator.decimals(),
                    indicator.direction(),
                    indicator.readAsGap(),
                    indicator.officialFullCount(),
                    indicator.definitionVersion());
        }
    }

    private record Area(String code, @Nullable String ags, String name, String level) {}

    private record SeriesRow(UUID id, String naturalKey, String area, String dimKey, String frequency) {}

    private record Series(String naturalKey, String area, Map<String, String> dimensions, String frequency) {}

    private record Source(
            UUID id,
            String title,
            @Nullable String producer,
            String kind,
            @Nullable String url,
            @Nullable String tableCode,
            @Nullable String licence,
            @Nullable LocalDate retrievedOn,
            @Nullable String citation) {

        String cited() {
            if (citation != null) {
                return citation;
            }
            List<String> parts = new ArrayList<>();
            if (producer != null) {
                parts.add(producer);
            }
            parts.add(title);
            if (tableCode != null) {
                parts.add(tableCode);
            }
            if (url != null) {
                parts.add(url);
            }
            if (retrievedOn != null) {
                parts.add(retrievedOn.toString());
            }
            if (licence != null) {
                parts.add(licence);
            }
            return String.join(", ", parts);
        }
    }

    private record Verdicts(int methodVersion, List<Judged> verdicts) {}

    private record Judged(String series, ChangeVerdict verdict) {}

    /** Everything but the figures; small, and read before the answer begins. */
    private record Gathered(Metadata metadata, Verdicts verdicts, String citation) {}

    private final Indicators indicators;
    private final ChangeVerdicts verdicts;
    private final FigureExports exports;
    private final Jdbi database;
    private final ObjectMapper json;
    private final Reader reader;
    private final Clock clock;

    IndicatorBundle(
            Indicators indicators,
            ChangeVerdicts verdicts,
            FigureExports exports,
            Jdbi database,
            ObjectMapper json,
            Reader reader,
            Clock clock) {
        this.indicators = indicators;
        this.verdicts = verdicts;
        this.exports = exports;
        this.database = database;
        this.json = json;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param asOf the moment whose figures and verdicts are wanted, or null for now */
    StreamingOutput file(IndicatorDetail indicator, @Nullable Instant asOf) {
        Gathered gathered = gather(indicator, asOf);
        FigureSelection figures = new FigureSelection(
                null, List.of(indicator.code()), List.of(), Map.of(), null, null, null, asOf, false);
        StreamingOutput data = exports.csv(figures, Locale.ENGLISH);
        return out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                put(zip, "README_de.md", readme("README_de.md"));
                put(zip, "README_en.md", readme("README_en.md"));
                put(zip, "citation.txt", gathered.citation().getBytes(StandardCharsets.UTF_8));
                put(zip, "metadata.json", written(gathered.metadata()));
                put(zip, "verdicts.json", written(gathered.verdicts()));
                zip.putNextEntry(entry("data.csv"));
                data.write(new Unclosed(zip));
                zip.closeEntry();
            }
        };
    }

    private Gathered gather(IndicatorDetail indicator, @Nullable Instant asOf) {
        Instant now = Time.now(clock);
        List<SeriesRow> series = series(indicator.id());
        List<Source> sources = sources(indicator.id(), asOf);
        Map<UUID, ChangeVerdict> judged =
                verdicts.judge(series.stream().map(SeriesRow::id).toList(), ChangeWishes.USUAL.asOf(asOf));
        Metadata metadata = new Metadata(
                now,
                asOf,
                Described.of(indicator),
                indicators.definitions(indicator.id()),
                areas(indicator.id()),
                series.stream()
                        .map(row -> new Series(
                                row.naturalKey(), row.area(), SeriesKey.breakdown(row.dimKey()), row.frequency()))
                        .toList(),
                sources);
        Verdicts all = new Verdicts(
                ChangeVerdict.METHOD_VERSION,
                series.stream()
                        .filter(row -> judged.containsKey(row.id()))
                        .map(row -> new Judged(row.naturalKey(), Objects.requireNonNull(judged.get(row.id()))))
                        .toList());
        return new Gathered(metadata, all, citation(indicator, sources, asOf == null ? now : asOf));
    }

    private List<SeriesRow> series(UUID indicator) {
        String sql = """
                SELECT s.id, s.natural_key, a.code AS area, s.dim_key, s.frequency
                FROM series s JOIN area a ON a.id = s.area_id
                WHERE s.indicator_id = :indicator ORDER BY s.natural_key
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicator)
                .map(Rows.of(SeriesRow.class))
                .list());
    }

    private List<Area> areas(UUID indicator) {
        String sql = """
                SELECT a.code, a.ags, coalesce(a.name -> 'entries' -> :language ->> 'text',
                           a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS name, a.level
                FROM area a WHERE a.id IN (SELECT s.area_id FROM series s WHERE s.indicator_id = :indicator)
                ORDER BY a.code
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("indicator", indicator)
                .bind("language", reader.language().getLanguage())
                .map(Rows.of(Area.class))
                .list());
    }

    private List<Source> sources(UUID indicator, @Nullable Instant asOf) {
        String ofIndicator = "SELECT id FROM series WHERE indicator_id = :indicator";
        String figures = asOf == null ? FigureTables.NOW : FigureTables.then("v.series_id IN (" + ofIndicator + ")");
        String sql = """
                SELECT id, title, producer, kind, url, table_code, licence, retrieved_on, citation FROM source
                WHERE id IN (SELECT o.source_id FROM <figures> o WHERE o.series_id IN (<of indicator>))
                ORDER BY title, id
                """.replace("<figures>", figures).replace("<of indicator>", ofIndicator);
        return database.withHandle(handle -> {
            Query query = handle.createQuery(sql).bind("indicator", indicator);
            if (asOf != null) {
                query.bind("asOf", asOf);
            }
            return query.map(Rows.of(Source.class)).list();
        });
    }

    private static String citation(IndicatorDetail indicator, List<Source> sources, Instant known) {
        String day = LocalDate.ofInstant(known, ZoneOffset.UTC).toString();
        return "%s. Miteinander, %s, Definition %d.%n%n%s%n"
                .formatted(
                        indicator.code(),
                        day,
                        indicator.definitionVersion(),
                        sources.stream().map(Source::cited).collect(Collectors.joining("\n")))
                .replace("\r\n", "\n");
    }

    private byte[] written(Object content) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] readme(String name) throws IOException {
        try (InputStream text = IndicatorBundle.class.getResourceAsStream("bundle/" + name)) {
            return Objects.requireNonNull(text, name).readAllBytes();
        }
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        return entry;
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** A file within the file: its end is not the end of the whole. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
