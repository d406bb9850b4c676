package de.miteinander.security;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.DATA_STEWARD;
import static de.miteinander.testing.People.MEMBER;

import de.miteinander.security.Ask.Thing;
import de.miteinander.testing.Json;
import de.miteinander.testing.Principal;
import de.miteinander.testing.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that stand nowhere else, one in each place that not everyone may read, with who may. Whatever is sensitive is made
 * through the API, as people make it.
 */
final class Canaries {

    /** The beginning of every one; small letters only, because addresses are compared without regard to case. */
    static final String MARK = "kanarie";

    private static final Set<String> OFFICE = Set.of("COORDINATOR", "PRIVACY_OFFICER");
    private static final Set<String> COORDINATION = Set.of("COORDINATOR");
    private static final Set<String> NETWORK = Set.of(
            "MEMBER",
            "OTHER_MEMBER",
            "MODERATOR",
            "OTHER_MODERATOR",
            "COUNCIL",
            "STEERING",
            "COORDINATOR",
            "DATA_STEWARD",
            "PRIVACY_OFFICER");
    private static final Set<String> READERS_OF_ANSWERS =
            Set.of("MEMBER", "MODERATOR", "STEERING", "COORDINATOR", "PRIVACY_OFFICER");
    private static final Set<String> WRITERS_OF_THE_GROUP = Set.of("MODERATOR", "COORDINATOR");
    private static final Set<String> OF_THE_GROUP = Set.of("MEMBER", "MODERATOR", "COORDINATOR");
    private static final Set<String> NOBODY = Set.of();

    /**
     * A word and who may read it.
     *
     * @param where what it stands in, for the message
     */
    record Canary(String where, String word, Set<String> mayKnow) {}

    private final Scene scene;
    private final List<Canary> canaries = new ArrayList<>();

    /** What was made, by the collection in its address: {@code persons} and the like. */
    private final Map<String, List<String>> things = new HashMap<>();

    /** Of indicators that anyone may ask for. */
    private final List<String> indicatorCodes = new ArrayList<>();

    Canaries(Scene scene) {
        this.scene = scene;
        accounts();
        persons();
        feedback();
        concept();
        answers();
        measures();
        figures();
        smallCounts();
    }

    List<Canary> all() {
        return canaries;
    }

    List<String> indicatorCodes() {
        return indicatorCodes;
    }

    List<String> things(String collection) {
        return things.getOrDefault(collection, List.of());
    }

    private String word(String where, Set<String> mayKnow) {
        String word = MARK + "-" + where.replaceAll("[^a-z]", "") + "-"
                + scene.letters().toLowerCase(java.util.Locale.ROOT);
        canaries.add(new Canary(where, word, mayKnow));
        return word;
    }

    private Thing thing(String collection, Thing thing) {
        things.computeIfAbsent(collection, name -> new ArrayList<>()).add(thing.id());
        return thing;
    }

    private Thing made(String path, String body) {
        return made(COORDINATOR, path, body);
    }

    /** What the last step of the address says is made there. */
    private Thing made(Principal by, String path, String body) {
        return thing(path.substring(path.lastIndexOf('/') + 1), scene.create(by, path, body));
    }

    private void accounts() {
        // The name of the sign-in becomes the address in the token: <name>@example.org.
        Principal waiting = new Principal(
                word("account.subject", NOBODY), word("account.email", OFFICE), Set.of(), "openid profile email");
        Json.post(
                        waiting,
                        "/registrations",
                        Scene.json("{'displayName': '%s', 'note': '%s', 'privacyAccepted': true}"
                                .formatted(word("account.display_name", OFFICE), word("account.note", OFFICE))))
                .then()
                .statusCode(201);
        String id = waiting.asks().get("/api/v1/me").path("account.id");
        Thing account = thing("accounts", scene.now("/accounts/" + id, id));
        scene.step(
                COORDINATOR,
                "/accounts/" + id + "/decisions",
                account,
                "{'decision': 'REJECT', 'reason': '%s'}".formatted(word("account.decision_reason", OFFICE)));
    }

