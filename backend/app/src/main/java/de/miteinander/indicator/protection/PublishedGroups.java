package de.miteinander.indicator.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts of groups that were published, each as the set of smallest groups it is made of. One that would show a small
 * difference to another, nested one is refused.
 */
final class PublishedGroups {

    private record Published(Set<String> parts, long count) {}

    private final SmallCounts rule;
    private final List<Published> published = new ArrayList<>();

    PublishedGroups(SmallCounts rule) {
        this.rule = rule;
    }

    /** Publishes the count, unless it or a difference to what is published already is small. */
    boolean publish(Set<String> parts, long count) {
        if (rule.small(count)) {
            return false;
        }
        for (Published other : published) {
            boolean nested = parts.containsAll(other.parts()) || other.parts().containsAll(parts);
            if (nested && rule.small(count - other.count())) {
                return false;
            }
        }
        published.add(new Published(new HashSet<>(parts), count));
        return true;
    }
}
