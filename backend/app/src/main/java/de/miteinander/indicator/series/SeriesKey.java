package de.miteinander.indicator.series;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The key of a series that anyone outside can build: code of the indicator, code of the area, and the breakdown in
 * canonical order, {@code EDU-02.musterstadt.AGE=U18|SEX=F}. A total has no breakdown.
 */
public final class SeriesKey {

    private SeriesKey() {}

    public static String natural(String indicator, String area, String dimensions) {
        return dimensions.isEmpty() ? indicator + "." + area : indicator + "." + area + "." + dimensions;
    }

    /** {@code AGE=U18|SEX=F}, sorted by the name of the breakdown. */
    public static String dimensions(Map<String, String> breakdown) {
        return new TreeMap<>(breakdown)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("|"));
    }

    public static Map<String, String> breakdown(String dimensions) {
        Map<String, String> breakdown = new TreeMap<>();
        if (!dimensions.isEmpty()) {
            for (String part : dimensions.split("\\|")) {
                int equals = part.indexOf('=');
                breakdown.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return breakdown;
    }
}