    private void persons() {
        Thing hidden = made(
                "/persons",
                "{'displayName': '%s', 'preferredLanguage': 'de', 'neverDisclose': true}"
                        .formatted(word("person.display_name", OFFICE)));
        // Even a ground to publish does not open what is never to be disclosed.
        contact(hidden, "PUBLISH", "contact_point.value of a hidden person", "contact_point.label of a hidden person");
        Thing known = thing("persons", scene.newPerson());
        contact(known, "INVITE", "contact_point.value", "contact_point.label");
        Thing organisation = thing("organisations", scene.newOrganisation());
        for (Thing person : List.of(hidden, known)) {
            scene.create(
                    "/organisations/" + organisation.id() + "/representations",
                    "{'personId': '%s', 'function': '%s', 'mayDecide': true, 'isPublic': %s}"
                            .formatted(person.id(), word("representation.function", OFFICE), person == hidden));
        }
        Thing group = thing("working-groups", scene.sprache());
        made(
                "/working-groups/" + group.id() + "/memberships",
                "{'personId': '%s', 'role': 'MEMBER'}".formatted(hidden.id()));
        Thing ended = scene.create(
                "/working-groups/" + group.id() + "/memberships",
                "{'personId': '%s', 'role': 'OBSERVER'}".formatted(hidden.id()));
        scene.step(
                COORDINATOR,
                "/memberships/" + ended.id() + "/endings",
                ended,
                "{'reason': '%s'}".formatted(word("membership.end_reason", NOBODY)));
    }

    private void contact(Thing person, String purpose, String value, String label) {
        scene.create(
                "/persons/" + person.id() + "/contact-points",
                "{'type': 'EMAIL', 'value': '%s@example.org', 'label': '%s', 'bases': [{'purpose': '%s', 'legalBasis': 'CONSENT', 'textVersion': '%s', 'givenOn': '2026-01-01', 'givenVia': 'FORM', 'evidence': '%s'}]}"
                        .formatted(
                                word(value, OFFICE),
                                word(label, OFFICE),
                                purpose,
                                word("use_basis.text_version", NOBODY),
                                word("use_basis.evidence", NOBODY)));
    }

    private void feedback() {
        Thing open = scene.create(
                "/feedback",
                "{'kind': 'OTHER', 'message': '%s', 'pageUrl': 'https://example.org/%s', 'replyTo': '%s@example.org'}"
                        .formatted(
                                word("feedback.message", COORDINATION),
                                word("feedback.page_url", COORDINATION),
                                word("feedback.reply_to", COORDINATION)));
        thing("feedback", open);
        Thing closed = scene.create("/feedback", "{'kind': 'OTHER', 'message': 'Danke.'}");
        thing("feedback", closed);
        scene.step(
                COORDINATOR,
                "/feedback/" + closed.id() + "/closings",
                scene.now("/feedback/" + closed.id(), closed.id()),
                "{'outcome': '%s'}".formatted(word("feedback.outcome", COORDINATION)));
    }

    private void concept() {
        Thing draft = made(
                "/processes",
                "{'slug': 'konzept-%s', 'title': {'de': {'text': '%s'}}, 'municipality': 'Musterstadt'}"
                        .formatted(
                                scene.letters().toLowerCase(java.util.Locale.ROOT),
                                word("title of a draft process", NETWORK)));
        made(
                "/guidelines",
                "{'processId': '%s', 'code': 'A1', 'list': 'A', 'text': {'de': {'text': '%s'}}}"
                        .formatted(draft.id(), word("guideline of a draft process", NETWORK)));
        made(
                "/processes/" + draft.id() + "/goals",
                "{'text': {'de': {'text': '%s'}}, 'kind': 'GOAL'}".formatted(word("goal of a draft process", NETWORK)));
        made(
                "/processes/" + draft.id() + "/phases",
                "{'kind': 'EXCHANGE', 'title': {'de': {'text': '%s'}}}"
                        .formatted(word("phase of a draft process", NETWORK)));
        made(
                "/processes/" + draft.id() + "/milestones",
                "{'title': {'de': {'text': '%s'}}}".formatted(word("milestone of a draft process", NETWORK)));
        made(
                "/prompts",
                "{'guidelineId': '%s', 'workingGroupId': '%s', 'step': 'MEASURE', 'question': {'de': {'text': 'Wie erreichen wir %s?'}}, 'derivation': {'de': {'text': '%s'}}}"
                        .formatted(
                                scene.guideline(),
                                scene.sprache().id(),
                                word("question of a draft prompt", WRITERS_OF_THE_GROUP),
                                word("derivation of a draft prompt", WRITERS_OF_THE_GROUP)));
    }

