package de.miteinander.indicator.change;

import de.miteinander.indicator.change.ChangeVerdict.Note;
import de.miteinander.indicator.change.ChangeVerdict.Reason;
import de.miteinander.indicator.series.DateBasis;
import de.miteinander.indicator.series.Period;
import de.miteinander.indicator.series.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points of a series that may stand in one comparison, in the order of time, and what was left out on the way.
 *
 * <p>Each step keeps what is alike and drops the rest: missing values; figures that are approximate, estimated or our own
 * derivation; figures of low reliability; for the same period all but the preferred (else the latest recorded) value;
 * periods of another kind than the most frequent one; figures of another known producer than the most frequent one; older
 * definitions; everything before the last break; points before a given baseline; overlapping periods, from the latest
 * backwards. The first step that leaves fewer than two points names the reason.
 */
final class ComparablePoints {

    private static final int FEWEST = 2;

    private final List<Note> notes = new ArrayList<>();
    private final List<ChangePoint> competing = new ArrayList<>();
    private List<ChangePoint> points;
    private @Nullable Reason reason;

    private ComparablePoints(List<ChangePoint> points) {
        this.points = points;
    }

    /** Chooses among points in the order they were recorded. */
    static ComparablePoints of(
            List<ChangePoint> recorded, @Nullable LocalDate baselineFrom, @Nullable LocalDate lastBreak) {
        ComparablePoints chosen = new ComparablePoints(List.copyOf(recorded));
        chosen.keep(point -> point.value() != null, "LEFT_OUT_MISSING", Reason.FEWER_THAN_TWO_POINTS);
        chosen.keep(
                point -> point.kind().firm()
                        && point.sign() != Sign.ESTIMATED
                        && !point.period().approximate(),
                "LEFT_OUT_NOT_FIRM",
                Reason.APPROXIMATE_ONLY);
        chosen.keep(point -> point.sign() != Sign.LOW_RELIABILITY, "LEFT_OUT_LOW_RELIABILITY", Reason.LOW_RELIABILITY);
        chosen.settleCompeting();
        chosen.keepMostFrequent(
                point -> point.period().comparabilityKey(), "LEFT_OUT_OTHER_PERIODS", Reason.NOT_COMPARABLE);
        chosen.keepMostFrequent(ChangePoint::sourceFamily, "LEFT_OUT_OTHER_SOURCES", Reason.SOURCES_NOT_COMPARABLE);
        chosen.keepLatestDefinition();
        chosen.keepAfterLastBreak(recorded, lastBreak);
        if (baselineFrom != null) {
            chosen.keep(
                    point -> !point.period().start().isBefore(baselineFrom),
                    "LEFT_OUT_BEFORE_BASELINE",
                    Reason.FEWER_THAN_TWO_POINTS);
        }
        chosen.dropOverlapping();
        if (chosen.points.size() < FEWEST && chosen.reason == null) {
            chosen.reason = Reason.FEWER_THAN_TWO_POINTS;
        }
        chosen.remark();
        return chosen;
    }

    private void keep(Predicate<ChangePoint> wanted, String noteCode, Reason whenTooFew) {
        replace(points.stream().filter(wanted).toList(), noteCode, whenTooFew);
    }

    private void replace(List<ChangePoint> kept, String noteCode, Reason whenTooFew) {
        int dropped = points.size() - kept.size();
        if (dropped > 0) {
            notes.add(ChangeText.note(noteCode, dropped));
        }
        if (reason == null && points.size() >= FEWEST && kept.size() < FEWEST) {
            reason = whenTooFew;
        }
        points = kept;
    }

    private void settleCompeting() {
        Map<Period, ChangePoint> best = new HashMap<>();
        for (ChangePoint point : points) {
            best.merge(point.period(), point, (held, next) -> held.preferred() && !next.preferred() ? held : next);
        }
        points.stream().filter(point -> best.get(point.period()) != point).forEach(competing::add);
        replace(
                points.stream()
                        .filter(point -> best.get(point.period()) == point)
                        .sorted(Comparator.comparing(ChangePoint::period))
                        .toList(),
                "COMPETING_VALUES",
                Reason.FEWER_THAN_TWO_POINTS);
    }

