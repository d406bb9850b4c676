package de.miteinander.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A fictional town with areas, a source and indicators, set up through the API; figures are imported into it. */
final class Town {

    static final String SOURCE = "Melderegister der Beispielstadt";

    private final Product product;
    private final Map<String, String> ids = new TreeMap<>();
    private final List<String> areas = new ArrayList<>();

    private Town(Product product) {
        this.product = product;
    }

    /** With so many areas and its source. */
    static Town founded(Product product, int areas) {
        var town = new Town(product);
        for (int i = 1; i <= areas; i++) {
            var code = "beispielstadt-" + i;
            town.areas.add(code);
            town.ids.put(code, product.create("/areas", """
                            {"code": "%s", "name": {"de": {"text": "Beispielstadt %d"}}, "level": "%s"}""".formatted(code, i, i == 1 ? "TOWN" : "DISTRICT")));
        }
        town.ids.put(SOURCE, product.create("/sources", """
                        {"title": "%s", "kind": "REGISTER", "producer": "Beispielstadt"}""".formatted(SOURCE)));
        return town;
    }

    /** Published shares whose producer protects them already, with the codes {@code A-0001}, {@code A-0002} and so on. */
    List<String> indicators(String prefix, int count) {
        return indicators(prefix, count, "OTHER", "ALREADY_PROTECTED");
    }

    /** The same of a certain field of life. */
    List<String> indicators(String prefix, int count, String theme) {
        return indicators(prefix, count, theme, "ALREADY_PROTECTED");
    }

    /** Published shares of persons, which the product rounds. */
    List<String> indicatorsOfPersons(String prefix, int count) {
        return indicators(prefix, count, "OTHER", "PERSONS_ROUND");
    }

    private List<String> indicators(String prefix, int count, String theme, String protection) {
        var codes = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            var code = String.format(Locale.ROOT, "%s-%04d", prefix, i);
            codes.add(code);
            ids.put(code, product.create("/indicators", """
                            {"code": "%s", "name": {"de": {"text": "Anteil %s"}, "en": {"text": "Share %s"}},
                             "valueKind": "SHARE", "unit": "percent", "decimals": 2, "direction": "UP",
                             "visibility": "PUBLIC", "protection": "%s", "theme": "%s"}""".formatted(code, code, code, protection, theme)));
        }
        return codes;
    }

    List<String> areas() {
        return List.copyOf(areas);
    }

    /** The identifier of an area, indicator or source by its code or title. */
    String id(String code) {
        var id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("there is no " + code);
        }
        return id;
    }

    /** The identifier of a series, by the indicator's code and the series' natural key. */
    String seriesId(String indicator, String naturalKey) {
        for (var series :
                product.list("/indicators/" + id(indicator) + "/series?sort=naturalKey", 200, Integer.MAX_VALUE)) {
            if (series.path("naturalKey").asText().equals(naturalKey)) {
                return series.path("id").asText();
            }
        }
        throw new IllegalArgumentException("there is no series " + naturalKey);
    }
}
