package de.miteinander.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.indicator.change.ChangePoint;
import de.miteinander.indicator.change.ChangeQuestion;
import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.indicator.change.ChangeVerdicts;
import de.miteinander.indicator.change.ChangeVerdicts.Evidence;
import de.miteinander.indicator.change.ChangeWishes;
import de.miteinander.indicator.change.ShownPoint;
import de.miteinander.indicator.exporting.FigureExports;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.FigureSelection;
import de.miteinander.indicator.series.SeriesKey;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.text.Text;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
            List<BundleFacts.Area> areas,
            List<Series> series,
            List<BundleFacts.Break> breaks,
            List<BundleFacts.TargetThen> targets,
            List<BundleFacts.Source> sources) {}

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
            @Nullable BigDecimal relevanceThreshold,
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
                    indicator.relevanceThreshold(),
                    indicator.definitionVersion());
        }
    }

    private record Series(String naturalKey, String area, Map<String, String> dimensions, String frequency) {}

    private record Verdicts(int methodVersion, List<Judged> verdicts) {}

    /** A verdict with what was asked and the figures that were compared, in the order of time. */
    private record Judged(String series, ChangeQuestion question, List<JudgedFigure> figures, ChangeVerdict verdict) {}

    /**
     * @param roundedTo what the numbers are rounded to for protection, 0 where they are exact
     * @param low smallest value that is shown so; null where the value is exact
     */
    private record JudgedFigure(
            String period,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal standardError,
            @Nullable String sourceId,
            int definitionVersion,
            int roundedTo,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        static JudgedFigure of(ShownPoint shown) {
            ChangePoint point = shown.point();
            return new JudgedFigure(
                    point.period().text(),
                    point.value(),
                    point.numerator(),
                    point.denominator(),
                    point.standardError(),
                    point.sourceId(),
                    point.definitionVersion(),
                    shown.isProtected() ? shown.step() : 0,
                    shown.low(),
                    shown.high());
        }
    }

    /** Everything but the figures; small, and read before the answer begins. */
    private record Gathered(Metadata metadata, Verdicts verdicts, String citation) {}

    private final Indicators indicators;
    private final ChangeVerdicts verdicts;
    private final FigureExports exports;
    private final BundleFacts facts;
    private final ObjectMapper json;
    private final Clock clock;

    IndicatorBundle(
            Indicators indicators,
            ChangeVerdicts verdicts,
            FigureExports exports,
            BundleFacts facts,
            ObjectMapper json,
            Clock clock) {
        this.indicators = indicators;
        this.verdicts = verdicts;
        this.exports = exports;
        this.facts = facts;
        this.json = json;
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
        List<BundleFacts.SeriesRow> series = facts.series(indicator.id());
        List<BundleFacts.Source> sources = facts.sources(indicator.id(), asOf);
        Map<UUID, Evidence> judged =
                verdicts.load(series.stream().map(BundleFacts.SeriesRow::id).toList(), ChangeWishes.USUAL.asOf(asOf));
        Metadata metadata = new Metadata(
                now,
                asOf,
                Described.of(indicator),
                indicators.definitions(indicator.id()),
                facts.areas(indicator.id()),
                series.stream()
                        .map(row -> new Series(
                                row.naturalKey(), row.area(), SeriesKey.breakdown(row.dimKey()), row.frequency()))
                        .toList(),
                facts.breaks(indicator.id(), asOf),
                facts.targets(indicator.id(), asOf),
                sources);
        Verdicts all = new Verdicts(
                ChangeVerdict.METHOD_VERSION,
                series.stream()
                        .filter(row -> judged.containsKey(row.id()))
                        .map(row -> judged(row, Objects.requireNonNull(judged.get(row.id()))))
                        .toList());
        return new Gathered(metadata, all, citation(indicator, sources, asOf == null ? now : asOf));
    }

    private static Judged judged(BundleFacts.SeriesRow row, Evidence evidence) {
        return new Judged(
                row.naturalKey(),
                evidence.question(),
                evidence.comparableShown().stream().map(JudgedFigure::of).toList(),
                evidence.judged());
    }

    private static String citation(IndicatorDetail indicator, List<BundleFacts.Source> sources, Instant known) {
        String day = LocalDate.ofInstant(known, ZoneOffset.UTC).toString();
        return "%s. Miteinander, %s, Definition %d.%n%n%s%n"
                .formatted(
                        indicator.code(),
                        day,
                        indicator.definitionVersion(),
                        sources.stream().map(BundleFacts.Source::cited).collect(Collectors.joining("\n")))
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
