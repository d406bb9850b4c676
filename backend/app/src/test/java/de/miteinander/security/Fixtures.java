package de.miteinander.security;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MODERATOR;

import de.miteinander.security.AccessMatrix.Relation;
import de.miteinander.security.Ask.Thing;
import de.miteinander.testing.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For every operation a valid request, made anew each time; an operation without one fails the build. */
final class Fixtures {

    /** Makes a valid request on a fresh thing. */
    interface Fixture {
        Ask make(Scene scene);
    }

    /** Makes a valid request on what is the caller's own. */
    interface OwnFixture {
        @Nullable Ask make(Scene scene, Principal caller);
    }

    private static final Map<String, Fixture> THERE = new HashMap<>();
    private static final Map<String, OwnFixture> OWN = new HashMap<>();

    private static final String CONTACT = "{'type': 'EMAIL', 'value': 'mitglied@example.org', 'bases': [%s]}";
    private static final String BASIS =
            "{'purpose': 'BULLETIN', 'legalBasis': 'CONSENT', 'textVersion': '1', 'givenOn': '2026-01-01', 'givenVia': 'FORM'}";

    static {
        account();
        actor();
        workingGroup();
        municipality();
        ConceptFixtures.register();
        FigureFixtures.register();
        on("search", scene -> Ask.at().query("q", "Sprache"));
        on("listMyTasks", scene -> Ask.at());
    }

    private Fixtures() {}

    static Set<String> operations() {
        return THERE.keySet();
    }

    static Ask make(String operation, Scene scene) {
        Fixture fixture = THERE.get(operation);
        if (fixture == null) {
            throw new IllegalStateException("add a fixture for " + operation + " to Fixtures");
        }
        return fixture.make(scene);
    }

    static @Nullable Ask make(String operation, Scene scene, Relation relation, Principal caller) {
        if (relation == Relation.THERE) {
            return make(operation, scene);
        }
        OwnFixture fixture = OWN.get(operation);
        return fixture == null || !scene.isKnown(caller) ? null : fixture.make(scene, caller);
    }

    static boolean hasOwn(String operation) {
        return OWN.containsKey(operation);
    }

    static void on(String operation, Fixture fixture) {
        THERE.put(operation, fixture);
    }

    static void onOwn(String operation, OwnFixture fixture) {
        OWN.put(operation, fixture);
    }

    private static void account() {
        on("getMe", scene -> Ask.at());
        on("register", scene -> Ask.at().body("{'displayName': 'Neu', 'privacyAccepted': true}"));
        on("listAccounts", scene -> Ask.at());
        on("getAccount", scene -> Ask.at(scene.newAccount()));
        on("changeAccount", scene -> Ask.at(scene.newAccount()).body("{'displayName': 'Anders'}"));
        on("decideAccount", scene -> Ask.at(scene.newAccount()).body("{'decision': 'APPROVE'}"));
    }

    private static void actor() {
        on("listOrganisations", scene -> Ask.at());
        on(
                "createOrganisation",
                scene -> Ask.at()
                        .body("{'name': {'de': {'text': 'Verein %d'}}, 'category': 'ASSOCIATION'}"
                                .formatted(scene.next())));
        on("getOrganisation", scene -> Ask.at(scene.newOrganisation()));
        on("changeOrganisation", scene -> Ask.at(scene.newOrganisation()).body("{'legalForm': 'e. V.'}"));
        onOwn("changeOrganisation", (scene, caller) -> {
            Thing organisation = scene.newOrganisation();
            scene.create(
                    "/organisations/" + organisation.id() + "/representations",
                    "{'personId': '%s', 'function': 'Vorstand', 'mayDecide': true, 'isPublic': false}"
                            .formatted(scene.person(caller)));
            return Ask.at(organisation).body("{'legalForm': 'e. V.'}");
        });
        on("endOrganisation", scene -> Ask.at(scene.newOrganisation()).body("{'reason': 'aufgelöst'}"));
        on("resumeOrganisation", scene -> Ask.at(ended(scene)));
        on("listRepresentations", scene -> Ask.at(scene.newOrganisation().id()));
        on(
                "addRepresentation",
                scene -> Ask.at(scene.newOrganisation().id())
                        .body("{'personId': '%s', 'function': 'Vorstand', 'mayDecide': true, 'isPublic': false}"
                                .formatted(scene.newPerson().id())));
        on("endRepresentation", scene -> {
            Thing representation = scene.create(
                    "/organisations/" + scene.newOrganisation().id() + "/representations",
                    "{'personId': '%s', 'function': 'Vorstand', 'from': '2026-01-01', 'mayDecide': true, 'isPublic': false}"
                            .formatted(scene.newPerson().id()));
            return Ask.at(representation).body("{}");
        });

        on("listPersons", scene -> Ask.at());
        on("listMemberCandidates", scene -> Ask.at());
        on(
                "createPerson",
                scene -> Ask.at()
                        .body("{'displayName': 'Mitglied', 'preferredLanguage': 'de', 'neverDisclose': false}"));
        on("getPerson", scene -> Ask.at(scene.newPerson().id()));
        onOwn("getPerson", (scene, caller) -> Ask.at(scene.person(caller)));
        on("changePerson", scene -> Ask.at(scene.newPerson()).body("{'preferredLanguage': 'en'}"));
        on("erasePerson", scene -> Ask.at(scene.newPerson()));
        on("listContactPoints", scene -> Ask.at(scene.newPerson().id()));
        on("addContactPoint", scene -> Ask.at(scene.newPerson().id()).body(CONTACT.formatted(BASIS)));
        onOwn("addContactPoint", (scene, caller) -> Ask.at(scene.person(caller)).body(CONTACT.formatted(BASIS)));
        on("removeContactPoint", scene -> {
            Contact contact = contact(scene);
            return Ask.at(contact.person(), contact.id()).ifMatch("\"0\"");
        });
        on("addUseBasis", scene -> {
            Contact contact = contact(scene);
            return Ask.at(contact.person(), contact.id()).body(BASIS);
        });
        on("withdrawUseBasis", scene -> {
            Contact contact = contact(scene);
            return Ask.at(contact.person(), contact.basis());
        });
    }

