package de.miteinander.security;

import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everyone whose access is tested, by the name that {@code access-matrix.csv} uses. */
final class Callers {

    static final String ANONYMOUS = "ANONYMOUS";

    /** A service whose scope opens nothing of this API. */
    static final Principal WRONG_SCOPE = Principal.service("miteinander-foreign", "profile", "calendar:nothing");

    private static final Map<String, Principal> PEOPLE = new LinkedHashMap<>();
    private static final Map<String, Principal> SERVICES = new LinkedHashMap<>();

    static {
        PEOPLE.put("WAITING", People.WAITING);
        PEOPLE.put("MEMBER", People.MEMBER);
        PEOPLE.put("OTHER_MEMBER", People.OTHER_MEMBER);
        PEOPLE.put("MODERATOR", People.MODERATOR);
        PEOPLE.put("OTHER_MODERATOR", People.OTHER_MODERATOR);
        PEOPLE.put("COUNCIL", People.COUNCIL);
        PEOPLE.put("STEERING", People.STEERING);
        PEOPLE.put("COORDINATOR", People.COORDINATOR);
        PEOPLE.put("DATA_STEWARD", People.DATA_STEWARD);
        PEOPLE.put("PRIVACY_OFFICER", People.PRIVACY_OFFICER);
        PEOPLE.put("ADMIN", People.ADMIN);
        SERVICES.put("READER", People.READER);
        SERVICES.put("IMPORTER", People.IMPORTER);
        SERVICES.put("WRONG_SCOPE", WRONG_SCOPE);
    }

    private Callers() {}

    /** All names with their principals; the anonymous caller has none. */
    static Map<String, Optional<Principal>> all() {
        Map<String, Optional<Principal>> all = new LinkedHashMap<>();
        all.put(ANONYMOUS, Optional.empty());
        people().forEach((name, principal) -> all.put(name, Optional.of(principal)));
        SERVICES.forEach((name, principal) -> all.put(name, Optional.of(principal)));
        return all;
    }

    static Map<String, Principal> people() {
        return PEOPLE;
    }
}
