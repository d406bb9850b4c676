package de.miteinander.indicator.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Periods hang together when one contains another: what happens in a quarter changes its year. */
final class PeriodFamilies {

    /** So many periods are read at once; their histories have to fit into memory. */
    private static final int PORTION = 1000;

    /** A period under the name it is recorded with. */
    record Dated(String period, LocalDate start, LocalDate end) {}

    private PeriodFamilies() {}

    /**
     * The periods in families; each hangs together with no period of another. Takes n log n steps: in the order of their
     * beginnings, a period lies in an earlier one exactly if it does not end later, so only the latest end of each family
     * counts.
     */
    static List<Set<String>> of(List<Dated> periods) {
        List<Dated> inOrder = new ArrayList<>(periods);
        inOrder.sort(Comparator.comparing(Dated::start).thenComparing(Dated::end, Comparator.reverseOrder()));
        TreeMap<LocalDate, Set<String>> byLatestEnd = new TreeMap<>();
        for (Dated period : inOrder) {
            NavigableMap<LocalDate, Set<String>> around = byLatestEnd.tailMap(period.end(), true);
            Set<String> family = new TreeSet<>(Set.of(period.period()));
            LocalDate latest = around.isEmpty() ? period.end() : around.lastKey();
            for (Set<String> other : around.values()) {
                family = united(family, other);
            }
            around.clear();
            byLatestEnd.put(latest, family);
        }
        return byLatestEnd.values().stream()
                .sorted(Comparator.comparing(family -> family.iterator().next()))
                .toList();
    }

    /** The smaller one goes into the larger one. */
    private static Set<String> united(Set<String> one, Set<String> other) {
        Set<String> large = one.size() < other.size() ? other : one;
        large.addAll(large == one ? other : one);
        return large;
    }

    /** Families in groups that are read together. */
    static List<List<Set<String>>> inPortions(Collection<Set<String>> families) {
        List<List<Set<String>>> portions = new ArrayList<>();
        int room = 0;
        for (Set<String> family : families) {
            if (room < family.size()) {
                portions.add(new ArrayList<>());
                room = PORTION;
            }
            portions.getLast().add(family);
            room -= family.size();
        }
        return portions;
    }
}
