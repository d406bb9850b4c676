package de.miteinander.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.miteinander.stack.StackException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Imports the real figures. {@value #MAPPING} assigns every series of {@value #DATA} to an indicator and a breakdown;
 * a series marked as left out waits for someone to import it by hand.
 */
final class Figures {

    static final String DATA = "emmerich_series.csv";
    static final String MAPPING = "series.json";

    private static final String USER = "datenpflege";
    private static final Map<String, String> KINDS = Map.of("approx", "approximate");

    private final Api api;

    Figures(Api api) {
        this.api = api;
    }

    void load() {
        var csv = csv(data(), Content.read(MAPPING), false);
        var report = api.postCsv(USER, "/observation-imports?dryRun=false&mode=merge&onError=abort", csv)
                .body();
        if (report.at("/counts/rejected").asInt() > 0) {
            throw new StackException("Figures of the demo content were refused: " + report.path("faults"));
        }
        Content.read(MAPPING).path("codes").properties().forEach(list -> name(list.getKey(), list.getValue()));
    }

    /** Gives names to the codes of a list that have none yet, and says which are part of which. */
    private void name(String list, JsonNode codes) {
        Map<String, JsonNode> known = new HashMap<>();
        api.list(USER, "/code-items?limit=200&list=" + list)
                .forEach(item -> known.put(item.path("code").asText(), item));
        codes.properties().forEach(code -> {
            var item = known.get(code.getKey());
            if (item == null || item.hasNonNull("name")) {
                return;
            }
            ObjectNode change = JsonNodeFactory.instance.objectNode();
            change.set("name", code.getValue().path("name"));
            codes.properties().stream()
                    .filter(whole -> contains(whole.getValue().path("parts"), code.getKey()))
                    .map(whole -> known.get(whole.getKey()))
                    .filter(Objects::nonNull)
                    .forEach(whole -> change.set("parentId", whole.path("id")));
            api.patch(USER, "/code-items/" + item.path("id").asText(), change, "\"" + item.path("version") + "\"");
        });
    }

    private static boolean contains(JsonNode parts, String code) {
        return parts.valueStream().anyMatch(part -> part.asText().equals(code));
    }

    static List<NamedCsvRecord> data() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Content.open(DATA), StandardCharsets.UTF_8)) {
            return csv.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The figures in the columns of an import: those that are loaded, or those that are left out. */
    static String csv(List<NamedCsvRecord> data, JsonNode mapping, boolean leftOut) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            var breakdowns = breakdowns(mapping.path("series"), leftOut);
            var header = new ArrayList<>(List.of("indicator", "area"));
            header.addAll(breakdowns);
            header.addAll(List.of("period", "value", "kind", "date_basis", "source", "as_printed", "note"));
            csv.writeRecord(header);
            for (var row : data) {
                var series = mapping.path("series").path(row.getField("series_id"));
                if (series.path("leftOut").asBoolean() == leftOut) {
                    csv.writeRecord(row(row, series, mapping.path("areas"), breakdowns));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> breakdowns(JsonNode allSeries, boolean leftOut) {
        var codes = new TreeSet<String>();
        allSeries
                .valueStream()
                .filter(series -> series.path("leftOut").asBoolean() == leftOut)
                .forEach(series -> series.path("breakdown").fieldNames().forEachRemaining(codes::add));
        return List.copyOf(codes);
    }

    private static List<String> row(NamedCsvRecord row, JsonNode series, JsonNode areas, List<String> breakdowns) {
        var cells = new ArrayList<>(List.of(
                series.path("indicator").asText(),
                areas.path(row.getField("place")).asText()));
        breakdowns.forEach(code -> cells.add(series.path("breakdown").path(code).asText()));
        cells.add(row.getField("ref_date"));
        cells.add(row.getField("value"));
        cells.add(KINDS.getOrDefault(row.getField("certainty"), row.getField("certainty")));
        cells.add(row.getField("date_basis"));
        cells.add(row.getField("source_url"));
        cells.add(row.getField("ref_date") + ": " + row.getField("value") + " " + row.getField("unit"));
        cells.add(row.getField("note_de"));
        return cells;
    }
}
