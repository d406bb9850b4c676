package de.miteinander.indicator.series;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted.
 *
 * @param series one series, or null for those that the other filters name
 * @param indicators codes of indicators; all when empty
 * @param areas codes or official keys of areas; all when empty
 * @param dimensions codes for each breakdown; {@code _T} stands for the total
 * @param from only periods that begin in it or later
 * @param to only periods that end with it or earlier
 * @param lastN only the last periods of each series
 * @param asOf as it was at this moment
 * @param preferredOnly one figure for each period where sources compete
 */
public record FigureSelection(
        @Nullable UUID series,
        List<String> indicators,
        List<String> areas,
        Map<String, List<String>> dimensions,
        @Nullable Period from,
        @Nullable Period to,
        @Nullable Integer lastN,
        @Nullable Instant asOf,
        boolean preferredOnly) {

    public static FigureSelection ofSeries(
            UUID series, @Nullable Period from, @Nullable Period to, @Nullable Instant asOf) {
        return new FigureSelection(series, List.of(), List.of(), Map.of(), from, to, null, asOf, false);
    }

    public FigureSelection preferred() {
        return new FigureSelection(series, indicators, areas, dimensions, from, to, lastN, asOf, true);
    }
}
