package de.miteinander.indicator.protection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What single organisations contribute to sums: the figures that are broken down by organisation, as they stand now. */
final class Contributions {

    /** The breakdown by organisation, and the list of its codes. */
    static final String DIMENSION = "ORGANISATION";

    private static final String ORGANISATION = DIMENSION + "=";

    /** The sum that contributions belong to: they stand at the same place and come from the same source. */
    private record Sum(UUID area, String dimensions, String period, UUID source) {

        static Sum of(Recorded figure) {
            return new Sum(figure.area(), withoutOrganisation(figure.dimensions()), figure.period(), figure.source());
        }
    }

    private final Map<Sum, Map<String, Long>> bySum;

    /**
     * @param partOf the organisation that an organisation is part of; those of one house speak with one voice
     * @param history figures of sums and of organisations in the order they were recorded
     */
    Contributions(FigureRules rules, Map<String, String> partOf, List<Recorded> history) {
        Map<UUID, Recorded> latest = new LinkedHashMap<>();
        history.forEach(entry -> latest.put(entry.observation(), entry));
        bySum = latest.values().stream()
                .filter(figure -> isOne(figure) && !figure.withdrawn())
                .collect(groupingBy(Sum::of))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, each -> byHouse(rules, partOf, each.getValue())));
    }

    /** Whether a figure is the contribution of one organisation. */
    static boolean isOne(Recorded figure) {
        return parts(figure.dimensions()).anyMatch(part -> part.startsWith(ORGANISATION));
    }

    /**
     * By organisation in hundredths; what the sum has beyond them counts as the contribution of one more.
     *
     * @return null if nothing is known about who contributed
     */
    @Nullable Map<String, Long> to(Recorded sum, long amount) {
        Map<String, Long> known = bySum.get(Sum.of(sum));
        if (known == null) {
            return amount == 0 ? Map.of() : null;
        }
        Map<String, Long> all = new TreeMap<>(known);
        long rest = amount - known.values().stream().mapToLong(Long::longValue).sum();
        if (rest > 0) {
            all.put("", rest);
        }
        return all;
    }

    private static Map<String, Long> byHouse(
            FigureRules rules, Map<String, String> partOf, Collection<Recorded> contributions) {
        Map<String, Long> amounts = new HashMap<>();
        for (Recorded figure : contributions) {
            Long amount = rules.wholeValue(figure.value());
            if (amount != null) {
                amounts.merge(organisation(figure), amount, Math::max);
            }
        }
        Map<String, Long> ofHouses = new HashMap<>();
        amounts.forEach((organisation, amount) -> {
            List<String> above = above(organisation, partOf);
            if (above.stream().noneMatch(amounts::containsKey)) {
                ofHouses.merge(above.isEmpty() ? organisation : above.getLast(), amount, Long::sum);
            }
        });
        return ofHouses;
    }

    private static List<String> above(String organisation, Map<String, String> partOf) {
        Set<String> above = new LinkedHashSet<>();
        String next = partOf.get(organisation);
        while (next != null && above.add(next)) {
            next = partOf.get(next);
        }
        return List.copyOf(above);
    }

    private static String organisation(Recorded figure) {
        return parts(figure.dimensions())
                .filter(part -> part.startsWith(ORGANISATION))
                .findFirst()
                .map(part -> part.substring(ORGANISATION.length()))
                .orElseThrow();
    }

    private static String withoutOrganisation(String dimensions) {
        return parts(dimensions).filter(part -> !part.startsWith(ORGANISATION)).collect(Collectors.joining("|"));
    }

    private static Stream<String> parts(String dimensions) {
        return Arrays.stream(dimensions.split("\\|"));
    }
}