    private void answers() {
        String prompt = Fixtures.make("getPrompt", scene).ids().getFirst();
        things.computeIfAbsent("prompts", name -> new ArrayList<>()).add(prompt);
        Thing answer = made(
                MEMBER,
                "/prompts/" + prompt + "/responses",
                "{'text': '%s', 'visibility': 'GROUP', 'onBehalfOf': '%s'}"
                        .formatted(
                                word("response.text", READERS_OF_ANSWERS),
                                word("response.on_behalf_of", READERS_OF_ANSWERS)));
        scene.step(
                COORDINATOR,
                "/responses/" + answer.id() + "/status-changes",
                answer,
                "{'status': 'PARKED', 'reason': '%s'}".formatted(word("response.status_reason", READERS_OF_ANSWERS)));
        // A public answer shows its text, not who stands behind it.
        made(
                MEMBER,
                "/prompts/" + prompt + "/responses",
                "{'text': 'Sprachcafé.', 'visibility': 'PUBLIC', 'onBehalfOf': '%s'}"
                        .formatted(word("on_behalf_of of a public answer", READERS_OF_ANSWERS)));
    }

    private void measures() {
        for (String visibility : List.of("DRAFT", "INTERNAL")) {
            Set<String> mayKnow = visibility.equals("DRAFT") ? OF_THE_GROUP : and(NETWORK, "READER");
            made(
                    "/measures",
                    "{'processId': '%s', 'workingGroupId': '%s', 'title': {'de': {'text': '%s'}}, 'visibility': '%s'}"
                            .formatted(
                                    scene.process(),
                                    scene.sprache().id(),
                                    word("title of a measure, " + visibility, mayKnow),
                                    visibility));
        }
    }

    private void figures() {
        Set<String> mayKnow = and(NETWORK, "READER", "IMPORTER");
        Thing indicator = made(
                "/indicators",
                "{'code': 'K-%s', 'name': {'de': {'text': '%s'}}, 'valueKind': 'COUNT', 'unit': 'places', 'visibility': 'INTERNAL'}"
                        .formatted(scene.letters(), word("name of an internal indicator", mayKnow)));
        Thing area = scene.create(
                "/areas",
                "{'code': 'ort-%s', 'name': {'de': {'text': 'Ort'}}, 'level': 'DISTRICT'}".formatted(scene.letters()));
        Thing source = scene.create("/sources", "{'title': 'Tabelle', 'kind': 'OFFICIAL'}");
        Thing series = made(
                DATA_STEWARD, "/indicators/" + indicator.id() + "/series", "{'areaId': '%s'}".formatted(area.id()));
        made(
                DATA_STEWARD,
                "/series/" + series.id() + "/observations",
                "{'period': '2016', 'value': 12, 'sourceId': '%s', 'note': '%s', 'asPrinted': '%s'}"
                        .formatted(
                                source.id(),
                                word("note of an internal figure", mayKnow),
                                word("print of an internal figure", mayKnow)));
        // A measure that the public sees does not tell of an indicator that it may not see.
        Thing measure = scene.create(
                "/measures",
                "{'processId': '%s', 'workingGroupId': '%s', 'title': {'de': {'text': 'Tandems'}}, 'visibility': 'PUBLIC'}"
                        .formatted(scene.process(), scene.sprache().id()));
        thing("measures", measure);
        scene.create(
                "/measures/" + measure.id() + "/indicator-links",
                "{'indicatorId': '%s', 'expectedDirection': 'UP'}".formatted(indicator.id()));
    }

