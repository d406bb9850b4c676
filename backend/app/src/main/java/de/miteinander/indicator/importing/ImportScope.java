package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.KnownThings.KnownArea;
import de.miteinander.indicator.importing.KnownThings.KnownIndicator;
import de.miteinander.indicator.series.Period;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file is the whole truth about: figures of these indicators, in these areas and periods, from the sources that the
 * file names. Figures of other sources compete and are never touched.
 *
 * @param areas all when empty
 * @param from periods that begin in it or later
 * @param to periods that end with it or earlier
 */
record ImportScope(
        Set<UUID> indicators,
        Set<UUID> areas,
        @Nullable Period from,
        @Nullable Period to) {

    boolean covers(KnownIndicator indicator, KnownArea area, Period period) {
        return indicators.contains(indicator.id())
                && (areas.isEmpty() || areas.contains(area.id()))
                && (from == null || !period.start().isBefore(from.start()))
                && (to == null || !period.end().isAfter(to.end()));
    }
}
