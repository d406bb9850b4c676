package de.miteinander.platform.access;

import static de.miteinander.platform.access.Permission.*;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which role and which service scope has which right. Deny by default: what does not stand here is refused. */
public final class Rights {

    private static final Set<String> EVERY_APPROVED_ACCOUNT =
            Set.of(READ_NETWORK, READ_ACTORS, READ_MEASURES, READ_INDICATORS, READ_OBSERVATIONS);

    private static final Map<String, Set<String>> BY_ROLE = Map.of(
            Role.COORDINATOR,
            Set.of(
                    APPROVE_ACCOUNTS,
                    READ_ACCOUNTS,
                    WRITE_ACTORS,
                    READ_PERSONS,
                    WRITE_PERSONS,
                    WRITE_PROCESSES,
                    WRITE_BODIES,
                    RECORD_DECISIONS,
                    WRITE_GROUPS,
                    CLOSE_GROUPS,
                    WRITE_GUIDELINES,
                    SELECT_GUIDELINES,
                    WRITE_PROMPTS,
                    READ_RESPONSES,
                    WRITE_MEASURES,
                    WRITE_INDICATORS,
                    FREEZE_VERDICTS,
                    MODERATE_VOICES,
                    WRITE_PAGES,
                    READ_FEEDBACK),
            Role.STEERING,
            Set.of(CLOSE_GROUPS, WRITE_GUIDELINES, RECORD_DECISIONS, READ_RESPONSES, FREEZE_VERDICTS),
            Role.COUNCIL,
            Set.of(),
            Role.DATA_STEWARD,
            Set.of(WRITE_INDICATORS, WRITE_OBSERVATIONS, READ_RAW_OBSERVATIONS, FREEZE_VERDICTS),
            Role.PRIVACY_OFFICER,
            Set.of(READ_ACCOUNTS, READ_PERSONS, WRITE_PERSONS, ERASE_PERSONS, READ_RESPONSES),
            Role.MEMBER,
            Set.of());

    /** A scope is the name of the right it gives, and gives no other. */
    private static final Set<String> SCOPES = Set.of(
            READ_ACTORS,
            WRITE_ACTORS,
            READ_MEASURES,
            WRITE_MEASURES,
            READ_INDICATORS,
            READ_OBSERVATIONS,
            WRITE_OBSERVATIONS);

    private Rights() {}

    /** What an approved account may do; the technical admin operates the system and reads nothing that is not public. */
    public static Set<String> ofPerson(Set<String> roles) {
        Set<String> rights = new HashSet<>();
        boolean onlyAdmin =
                roles.contains(Role.ADMIN) && BY_ROLE.keySet().stream().noneMatch(roles::contains);
        if (!onlyAdmin) {
            rights.addAll(EVERY_APPROVED_ACCOUNT);
        }
        roles.forEach(role -> rights.addAll(BY_ROLE.getOrDefault(role, Set.of())));
        return rights;
    }

    public static Set<String> ofService(Set<String> scopes) {
        Set<String> rights = new HashSet<>(scopes);
        rights.retainAll(SCOPES);
        return rights;
    }
}