    /** Keeps the group with the most points, among equals the one that reaches furthest; null belongs to every group. */
    private void keepMostFrequent(Function<ChangePoint, @Nullable String> group, String noteCode, Reason whenTooFew) {
        Map<String, Integer> sizes = new HashMap<>();
        for (ChangePoint point : points) {
            String key = group.apply(point);
            if (key != null) {
                sizes.merge(key, 1, Integer::sum);
            }
        }
        String largest = null;
        for (ChangePoint point : points) {
            String key = group.apply(point);
            if (key != null && (largest == null || sizes.getOrDefault(key, 0) >= sizes.getOrDefault(largest, 0))) {
                largest = key;
            }
        }
        String kept = largest;
        keep(
                point -> {
                    String key = group.apply(point);
                    return key == null || key.equals(kept);
                },
                noteCode,
                whenTooFew);
    }

    private void keepLatestDefinition() {
        int latest =
                points.stream().mapToInt(ChangePoint::definitionVersion).max().orElse(0);
        keep(point -> point.definitionVersion() == latest, "LEFT_OUT_OLD_DEFINITION", Reason.DEFINITION_CHANGED);
    }

    /** A break is entered for the series, or stands as a sign at the first figure after it. */
    private void keepAfterLastBreak(List<ChangePoint> recorded, @Nullable LocalDate entered) {
        Stream<LocalDate> signs = recorded.stream()
                .filter(ChangePoint::breaksBefore)
                .map(point -> point.period().start());
        Stream.concat(signs, Stream.ofNullable(entered))
                .max(Comparator.naturalOrder())
                .ifPresent(lastBreak -> keep(
                        point -> !point.period().start().isBefore(lastBreak), "LEFT_OUT_BEFORE_BREAK", Reason.BREAK));
    }

    private void dropOverlapping() {
        List<ChangePoint> kept = new ArrayList<>();
        for (ChangePoint point : points.reversed()) {
            if (kept.isEmpty() || !point.period().overlaps(kept.getFirst().period())) {
                kept.addFirst(point);
            }
        }
        replace(kept, "LEFT_OUT_OVERLAPPING", Reason.OVERLAPPING_PERIODS);
    }

    private void remark() {
        long inferred = points.stream()
                .filter(point -> point.dateBasis() == DateBasis.INFERRED)
                .count();
        if (inferred > 0) {
            notes.add(ChangeText.note("DATES_INFERRED", inferred));
        }
        long provisional = points.stream()
                .filter(point -> point.sign() == Sign.PROVISIONAL)
                .count();
        if (provisional > 0) {
            notes.add(ChangeText.note("PROVISIONAL", provisional));
        }
        boolean unknownFamily = points.stream().anyMatch(point -> point.sourceFamily() == null);
        long sources = points.stream()
                .map(ChangePoint::sourceId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (points.size() >= FEWEST && sources > 1 && unknownFamily) {
            notes.add(ChangeText.note("SOURCES_DIFFER", sources));
        }
    }

    /** Whether another firm value for the first or last period would turn the direction round or make it vanish. */
    boolean directionDependsOnCompeting() {
        ChangePoint first = points.getFirst();
        ChangePoint last = points.getLast();
        int direction = last.number().compareTo(first.number());
        for (ChangePoint other : competing) {
            boolean turned = other.period().equals(first.period())
                            && last.number().compareTo(other.number()) != direction
                    || other.period().equals(last.period()) && other.number().compareTo(first.number()) != direction;
            if (turned) {
                return true;
            }
        }
        return false;
    }

    List<ChangePoint> points() {
        return points;
    }

    List<Note> notes() {
        return notes;
    }

    @Nullable Reason reason() {
        return reason;
    }
}
