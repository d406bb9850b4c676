package de.miteinander.indicator.exporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.miteinander.indicator.series.FigureReads;
import de.miteinander.indicator.series.FigureRow;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.SeriesKey;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON-stat 2.0 dataset (json-stat.org): indicator, area, each breakdown and period are its dimensions, value and status
 * are sparse. The status is the observation status of SDMX; {@code extension} explains it and keeps the printed signs, the
 * reasons of missing values, and which figures are protected. The figures are read once to find the categories and once for each member, so that nothing
 * but the categories is held in memory.
 */
final class JsonStat {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String INDICATOR = "INDICATOR";
    private static final String AREA = "REF_AREA";
    private static final String PERIOD = "TIME_PERIOD";

    private static final Map<String, String[]> STATUS_LABELS = new TreeMap<>(Map.of(
            "A", new String[] {"regulär", "regular"},
            "B", new String[] {"Bruch in der Reihe", "break in the series"},
            "E", new String[] {"geschätzt", "estimated"},
            "M", new String[] {"nicht sinnvoll", "not meaningful"},
            "O", new String[] {"fehlt", "missing"},
            "P", new String[] {"vorläufig", "provisional"},
            "U", new String[] {"wenig verlässlich", "of limited reliability"}));

    private static final Map<String, String[]> PROTECTION_LABELS = new TreeMap<>(Map.of(
            "ROUNDED", new String[] {"gerundet, um Einzelne zu schützen", "rounded to protect single persons"},
            "SUPPRESSED",
                    new String[] {"nicht gezeigt, um Einzelne zu schützen", "not shown, to protect single persons"}));

    /** Hands all figures over, each time in the same order. */
    interface Figures {
        void each(FigureReads.Taker taker);
    }

    private final Figures figures;
    private final Locale language;
    private final Map<String, Map<String, Integer>> categories = new LinkedHashMap<>();
    private final Map<String, String> units = new HashMap<>();

    JsonStat(Figures figures, Locale language) {
        this.figures = figures;
        this.language = language;
    }

    void write(OutputStream out, String updated) throws IOException {
        collect();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "2.0");
            json.writeStringField("class", "dataset");
            json.writeStringField("label", german() ? "Werte" : "Figures");
            json.writeStringField("source", "Miteinander");
            json.writeStringField("updated", updated);
            json.writeArrayFieldStart("id");
            for (String dimension : categories.keySet()) {
                json.writeString(dimension);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("size");
            for (Map<String, Integer> codes : categories.values()) {
                json.writeNumber(codes.size());
            }
            json.writeEndArray();
            roles(json);
            dimensions(json);
            sparse(
                    json,
                    "value",
                    row -> row.value() == null ? null : row.value().toPlainString(),
                    true);
            sparse(json, "status", FigureRow::status, false);
            extension(json);
            json.writeEndObject();
        }
    }

    private boolean german() {
        return !language.getLanguage().equals("en");
    }

    private void collect() {
        TreeSet<String> indicators = new TreeSet<>();
        TreeSet<String> areas = new TreeSet<>();
        Map<String, TreeSet<String>> breakdowns = new TreeMap<>();
        Map<String, Period> periods = new HashMap<>();
        figures.each(row -> {
            indicators.add(row.indicator());
            areas.add(row.area());
            units.putIfAbsent(row.indicator(), row.unit());
            SeriesKey.breakdown(row.dimensions())
                    .forEach((name, code) -> breakdowns
                            .computeIfAbsent(name, key -> new TreeSet<>())
                            .add(code));
            periods.computeIfAbsent(row.period(), Period::parse);
        });
        categories.put(INDICATOR, numbered(indicators));
        categories.put(AREA, numbered(areas));
        breakdowns.forEach((name, codes) -> {
            List<String> all = new ArrayList<>(List.of("_T"));
            all.addAll(codes);
            categories.put(name, numbered(all));
        });
        categories.put(
                PERIOD,
                numbered(periods.values().stream().sorted().map(Period::text).toList()));
    }

    private static Map<String, Integer> numbered(Iterable<String> codes) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        return numbers;
    }

    private static void roles(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("role");
        for (Entry<String, String> role :
                new TreeMap<>(Map.of("geo", AREA, "metric", INDICATOR, "time", PERIOD)).entrySet()) {
            json.writeArrayFieldStart(role.getKey());
            json.writeString(role.getValue());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void dimensions(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dimension");
        for (Entry<String, Map<String, Integer>> dimension : categories.entrySet()) {
            json.writeObjectFieldStart(dimension.getKey());
            json.writeObjectFieldStart("category");
            json.writeArrayFieldStart("index");
            for (String code : dimension.getValue().keySet()) {
                json.writeString(code);
            }
            json.writeEndArray();
            if (dimension.getKey().equals(INDICATOR)) {
                units(json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void units(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("unit");
        for (Entry<String, String> unit : new TreeMap<>(units).entrySet()) {
            json.writeObjectFieldStart(unit.getKey());
            json.writeStringField("label", unit.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void extension(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("extension");
        json.writeObjectFieldStart("status");
        labels(json, STATUS_LABELS);
        json.writeEndObject();
        sparse(json, "sign", row -> row.sign() == null ? null : row.sign().printed(), false);
        sparse(
                json,
                "missingReason",
                row -> row.missingReason() == null ? null : row.missingReason().name(),
                false);
        json.writeObjectFieldStart("protection");
        labels(json, PROTECTION_LABELS);
        sparse(
                json,
                "shown",
                row -> row.protection() == null
                        ? null
                        : row.protection().shown().name(),
                false);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void labels(JsonGenerator json, Map<String, String[]> labels) throws IOException {
        json.writeObjectFieldStart("label");
        for (Entry<String, String[]> label : labels.entrySet()) {
            json.writeStringField(label.getKey(), label.getValue()[german() ? 0 : 1]);
        }
        json.writeEndObject();
    }

    private void sparse(JsonGenerator json, String name, Function<FigureRow, @Nullable String> content, boolean number)
            throws IOException {
        json.writeObjectFieldStart(name);
        figures.each(row -> {
            String text = content.apply(row);
            if (text != null) {
                json.writeFieldName(Long.toString(place(row)));
                if (number) {
                    json.writeNumber(text);
                } else {
                    json.writeString(text);
                }
            }
        });
        json.writeEndObject();
    }

    /** Row-major, the last dimension varying fastest. */
    private long place(FigureRow row) {
        Map<String, String> breakdown = SeriesKey.breakdown(row.dimensions());
        long place = 0;
        for (Entry<String, Map<String, Integer>> dimension : categories.entrySet()) {
            String code = switch (dimension.getKey()) {
                case INDICATOR -> row.indicator();
                case AREA -> row.area();
                case PERIOD -> row.period();
                default -> breakdown.getOrDefault(dimension.getKey(), "_T");
            };
            Map<String, Integer> codes = dimension.getValue();
            Integer index = codes.get(code);
            if (index == null) {
                throw new IllegalStateException("a figure has come while the dataset was written");
            }
            place = place * codes.size() + index;
        }
        return place;
    }
}
