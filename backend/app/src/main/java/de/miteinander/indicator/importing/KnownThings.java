package de.miteinander.indicator.importing;

import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.sql.Rows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the names in a file stand for: indicators, areas and sources, read once per import. */
final class KnownThings {

    /** An indicator as far as an import must know it. */
    record KnownIndicator(
            UUID id, String code, ValueKind valueKind, String unit, int definitionVersion, String status) {

        boolean retired() {
            return status.equals("RETIRED");
        }
    }

    record KnownArea(
            UUID id,
            String code,
            @Nullable String ags,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        /** Whether the area existed at any time of the period. */
        boolean existsWithin(Period period) {
            return (validFrom == null || period.end().isAfter(validFrom))
                    && (validUntil == null || period.start().isBefore(validUntil));
        }
    }

    private record KnownSource(
            UUID id, String title, @Nullable String url) {}

    private final Map<String, KnownIndicator> indicators = new HashMap<>();
    private final Map<String, KnownArea> areas = new HashMap<>();
    private final Map<String, UUID> sources = new HashMap<>();

    static KnownThings read(Handle handle) {
        KnownThings known = new KnownThings();
        handle.createQuery("SELECT id, code, value_kind, unit, definition_version, status FROM indicator")
                .map(Rows.of(KnownIndicator.class))
                .forEach(indicator -> known.indicators.put(indicator.code(), indicator));
        handle.createQuery("SELECT id, code, ags, valid_from, valid_until FROM area")
                .map(Rows.of(KnownArea.class))
                .forEach(area -> {
                    known.areas.put(area.code(), area);
                    if (area.ags() != null) {
                        known.areas.put(area.ags(), area);
                    }
                });
        // The latest of several with one name wins.
        handle.createQuery("SELECT id, title, url FROM source ORDER BY created_at, id")
                .map(Rows.of(KnownSource.class))
                .forEach(source -> {
                    known.sources.put(key(source.title()), source.id());
                    if (source.url() != null) {
                        known.sources.put(key(source.url()), source.id());
                    }
                    known.sources.put(source.id().toString(), source.id());
                });
        return known;
    }

    @Nullable KnownIndicator indicator(String code) {
        return indicators.get(code);
    }

    /** By code or official key. */
    @Nullable KnownArea area(String codeOrKey) {
        return areas.get(codeOrKey);
    }

    /** By identifier, address or title. */
    @Nullable UUID source(String text) {
        return sources.get(key(text));
    }

    void remember(String text, UUID source) {
        sources.put(key(text), source);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
