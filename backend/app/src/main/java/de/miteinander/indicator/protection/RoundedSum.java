package de.miteinander.indicator.protection;

import java.util.ArrayList;
import java.util.List;

/**
 * What rounded parts and their separately rounded total say together. Each part lies in what is left of the total when
 * all others are as small, or as large, as they can be. For a single sum this is exact.
 */
final class RoundedSum {

    private RoundedSum() {}

    /** What the parts can still be. */
    static List<Range> parts(List<Range> parts, Range total) {
        double lows = parts.stream().mapToDouble(Range::low).sum();
        double highs = parts.stream().mapToDouble(Range::high).sum();
        List<Range> narrowed = new ArrayList<>(parts.size());
        for (Range part : parts) {
            narrowed.add(new Range(
                    Math.max(part.low(), total.low() - (highs - part.high())),
                    Math.min(part.high(), total.high() - (lows - part.low()))));
        }
        return narrowed;
    }

    /** Whether publishing these rounded counts and their rounded total leaves one value only for some part. */
    static boolean discloses(Rounding rounding, List<Long> shownParts, long shownTotal) {
        List<Range> known = shownParts.stream().map(rounding::counts).toList();
        return parts(known, rounding.counts(shownTotal)).stream().anyMatch(Range::disclosed);
    }

    /** The finest of the bases under which no part is disclosed. */
    static Rounding safe(List<Long> parts, int... bases) {
        long total = parts.stream().mapToLong(Long::longValue).sum();
        for (int base : bases) {
            Rounding rounding = new Rounding(base);
            if (!discloses(rounding, parts.stream().map(rounding::shown).toList(), rounding.shown(total))) {
                return rounding;
            }
        }
        throw new IllegalArgumentException("no base is coarse enough");
    }
}
