package de.miteinander.platform.page;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One part of an order as it was asked for: {@code name}, or {@code -name} for descending. */
record SortPart(String key, boolean descending) {

    /** @throws ProblemException 400 naming the known keys, if another one is asked for */
    static List<SortPart> parse(String sort, Set<String> known) {
        List<SortPart> parts = new ArrayList<>();
        for (String part : sort.split(",")) {
            boolean descending = part.startsWith("-");
            String key = descending ? part.substring(1) : part;
            if (!known.contains(key)) {
                String names = String.join(", ", known);
                throw new ProblemException(
                        CommonProblem.INVALID_REQUEST,
                        Message.of("Sortieren geht nach: " + names, "Sorting works by: " + names),
                        List.of(new Fault(
                                "?sort", "UNKNOWN_SORT", Message.of("Erlaubt: " + names, "Allowed: " + names))));
            }
            parts.add(new SortPart(key, descending));
        }
        return parts;
    }
}
