package de.miteinander.prompt;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.workinggroup.Memberships;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the caller stands towards the groups' work, which decides what they see of it.
 *
 * @param person the caller's person, the nil UUID when there is none
 * @param readsNetwork an approved account
 * @param writesPrompts keeps the questions of all groups
 * @param readsResponses reads the answers of all groups
 * @param groups the groups the caller belongs to
 * @param moderated those of them that the caller moderates
 */
record Standing(
        UUID person,
        boolean readsNetwork,
        boolean writesPrompts,
        boolean readsResponses,
        List<UUID> groups,
        List<UUID> moderated) {

    private static final UUID NOBODY = new UUID(0, 0);

    static Standing of(Caller caller, Memberships memberships) {
        UUID person = caller.personId();
        List<Memberships.Current> current = person == null ? List.of() : memberships.current(person);
        return new Standing(
                person == null ? NOBODY : person,
                caller.readsNetwork(),
                caller.has(Permission.WRITE_PROMPTS),
                caller.has(Permission.READ_RESPONSES),
                current.stream()
                        .map(Memberships.Current::workingGroupId)
                        .distinct()
                        .toList(),
                current.stream()
                        .filter(it -> it.role().moderates())
                        .map(Memberships.Current::workingGroupId)
                        .distinct()
                        .toList());
    }

    /** What the SQL of {@link Prompts} and {@link Responses} asks for by name. */
    Map<String, Object> bindings() {
        return Map.of(
                "person", person,
                "readsNetwork", readsNetwork,
                "writesPrompts", writesPrompts,
                "readsResponses", readsResponses,
                "groups", groups.toArray(UUID[]::new),
                "moderated", moderated.toArray(UUID[]::new));
    }
}
