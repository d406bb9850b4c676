package de.miteinander.indicator.protection;

import de.miteinander.indicator.protection.Intruder.Cell;
import de.miteinander.indicator.protection.Intruder.Division;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Other towns that look the same from outside: a few persons moved between areas, groups and periods, so that everything
 * that is public stays as it is. What such a move changes by one cannot be certain. Finding none says nothing.
 */
final class IntruderMoves {

    /** A published number in one entry of its history: what it may be, and what it is in the town at hand. */
    record Entry(double low, double high, double number) {

        private boolean allows(int more) {
            return number + more >= low && number + more <= high;
        }
    }

    private record Spot(Cell cell, String measure) {}

    /** What moves together at one place, with its sign, so that parts and others still make up the whole. */
    private static final List<Map<String, Integer>> OF_SHARES = List.of(
            Map.of("numerator", 1, "others", -1),
            Map.of("numerator", 1, "denominator", 1),
            Map.of("others", 1, "denominator", 1));

    private static final List<Map<String, Integer>> OF_COUNTS = List.of(Map.of("value", 1));

    private static final int TRIES = 400;

    private final List<Division> areas;
    private final List<Division> groups;
    private final List<Division> periods;
    private final Map<Spot, List<Entry>> entries = new HashMap<>();
    private final Random random = new Random(11);

    IntruderMoves(List<Division> areas, List<Division> groups, List<Division> periods) {
        this.areas = areas;
        this.groups = groups;
        this.periods = periods;
    }

    void see(Cell cell, String measure, Entry entry) {
        entries.computeIfAbsent(new Spot(cell, measure), nothing -> new ArrayList<>())
                .add(entry);
    }

    /** Whether a town was found that has one more or one less there, in every entry of the history. */
    boolean canDiffer(Cell cell, String measure) {
        for (Map<String, Integer> together : measure.equals("value") ? OF_COUNTS : OF_SHARES) {
            if (!together.containsKey(measure)) {
                continue;
            }
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Map<Cell, Integer> move = move(cell);
                if (move.getOrDefault(cell, 0) != 0 && (fits(move, together, 1) || fits(move, together, -1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(Map<Cell, Integer> move, Map<String, Integer> together, int sign) {
        return move.entrySet().stream()
                .allMatch(place -> together.entrySet().stream()
                        .allMatch(number ->
                                entries.getOrDefault(new Spot(place.getKey(), number.getKey()), List.of()).stream()
                                        .allMatch(entry -> entry.allows(sign * place.getValue() * number.getValue()))));
    }

    /** By place how many more persons there are when some move in or around the place; totals included. */
    private Map<Cell, Integer> move(Cell cell) {
        Map<Cell, Integer> changed = new LinkedHashMap<>();
        Map<String, Integer> inAreas = along(areas, cell.area());
        Map<String, Integer> inGroups = along(groups, cell.group());
        Map<String, Integer> inPeriods = along(periods, cell.period());
        inAreas.forEach((area, one) -> inGroups.forEach((group, two) -> inPeriods.forEach(
                (period, three) -> changed.merge(new Cell(area, group, period), one * two * three, Integer::sum))));
        changed.values().removeIf(more -> more == 0);
        return changed;
    }

    /** One person more in a part of the place, at random with one less in another part; with all wholes they lie in. */
    private Map<String, Integer> along(List<Division> divisions, String place) {
        Map<String, Integer> changed = new LinkedHashMap<>();
        String leaf = leafOf(divisions, place);
        wholesOf(divisions, leaf).forEach(whole -> changed.merge(whole, 1, Integer::sum));
        if (random.nextBoolean()) {
            String other = leafOf(divisions, topOf(divisions, leaf));
            wholesOf(divisions, other).forEach(whole -> changed.merge(whole, -1, Integer::sum));
        }
        changed.values().removeIf(more -> more == 0);
        return changed;
    }

    private String leafOf(List<Division> divisions, String place) {
        String leaf = place;
        for (List<String> parts = partsOf(divisions, leaf); !parts.isEmpty(); parts = partsOf(divisions, leaf)) {
            leaf = parts.get(random.nextInt(parts.size()));
        }
        return leaf;
    }

    private static List<String> partsOf(List<Division> divisions, String place) {
        return divisions.stream()
                .filter(division -> division.whole().equals(place))
                .findFirst()
                .map(Division::parts)
                .orElse(List.of());
    }

    /** The place itself and everything it lies in, from within. */
    private static Set<String> wholesOf(List<Division> divisions, String place) {
        Set<String> wholes = new LinkedHashSet<>(Set.of(place));
        for (int known = 0; known < wholes.size(); ) {
            known = wholes.size();
            for (Division division : divisions) {
                if (division.parts().stream().anyMatch(wholes::contains)) {
                    wholes.add(division.whole());
                }
            }
        }
        return wholes;
    }

    private static String topOf(List<Division> divisions, String place) {
        return List.copyOf(wholesOf(divisions, place)).getLast();
    }
}
