package de.miteinander.testing;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.MODERATOR;
import static de.miteinander.testing.People.OTHER_MEMBER;
import static de.miteinander.testing.People.OTHER_MODERATOR;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fictional town's process with two working groups and their people, set up through the API.
 *
 * @param process the process
 * @param language a group that MODERATOR moderates and MEMBER belongs to
 * @param housing a group that OTHER_MODERATOR moderates and OTHER_MEMBER belongs to
 */
public record Place(String process, String language, String housing) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new place; tests that change a lot do not meet in it. */
    public static Place settled() {
        People.approved(COORDINATOR);
        int number = COUNT.incrementAndGet();
        String process = Json.create(COORDINATOR, "/processes", """
                {"slug": "ort-%d", "title": {"de": {"text": "Konzept %d"}}, "municipality": "Lindenau (erfunden)",
                 "languages": ["de", "en"]}
                """.formatted(number, number));
        String language = group(process, "SPR", "AG Sprache");
        String housing = group(process, "WOH", "AG Wohnen");
        member(language, MODERATOR, "MODERATOR");
        member(language, MEMBER, "MEMBER");
        member(housing, OTHER_MODERATOR, "MODERATOR");
        member(housing, OTHER_MEMBER, "MEMBER");
        return new Place(process, language, housing);
    }

    private static String group(String process, String code, String name) {
        return Json.create(
                COORDINATOR,
                "/working-groups",
                "{\"processId\": \"%s\", \"code\": \"%s\", \"name\": {\"de\": {\"text\": \"%s\"}}, \"openness\": \"OPEN\"}"
                        .formatted(process, code, name));
    }

    public static String member(String group, Principal principal, String role) {
        UUID person = People.approved(principal);
        return Json.create(
                COORDINATOR,
                "/working-groups/" + group + "/memberships",
                "{\"personId\": \"%s\", \"role\": \"%s\"}".formatted(person, role));
    }
}