    private record Contact(String person, String id, String basis) {}

    private static Contact contact(Scene scene) {
        String person = scene.newPerson().id();
        var answer = de.miteinander.testing.Json.post(
                COORDINATOR, "/persons/" + person + "/contact-points", Scene.json(CONTACT.formatted(BASIS)));
        return new Contact(person, answer.path("items[0].id"), answer.path("items[0].bases[0].id"));
    }

    private static Thing ended(Scene scene) {
        Thing organisation = scene.newOrganisation();
        return scene.step(
                COORDINATOR, "/organisations/" + organisation.id() + "/endings", organisation, "{'reason': 'Pause'}");
    }

    private static void workingGroup() {
        on("listWorkingGroups", scene -> Ask.at());
        on(
                "createWorkingGroup",
                scene -> Ask.at()
                        .body("{'processId': '%s', 'code': '%s', 'name': {'de': {'text': 'AG'}}, 'openness': 'OPEN'}"
                                .formatted(scene.process(), scene.letters())));
        on("getWorkingGroup", scene -> Ask.at(scene.sprache().id()));
        on(
                "changeWorkingGroup",
                scene -> Ask.at(scene.sprache()).body("{'wave': %d}".formatted(scene.next() % 90 + 1)));
        on("changeWorkingGroupStatus", scene -> Ask.at(scene.newGroup()).body("{'status': 'ACTIVE'}"));
        on("listMemberships", scene -> Ask.at(scene.sprache().id()));
        on(
                "addMembership",
                scene -> Ask.at(scene.sprache().id())
                        .body("{'personId': '%s', 'role': 'MEMBER'}"
                                .formatted(scene.newPerson().id())));
        on("getMembership", scene -> Ask.at(scene.newMembership().id()));
        on("changeMembership", scene -> Ask.at(scene.newMembership()).body("{'role': 'OBSERVER'}"));
        on("endMembership", scene -> Ask.at(scene.newMembership()).body("{'reason': 'Wegzug'}"));
    }

    private static void municipality() {
        on("listPages", scene -> Ask.at());
        on("getPage", scene -> Ask.at("imprint"));
        on(
                "changePage",
                scene -> Ask.at(scene.now("/pages/accessibility", "accessibility"))
                        .body("{'reviewedOn': '2026-11-01'}"));
        on("sendFeedback", scene -> Ask.at().body("{'kind': 'BARRIER', 'message': 'Zu klein.'}"));
        on("listFeedback", scene -> Ask.at());
        on("getFeedback", scene -> Ask.at(feedback(scene).id()));
        on("closeFeedback", scene -> Ask.at(feedback(scene)).body("{'outcome': 'Behoben.'}"));
    }

    private static Thing feedback(Scene scene) {
        Thing sent = scene.create(MODERATOR, "/feedback", "{'kind': 'OTHER', 'message': 'Danke.'}");
        return scene.now("/feedback/" + sent.id(), sent.id());
    }

    /** The same request for something that does not exist; {@code null} where nothing is named. */
    static @Nullable Ask missing(Ask ask) {
        if (ask.ids().isEmpty()) {
            return null;
        }
        return ask.withIds(ask.ids().stream()
                .map(id -> id.length() == 36 ? UUID.randomUUID().toString() : "no-such-thing")
                .toList());
    }
}
