package de.miteinander.indicator.importing;

import de.miteinander.indicator.importing.KnownThings.KnownArea;
import de.miteinander.indicator.importing.KnownThings.KnownIndicator;
import de.miteinander.indicator.series.Figure;
import de.miteinander.indicator.series.Frequency;
import de.miteinander.indicator.series.SeriesKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Matches well-formed rows with what is known and hands the sound ones to the staging table. Series and sources that are
 * new are noted once and created after all rows are read.
 */
final class RowMatcher {

    /**
     * A series that rows of the file belong to.
     *
     * @param number its number within this import
     * @param firstRow the first row that names it
     */
    record NamedSeries(
            int number,
            UUID indicatorId,
            UUID areaId,
            String dimensions,
            String naturalKey,
            Frequency frequency,
            long firstRow) {}

    /** A source that no one knows yet. */
    record NewSource(UUID id, String text) {}

    private record Key(UUID indicator, UUID area, String dimensions) {}

    private final KnownThings known;
    private final @Nullable UUID defaultSource;
    private final @Nullable ImportScope scope;
    private final Faults faults;
    private final Map<Key, NamedSeries> series = new LinkedHashMap<>();
    private final Set<UUID> sources = new HashSet<>();
    private final Set<UUID> paddedAreas = new HashSet<>();
    private final List<NewSource> newSources = new ArrayList<>();
    private final Map<UUID, String> areaTexts = new HashMap<>();
    private final Map<UUID, String> sourceTexts = new HashMap<>();
    private final Set<RowAction> actions = EnumSet.noneOf(RowAction.class);
    private boolean aliases;
    private long taken;

    RowMatcher(KnownThings known, @Nullable UUID defaultSource, @Nullable ImportScope scope, Faults faults) {
        this.known = known;
        this.defaultSource = defaultSource;
        this.scope = scope;
        this.faults = faults;
    }

    void match(ObservationRow row, StagingWriter staging) throws IOException {
        KnownIndicator indicator = known.indicator(row.indicator());
        KnownArea area = area(row);
        UUID source = source(row);
        boolean sound = source != null;
        if (indicator == null) {
            sound = fault(row, FaultCode.INDICATOR_UNKNOWN, row.indicator());
        } else if (indicator.retired()) {
            sound = fault(row, FaultCode.INDICATOR_RETIRED, row.indicator());
        }
        if (area == null) {
            sound = fault(row, FaultCode.AREA_UNKNOWN, row.area());
        }
        if (area != null && !area.existsWithin(row.period())) {
            fault(row, FaultCode.AREA_NOT_THERE, row.period().text());
        }
        if (indicator != null) {
            sound &= check(row, indicator);
        }
        if (scope != null && indicator != null && area != null && !scope.covers(indicator, area, row.period())) {
            sound = fault(row, FaultCode.ROW_OUTSIDE_SCOPE, row.period().text());
        }
        if (sound && indicator != null && area != null && source != null) {
            actions.add(row.action());
            sources.add(source);
            taken++;
            aliases |= !row.area().equals(areaTexts.computeIfAbsent(area.id(), id -> row.area()));
            staging.write(row, series(row, indicator, area).number(), source, indicator.definitionVersion());
        }
    }

    /**
     * Spreadsheets take the zero from the front of an official key; where only one thing can be meant, it is put back and
     * said.
     */
    private @Nullable KnownArea area(ObservationRow row) {
        KnownArea area = known.area(row.area());
        if (area != null || row.area().length() % 2 == 0 || !row.area().matches("[1-9]\\d{0,10}")) {
            return area;
        }
        KnownArea padded = known.area("0" + row.area());
        if (padded != null && paddedAreas.add(padded.id())) {
            fault(row, FaultCode.AREA_ZERO_ADDED, "0" + row.area());
        }
        return padded;
    }

    private boolean check(ObservationRow row, KnownIndicator indicator) {
        if (row.action() == RowAction.WITHDRAW) {
            return true;
        }
        boolean sound = true;
        for (Figure.Finding finding : row.figure().check(indicator.valueKind(), Figure.per(indicator.unit()))) {
            if (finding == Figure.Finding.VALUE_AND_REASON_MISSING && row.action() == RowAction.PATCH) {
                continue;
            }
            sound &= !finding.refused();
            fault(row, FaultCode.valueOf(finding.name()), row.written().isEmpty() ? null : row.written());
        }
        return sound;
    }

    private @Nullable UUID source(ObservationRow row) {
        String text = row.source();
        if (text == null) {
            if (defaultSource == null) {
                fault(row, FaultCode.SOURCE_MISSING, null);
            }
            return defaultSource;
        }
        UUID source = known.source(text);
        if (source == null && row.action() == RowAction.WITHDRAW) {
            fault(row, FaultCode.NOTHING_TO_WITHDRAW, row.period().text());
            taken++;
            return null;
        }
        if (source == null) {
            source = UUID.randomUUID();
            known.remember(text, source);
            newSources.add(new NewSource(source, text));
            fault(row, FaultCode.SOURCE_CREATED, text);
        }
        UUID named = source;
        aliases |= !text.equals(sourceTexts.computeIfAbsent(named, id -> text));
        return source;
    }

    private NamedSeries series(ObservationRow row, KnownIndicator indicator, KnownArea area) {
        return series.computeIfAbsent(
                new Key(indicator.id(), area.id(), row.dimensions()),
                key -> new NamedSeries(
                        series.size(),
                        indicator.id(),
                        area.id(),
                        row.dimensions(),
                        SeriesKey.natural(indicator.code(), area.code(), row.dimensions()),
                        Frequency.suggestedBy(row.period().precision()),
                        row.row()));
    }

    /** Always false, so that a fault reads as the end of a row's soundness. */
    private boolean fault(ObservationRow row, FaultCode code, @Nullable String value) {
        faults.add(new ImportFault(row.row(), null, code, value, List.of()));
        return false;
    }

    List<NamedSeries> series() {
        return List.copyOf(series.values());
    }

    /** The sources that the rows name. */
    Set<UUID> sources() {
        return sources;
    }

    /** Rows without a fault. */
    long taken() {
        return taken;
    }

    /** What the rows do. */
    Set<RowAction> actions() {
        return actions;
    }

    List<NewSource> newSources() {
        return newSources;
    }

    /** Whether one area or source was named in two ways, so that two rows may mean the same figure. */
    boolean hasAliases() {
        return aliases || defaultSource != null;
    }
}