    /**
     * Figures about persons that anyone may read protected only. Numbers hold no letters: these stand nowhere else, and neither
     * what they are rounded to nor the bounds of that is one of them.
     */
    private void smallCounts() {
        Set<String> steward = Set.of("DATA_STEWARD");
        Thing area = scene.create(
                "/areas",
                "{'code': 'ort-%s', 'name': {'de': {'text': 'Ort'}}, 'level': 'DISTRICT'}".formatted(scene.letters()));
        Thing source = scene.create(
                DATA_STEWARD, "/sources", "{'title': 'Kartei', 'kind': 'OTHER', 'protection': 'PERSONS_ROUND'}");
        String figure = "{'period': '%s', 'sourceId': '%s', 'note': '%s', 'asPrinted': '%s', %s}";

        Thing counted = series(publicIndicator("COUNT", "PERSONS_ROUND"), area);
        number("an exact count", "918273641", steward);
        made(
                DATA_STEWARD,
                "/series/" + counted.id() + "/observations",
                figure.formatted(
                        "2019",
                        source.id(),
                        word("note of a rounded count", steward),
                        word("print of a rounded count", steward),
                        "'value': 918273641"));
        // Corrected away, it still stands in the history.
        number("a count before its correction", "827364514", NOBODY);
        Thing corrected = scene.create(
                DATA_STEWARD,
                "/series/" + counted.id() + "/observations",
                "{'period': '2020', 'sourceId': '%s', 'value': 827364514}".formatted(source.id()));
        thing("observations", corrected);
        change(corrected, "{'value': 827364521, 'reason': 'Zahlendreher'}");
        number("a count after its correction", "827364521", steward);

        Thing hidden = series(publicIndicator("COUNT", "PERSONS_SUPPRESS"), area);
        made(
                DATA_STEWARD,
                "/series/" + hidden.id() + "/observations",
                figure.formatted(
                        "2019",
                        source.id(),
                        word("note of a withheld count", steward),
                        word("print of a withheld count", steward),
                        "'value': 2"));

        Thing shared = series(publicIndicator("SHARE", "PERSONS_ROUND"), area);
        // Three of seven, in per cent.
        number("a share on a base of seven", "42.857142", steward);
        made(
                DATA_STEWARD,
                "/series/" + shared.id() + "/observations",
                "{'period': '2019', 'sourceId': '%s', 'value': 42.857142, 'numerator': 3, 'denominator': 7}"
                        .formatted(source.id()));

        voices(counted);
        made(
                DATA_STEWARD,
                "/data-gaps",
                "{'seriesId': '%s', 'period': '2021', 'reason': '%s', 'askedOf': '%s', 'due': '2027-01-31'}"
                        .formatted(counted.id(), word("data_gap.reason", NETWORK), word("data_gap.asked_of", NETWORK)));
    }

    private String publicIndicator(String kind, String protection) {
        String code = "K-" + scene.letters();
        indicatorCodes.add(code);
        return made(
                        DATA_STEWARD,
                        "/indicators",
                        "{'code': '%s', 'name': {'de': {'text': 'Menschen'}}, 'valueKind': '%s', 'unit': 'persons', 'visibility': 'PUBLIC', 'protection': '%s'}"
                                .formatted(code, kind, protection))
                .id();
    }

    private Thing series(String indicator, Thing area) {
        return made(DATA_STEWARD, "/indicators/" + indicator + "/series", "{'areaId': '%s'}".formatted(area.id()));
    }

    private void change(Thing observation, String body) {
        Json.patch(
                        DATA_STEWARD,
                        "/observations/" + observation.id(),
                        Scene.json(body),
                        String.valueOf(observation.etag()))
                .then()
                .statusCode(200);
    }

    /** What someone said and took back, or what the coordination has hidden; the rest is for everyone to read. */
    private void voices(Thing series) {
        String voice = "{'stance': 'QUALIFIES', 'text': '%s', 'voice': 'NETWORK'}";
        String path = "/series/" + series.id() + "/testimonies";
        Thing withdrawn = scene.create(MEMBER, path, voice.formatted(word("testimony.body, withdrawn", NOBODY)));
        Json.post(MEMBER, "/testimonies/" + withdrawn.id() + "/withdrawals", "{}")
                .then()
                .statusCode(204);
        Set<String> author = Set.of("COORDINATOR", "MEMBER");
        Thing hidden = scene.create(MEMBER, path, voice.formatted(word("testimony.body, hidden", author)));
        Json.post(
                        COORDINATOR,
                        "/testimonies/" + hidden.id() + "/hidings",
                        Scene.json("{'reason': '%s'}".formatted(word("testimony.hidden_because", author))))
                .then()
                .statusCode(204);
    }

    private void number(String where, String digits, Set<String> mayKnow) {
        canaries.add(new Canary(where, digits, mayKnow));
    }

    private static Set<String> and(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    /** Whether a column holds one of the words. */
    static boolean isSeeded(String table, String column) {
        return TestDatabase.count("SELECT count(*) FROM %s WHERE %s::text LIKE '%%%s%%'".formatted(table, column, MARK))
                > 0;
    }
}
