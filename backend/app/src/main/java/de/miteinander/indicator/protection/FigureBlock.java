package de.miteinander.indicator.protection;

import de.miteinander.indicator.protection.Shown.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator whose periods hang together, in every version they ever had, and all sums that ever held
 * between them: over areas, over groups and over time, at each moment of the history. What a total has beyond the parts
 * that are recorded is a number too, and so are those of a base whom a count leaves out: both could be calculated.
 */
final class FigureBlock {

    /** The place of a figure. */
    private record Place(UUID area, String dimensions, String period) {}

    /** A figure as it stood unchanged for some time, maybe over several entries of its history. */
    static final class Version {

        private final List<Recorded> entries = new ArrayList<>(1);
        private final Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);

        Recorded figure() {
            return entries.getFirst();
        }

        List<Recorded> entries() {
            return entries;
        }

        Collection<Integer> numbers() {
            return numbers.values();
        }

        Map<Measure, Integer> numbersByMeasure() {
            return numbers;
        }

        boolean open() {
            return figure().rule().equals(Recorded.OPEN);
        }

        boolean confidential() {
            return figure().rule().equals(Recorded.CONFIDENTIAL);
        }

        private Recorded latest() {
            return entries.getLast();
        }

        /** What the registry has about it, or null if nobody decided yet. */
        @Nullable Shown decidedBefore() {
            return entries.stream()
                    .map(Recorded::decided)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Span(LocalDate start, LocalDate end) {

        boolean contains(Span other) {
            return !start.isAfter(other.start) && !end.isBefore(other.end) && !equals(other);
        }

        boolean overlaps(Span other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }

        long days() {
            return end.toEpochDay() - start.toEpochDay();
        }
    }

    private final FigureRules rules;
    private final Map<UUID, UUID> parents;
    private final Map<String, Map<String, String>> codes;
    private final List<Version> versions = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();
    private final List<@Nullable Version> owners = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final Set<List<Integer>> seenSums = new HashSet<>();
    private final Set<Version> totals = new HashSet<>();
    private final Set<String> dimensionsOfSums = new HashSet<>();

    private final Map<Place, Map<UUID, Version>> state = new HashMap<>();
    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, Map<String, String>> breakdowns = new HashMap<>();
    private final Map<List<Object>, Set<UUID>> areasAt = new HashMap<>();
    private final Map<List<Object>, Set<String>> groupsAt = new HashMap<>();
    private final Map<List<Object>, Set<String>> periodsAt = new HashMap<>();

    /**
     * @param parents the area that an area lies in
     * @param codes by list the code that a code is part of
     * @param history in the order it was recorded
     */
    FigureBlock(
            FigureRules rules,
            Map<UUID, UUID> parents,
            Map<String, Map<String, String>> codes,
            List<Recorded> history) {
        this.rules = rules;
        this.parents = parents;
        this.codes = codes;
        Map<UUID, Version> current = new HashMap<>();
        int first = 0;
        while (first < history.size()) {
            Instant moment = history.get(first).recordedAt();
            Set<Place> changed = new LinkedHashSet<>();
            int next = first;
            while (next < history.size() && history.get(next).recordedAt().equals(moment)) {
                changed.add(take(history.get(next), current));
                next++;
            }
            addSums(changed);
            first = next;
        }
    }

    private Place take(Recorded entry, Map<UUID, Version> current) {
        Place place = new Place(entry.area(), entry.dimensions(), entry.period());
        Version version = current.get(entry.observation());
        if (version == null || !version.figure().saysTheSameAs(entry)) {
            version = new Version();
            version.entries.add(entry);
            versions.add(version);
            current.put(entry.observation(), version);
            addNumbers(version);
        } else {
            version.entries.add(entry);
        }
        Map<UUID, Version> here = state.computeIfAbsent(place, nothing -> new LinkedHashMap<>());
        if (entry.withdrawn()) {
            here.remove(entry.observation());
        } else {
            here.put(entry.observation(), version);
            spans.put(entry.period(), new Span(entry.start(), entry.end()));
            breakdowns.computeIfAbsent(entry.dimensions(), FigureBlock::breakdown);
            areasAt.computeIfAbsent(List.of(place.dimensions(), place.period()), nothing -> new LinkedHashSet<>())
                    .add(place.area());
            groupsAt.computeIfAbsent(List.of(place.area(), place.period()), nothing -> new LinkedHashSet<>())
                    .add(place.dimensions());
            if (entry.dated()) {
                periodsAt
                        .computeIfAbsent(List.of(place.area(), place.dimensions()), nothing -> new LinkedHashSet<>())
                        .add(place.period());
            }
        }
        return place;
    }

    private void addNumbers(Version version) {
        Recorded figure = version.figure();
        add(version, Measure.VALUE, rules.wholeValue(figure.value()));
        add(version, Measure.NUMERATOR, figure.numerator());
        add(version, Measure.DENOMINATOR, figure.denominator());
        Integer base = version.numbers.get(Measure.DENOMINATOR);
        Integer part = version.numbers.get(rules.counts() ? Measure.VALUE : Measure.NUMERATOR);
        if (base != null && part != null && !rules.valueKind().equals("RATE") && !version.open()) {
            long others = truth.get(base) - truth.get(part);
            if (others >= 0 && !rules.mayBeNegative()) {
                sums.add(new int[] {base, part, add(null, others)});
            }
        }
    }

    private void add(Version version, Measure measure, @Nullable Long number) {
        if (number != null) {
            version.numbers.put(measure, add(version, number));
        }
    }

    private int add(@Nullable Version owner, long number) {
        truth.add(number);
        owners.add(owner);
        return truth.size() - 1;
    }

    private static Map<String, String> breakdown(String dimensions) {
        Map<String, String> breakdown = new TreeMap<>();
        if (!dimensions.isEmpty()) {
            for (String part : dimensions.split("\\|")) {
                int equals = part.indexOf('=');
                breakdown.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return breakdown;
    }

    private void addSums(Set<Place> changed) {
        Set<List<Object>> overAreas = new LinkedHashSet<>();
        Set<List<Object>> overGroups = new LinkedHashSet<>();
        Set<List<Object>> overTime = new LinkedHashSet<>();
        for (Place place : changed) {
            overAreas.add(List.of(place.dimensions(), place.period()));
            overGroups.add(List.of(place.area(), place.period()));
            overTime.add(List.of(place.area(), place.dimensions()));
        }
        overAreas.forEach(at -> addAreaSums((String) at.get(0), (String) at.get(1)));
        overGroups.forEach(at -> addGroupSums((UUID) at.get(0), (String) at.get(1)));
        overTime.forEach(at -> addTimeSums((UUID) at.get(0), (String) at.get(1)));
    }

    private void addAreaSums(String dimensions, String period) {
        Set<UUID> present = new LinkedHashSet<>();
        for (UUID area : areasAt.getOrDefault(List.of(dimensions, period), Set.of())) {
            if (!at(new Place(area, dimensions, period)).isEmpty()) {
                present.add(area);
            }
        }
        Map<UUID, List<Place>> parts = new LinkedHashMap<>();
        for (UUID area : present) {
            UUID above = parents.get(area);
            while (above != null && !present.contains(above)) {
                above = parents.get(above);
            }
            if (above != null) {
                parts.computeIfAbsent(above, nothing -> new ArrayList<>()).add(new Place(area, dimensions, period));
            }
        }
        parts.forEach((total, children) -> addSum("area", new Place(total, dimensions, period), children));
    }

    private void addGroupSums(UUID area, String period) {
        Map<List<String>, List<Place>> parts = new LinkedHashMap<>();
        for (String dimensions : groupsAt.getOrDefault(List.of(area, period), Set.of())) {
            Place place = new Place(area, dimensions, period);
            if (at(place).isEmpty()) {
                continue;
            }
            for (String name : breakdowns.getOrDefault(dimensions, Map.of()).keySet()) {
                parts.computeIfAbsent(List.of(name, above(place, name)), nothing -> new ArrayList<>())
                        .add(place);
            }
        }
        parts.forEach((of, children) -> addSum("group:" + of.get(0), new Place(area, of.get(1), period), children));
    }

    /** The next group above that is recorded, by what the code of the breakdown is part of; else the total over it. */
    private String above(Place place, String name) {
        Map<String, String> breakdown = new TreeMap<>(breakdowns.getOrDefault(place.dimensions(), Map.of()));
        Map<String, String> partOf = codes.getOrDefault(name, Map.of());
        String code = partOf.get(breakdown.get(name));
        while (code != null) {
            breakdown.put(name, code);
            String group = key(breakdown);
            if (!at(new Place(place.area(), group, place.period())).isEmpty()) {
                return group;
            }
            code = partOf.get(code);
        }
        breakdown.remove(name);
        return key(breakdown);
    }

    private static String key(Map<String, String> breakdown) {
        List<String> parts = new ArrayList<>();
        breakdown.forEach((name, value) -> parts.add(name + "=" + value));
        return String.join("|", parts);
    }

    /** A period is the sum of the longest recorded periods within it that do not overlap. */
    private void addTimeSums(UUID area, String dimensions) {
        List<String> periods = periodsAt.getOrDefault(List.of(area, dimensions), Set.of()).stream()
                .filter(period -> !at(new Place(area, dimensions, period)).isEmpty())
                .sorted(Comparator.comparingLong(
                                (String period) -> -span(period).days())
                        .thenComparing(period -> span(period).start()))
                .toList();
        for (String total : periods) {
            List<String> within = new ArrayList<>();
            for (String period : periods) {
                Span span = span(period);
                if (span(total).contains(span)
                        && within.stream().noneMatch(chosen -> span(chosen).overlaps(span))) {
                    within.add(period);
                }
            }
            if (!within.isEmpty()) {
                addSum(
                        "time",
                        new Place(area, dimensions, total),
                        within.stream()
                                .map(period -> new Place(area, dimensions, period))
                                .toList());
            }
        }
    }

    private Span span(String period) {
        Span span = spans.get(period);
        if (span == null) {
            throw new IllegalStateException("unknown period " + period);
        }
        return span;
    }

    private Collection<Version> at(Place place) {
        return state.getOrDefault(place, Map.of()).values();
    }

    private void addSum(String over, Place total, List<Place> parts) {
        Collection<Version> wholes = at(total);
        if (wholes.isEmpty()) {
            return;
        }
        Set<UUID> sources = new LinkedHashSet<>();
        parts.forEach(
                part -> at(part).forEach(version -> sources.add(version.figure().source())));
        Set<List<Version>> choices = new LinkedHashSet<>();
        for (UUID source : sources) {
            choices.add(parts.stream()
                    .flatMap(part -> at(part).stream())
                    .filter(version -> version.figure().source().equals(source))
                    .toList());
        }
        if (sources.size() > 1) {
            choices.add(parts.stream()
                    .flatMap(part -> at(part).stream()
                            .max(Comparator.comparing((Version version) ->
                                            version.latest().preferred())
                                    .thenComparing(version -> version.latest().recordedAt()))
                            .stream())
                    .toList());
        }
        for (List<Version> choice : choices) {
            for (Version whole : wholes) {
                for (Measure measure : Measure.values()) {
                    addSum(over, whole, choice, measure);
                }
            }
        }
    }

    private void addSum(String over, Version whole, List<Version> parts, Measure measure) {
        Integer total = whole.numbers.get(measure);
        if (total == null) {
            return;
        }
        int[] sum = new int[parts.size() + 1];
        sum[0] = total;
        long rest = truth.get(total);
        boolean sameSource = true;
        boolean open = whole.open();
        for (int place = 0; place < parts.size(); place++) {
            Version part = parts.get(place);
            Integer number = part.numbers.get(measure);
            if (number == null) {
                return;
            }
            sum[place + 1] = number;
            rest -= truth.get(number);
            sameSource &= part.figure().source().equals(whole.figure().source());
            open &= part.open();
        }
        boolean holds = rest == 0 || rest > 0 && sameSource && !rules.mayBeNegative();
        if (open || !holds || !seenSums.add(signature(sum))) {
            return;
        }
        totals.add(whole);
        dimensionsOfSums.add(over);
        if (rest == 0) {
            sums.add(sum);
        } else {
            int[] withRest = Arrays.copyOf(sum, sum.length + 1);
            withRest[sum.length] = add(null, rest);
            sums.add(withRest);
        }
    }

    private static List<Integer> signature(int[] sum) {
        return Arrays.stream(sum).boxed().toList();
    }

    List<Version> versions() {
        return versions;
    }

    int size() {
        return truth.size();
    }

    long truth(int number) {
        return truth.get(number);
    }

    /** The figure a number belongs to; null for what is not recorded but could be calculated. */
    @Nullable Version owner(int number) {
        return owners.get(number);
    }

    /** Each with the total in front. */
    List<int[]> sums() {
        return sums;
    }

    boolean isTotal(Version version) {
        return totals.contains(version);
    }

    /** Over how many different things figures add up: areas, each breakdown, time. */
    int dimensions() {
        return dimensionsOfSums.size();
    }
}
