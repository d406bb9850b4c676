package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.security.Ask.Thing;
import de.miteinander.testing.Json;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The small town in which access is tested: everyone is registered, AG Sprache has a moderator and a member, AG Wohnen
 * has others. Things are made through the API, anew for each request that could change them.
 */
final class Scene {

    private static @Nullable Scene scene;

    private final Map<String, UUID> persons = new HashMap<>();
    private final String process;
    private final Thing sprache;
    private final Thing wohnen;
    private int count;
    private @Nullable String guideline;

    private Scene() {
        People.register(People.COORDINATOR);
        People.register(People.WAITING);
        Callers.people().values().stream()
                .filter(principal -> !principal.equals(People.WAITING))
                .forEach(principal -> persons.put(principal.username(), People.approved(principal)));
        process = newProcess().id();
        sprache = newGroup();
        wohnen = newGroup();
        join(sprache, People.MODERATOR, "MODERATOR");
        join(sprache, People.MEMBER, "MEMBER");
        join(wohnen, People.OTHER_MODERATOR, "MODERATOR");
        join(wohnen, People.OTHER_MEMBER, "MEMBER");
    }

    static synchronized Scene set() {
        if (scene == null) {
            scene = new Scene();
        }
        return scene;
    }

    static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    /** A number that was not used before, for codes and names. */
    int next() {
        return ++count;
    }

    /** Letters that were not used before, e.g. {@code XAB}. */
    String letters() {
        int number = next() + 26 * 26;
        StringBuilder letters = new StringBuilder("Z");
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    String process() {
        return process;
    }

    /** AG Sprache, to which MODERATOR and MEMBER belong. */
    Thing sprache() {
        return now("/working-groups/" + sprache.id(), sprache.id());
    }

    /** Lets someone in who is not among the callers. */
    void know(Principal principal) {
        persons.computeIfAbsent(principal.username(), name -> People.approved(principal));
    }

    Thing change(String path, Thing before, String body) {
        Response answer = Json.patch(People.COORDINATOR, path, json(body), String.valueOf(before.etag()));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isEqualTo(200);
        return new Thing(before.id(), answer.header("ETag"));
    }

    /** Whoever waits for approval is nobody yet. */
    boolean isKnown(Principal principal) {
        return persons.containsKey(principal.username());
    }

    String person(Principal principal) {
        return String.valueOf(persons.get(principal.username()));
    }

    Thing create(String path, String body) {
        return create(People.COORDINATOR, path, body);
    }

    Thing create(Principal by, String path, String body) {
        return thing(Json.post(by, path, json(body)), 201);
    }

    /** Takes a thing a step on; its id stays. */
    Thing step(Principal by, String path, Thing before, String body) {
        Response answer = Json.post(by, path, json(body), String.valueOf(before.etag()));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isBetween(200, 201);
        return new Thing(before.id(), answer.header("ETag"));
    }

    /** What can be read there now, with its version. */
    Thing now(String path, String id) {
        Response answer = Json.get(People.COORDINATOR, path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isEqualTo(200);
        return new Thing(id, answer.header("ETag"));
    }

    /** A published process of its own. */
    Thing newProcess() {
        Thing draft = create(
                "/processes",
                "{'slug': 'konzept-%s', 'title': {'de': {'text': 'Konzept'}}, 'municipality': 'Musterstadt'}"
                        .formatted(letters().toLowerCase(Locale.ROOT)));
        return step(People.COORDINATOR, "/processes/" + draft.id() + "/status-changes", draft, "{'status': 'PUBLIC'}");
    }

    /** A guideline of the process, made once. */
    synchronized String guideline() {
        if (guideline == null) {
            guideline = create(
                            "/guidelines",
                            "{'processId': '%s', 'code': 'B7', 'list': 'B', 'text': {'de': {'text': 'Teilhabe'}}}"
                                    .formatted(process))
                    .id();
        }
        return guideline;
    }

    Thing newGroup() {
        return create(
                "/working-groups",
                "{'processId': '%s', 'code': '%s', 'name': {'de': {'text': 'AG'}}, 'openness': 'ON_REQUEST'}"
                        .formatted(process, letters()));
    }

    Thing newPerson() {
        return create(
                "/persons",
                "{'displayName': 'Mitglied %d', 'preferredLanguage': 'de', 'neverDisclose': false}".formatted(next()));
    }

    Thing newOrganisation() {
        return create(
                "/organisations",
                "{'name': {'de': {'text': 'Verein %d'}}, 'category': 'ASSOCIATION'}".formatted(next()));
    }

    Thing newMembership() {
        return create(
                "/working-groups/" + sprache.id() + "/memberships",
                "{'personId': '%s', 'role': 'MEMBER'}".formatted(newPerson().id()));
    }

    /** Someone who has registered and waits. */
    Thing newAccount() {
        String id = People.register(Principal.person("wartend-" + next() + "-" + UUID.randomUUID()));
        return now("/accounts/" + id, id);
    }

    private void join(Thing group, Principal principal, String role) {
        create(
                "/working-groups/" + group.id() + "/memberships",
                "{'personId': '%s', 'role': '%s'}".formatted(person(principal), role));
    }

    private static Thing thing(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return new Thing(answer.path("id"), answer.header("ETag"));
    }
}
