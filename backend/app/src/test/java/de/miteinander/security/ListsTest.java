package de.miteinander.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.contract.OpenApi;
import de.miteinander.security.AccessMatrix.Relation;
import de.miteinander.security.Ask.Thing;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every list that comes in pages, read by following {@code Link: rel="next"} alone, in every order it offers, while rows come
 * and go: whatever was there throughout is read once.
 */
@Town
class ListsTest {

    private static final OpenApi CONTRACT = OpenApi.committed();
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NEXT = Pattern.compile("<(/api/v1/[^>]+)>; rel=\"next\"");
    private static final int ROWS = 9;
    private static final Wire WIRE = new Wire();

    /** Adds a row to a list. */
    private interface Adding {
        void to(Scene scene, Ask list) throws IOException;
    }

    /** By what a row comes into each list: the name of an operation, or a way of its own. */
    private static final Map<String, Adding> ADDING = new LinkedHashMap<>();

    static {
        ADDING.put("listAccounts", (scene, list) -> scene.newAccount());
        ADDING.put("listAreas", by("createArea"));
        ADDING.put("listCodeItems", by("createCodeItem"));
        ADDING.put("listBodies", by("createBody"));
        ADDING.put("listDecisions", by("recordDecision"));
        ADDING.put("listFeedback", by("sendFeedback"));
        ADDING.put("listGuidelines", by("proposeGuideline"));
        ADDING.put("listIndicators", by("createIndicator"));
        ADDING.put("listMeasureLinks", ListsTest::linkMeasure);
        ADDING.put("listSeries", by("createSeries"));
        ADDING.put("getIndicatorOverview", by("createSeries"));
        ADDING.put("listMeasures", by("createMeasure"));
        ADDING.put("listIndicatorLinks", by("addIndicatorLink"));
        ADDING.put("listMeasureStatusChanges", ListsTest::moveMeasure);
        ADDING.put("listMemberCandidates", (scene, list) -> scene.newPerson());
        ADDING.put("listObservationImports", (scene, list) -> Fixtures.make("getObservationImport", scene));
        ADDING.put("listOrganisations", by("createOrganisation"));
        ADDING.put("listRepresentations", by("addRepresentation"));
        ADDING.put("listPersons", (scene, list) -> scene.newPerson());
        ADDING.put("listProcesses", by("createProcess"));
        ADDING.put("listGoals", by("setGoal"));
        ADDING.put("listPrompts", by("draftPrompt"));
        ADDING.put("listPromptResponses", by("answerPrompt"));
        ADDING.put("listResponses", by("answerPrompt"));
        ADDING.put("listSources", by("createSource"));
        ADDING.put("listDataGaps", by("createDataGap"));
        ADDING.put(
                "listVerdicts",
                (scene, list) -> ChangeFixtures.keepVerdict(scene, list.ids().getFirst()));
        ADDING.put("listWorkingGroups", by("createWorkingGroup"));
        ADDING.put("listMemberships", by("addMembership"));
    }

    /** Lists whose rows can be taken away again, and by what. */
    private static final Map<String, String> REMOVING = Map.of(
            "listMeasureLinks", "removeIndicatorLink",
            "listIndicatorLinks", "removeIndicatorLink",
            "listGoals", "removeGoal",
            "listPrompts", "deletePrompt",
            "listPromptResponses", "deleteResponse");

    @AfterAll
    static void hangUp() {
        WIRE.close();
    }

    @Test
    void everyListIsRead() {
        assertThat(ADDING.keySet())
                .as("lists with a cursor, compared with openapi.yaml")
                .containsExactlyInAnyOrderElementsOf(
                        lists().map(OpenApi.Operation::id).toList());
        lists().forEach(list -> assertThat(
                        list.node().at("/responses/200/headers/Link/$ref").asText())
                .as(list.id())
                .isEqualTo("#/components/headers/Link"));
    }

    @TestFactory
    Stream<DynamicTest> whatWasThereThroughoutIsReadOnce() {
        return lists().map(list -> DynamicTest.dynamicTest(list.id(), () -> check(list)));
    }

    private static Stream<OpenApi.Operation> lists() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.parameters("query").stream()
                        .anyMatch(parameter -> parameter.path("name").asText().equals("cursor")));
    }

    private static void check(OpenApi.Operation list) throws IOException {
        Scene scene = Scene.set();
        Ask ask = Fixtures.make(list.id(), scene);
        Adding adding = ADDING.get(list.id());
        for (int i = 0; i < ROWS; i++) {
            adding.to(scene, ask);
        }
        for (String sort : sorts(list)) {
            Ask sorted = sort.isEmpty() ? ask : ask.query("sort", sort);
            List<String> before = read(list, sorted.query("limit", "200"), () -> {});
            assertThat(before).as(sort).hasSizeGreaterThan(ROWS / 2).doesNotHaveDuplicates();
            Set<String> removed = new LinkedHashSet<>();
            String limit = Integer.toString(Math.clamp(before.size() / 4, 2, 200));
            List<String> meanwhile = read(list, sorted.query("limit", limit), () -> {
                if (sort.equals(sorts(list).getFirst())) {
                    adding.to(scene, ask);
                    remove(list, before, removed);
                }
            });
            List<String> throughout =
                    before.stream().filter(id -> !removed.contains(id)).toList();
            assertThat(meanwhile).as("read in pages, sort=%s", sort).doesNotHaveDuplicates();
            assertThat(meanwhile.stream().filter(throughout::contains))
                    .as("what was there throughout, sort=%s", sort)
                    .containsExactlyElementsOf(throughout);
        }
    }

    /** The order it has by itself and every one it offers, up and down. */
    private static List<String> sorts(OpenApi.Operation list) {
        List<String> sorts = new ArrayList<>(List.of(""));
        Matcher keys = Pattern.compile("Sort keys?: ([A-Za-z, ]+)")
                .matcher(list.node().path("description").asText());
        assertThat(keys.find())
                .as("%s says by what it can be sorted", list.id())
                .isTrue();
        // "Sort key: createdAt, newest first": what is more than one word is no key.
        Stream.of(keys.group(1).split(","))
                .map(String::strip)
                .filter(key -> key.matches("[A-Za-z]+"))
                .forEach(key -> sorts.addAll(List.of(key, "-" + key)));
        return sorts;
    }

    /** What happens between two pages. */
    private interface Meanwhile {
        void happens() throws IOException;
    }

    private static List<String> read(OpenApi.Operation list, Ask ask, Meanwhile meanwhile) throws IOException {
        Principal caller = caller(list);
        Map<String, String> headers = Exchange.headers(list, ask, Optional.of(caller));
        List<String> ids = new ArrayList<>();
        String target = Exchange.url(list, ask);
        for (int page = 0; !target.isEmpty(); page++) {
            Wire.Answer answer = WIRE.send("GET", target, headers, null);
            assertThat(answer.status()).as("%s: %s", target, answer).isEqualTo(200);
            JsonNode body = JSON.readTree(answer.content());
            body.path("items").forEach(item -> ids.add(item.path("id").asText()));
            target = next(answer, body);
            if (page < 3 && !target.isEmpty()) {
                meanwhile.happens();
            }
        }
        return ids;
    }

    /** Where the link leads; it is there exactly when the body names a next page, and names the same one. */
    private static String next(Wire.Answer answer, JsonNode body) {
        String link = answer.header("Link");
        String cursor = body.at("/page/next").asText("");
        if (body.at("/page/next").isNull()) {
            assertThat(link).as("no link on the last page").isEmpty();
            return "";
        }
        Matcher next = NEXT.matcher(link);
        assertThat(next.matches()).as("a link to the next page: %s", link).isTrue();
        assertThat(next.group(1)).contains("cursor=" + Exchange.encode(cursor));
        return next.group(1);
    }

    private static void remove(OpenApi.Operation list, List<String> before, Set<String> removed) throws IOException {
        String by = REMOVING.get(list.id());
        if (by == null) {
            return;
        }
        // One that was read already and one that is still to come.
        for (String id : List.of(before.get(removed.size()), before.get(before.size() - 1 - removed.size()))) {
            Wire.Answer answer = Exchange.send(
                    WIRE, CONTRACT.operation(by), Ask.at(id).ifMatch("\"0\""), Optional.of(People.COORDINATOR));
            if (answer.status() == 204) {
                removed.add(id);
            }
        }
        assertThat(removed).as("rows that %s took away", by).isNotEmpty();
    }

    private static Principal caller(OpenApi.Operation operation) {
        return MATRIX.allows(operation.id(), Relation.THERE, "COORDINATOR") ? People.COORDINATOR : People.DATA_STEWARD;
    }

    /** The operation that makes one, below the same parent as the list. */
    private static Adding by(String operation) {
        return (scene, list) -> {
            OpenApi.Operation creating = CONTRACT.operation(operation);
            Ask ask = Fixtures.make(operation, scene);
            Ask there = list.ids().isEmpty() ? ask : ask.withIds(list.ids());
            Wire.Answer answer = Exchange.send(WIRE, creating, there, Optional.of(caller(creating)));
            assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(201);
        };
    }

    private static void linkMeasure(Scene scene, Ask list) throws IOException {
        OpenApi.Operation linking = CONTRACT.operation("addIndicatorLink");
        Ask ask = Fixtures.make("addIndicatorLink", scene)
                .body("{'indicatorId': '%s', 'expectedDirection': 'UP'}"
                        .formatted(list.ids().getFirst()));
        Wire.Answer answer = Exchange.send(WIRE, linking, ask, Optional.of(People.COORDINATOR));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static void moveMeasure(Scene scene, Ask list) throws IOException {
        String id = list.ids().getFirst();
        Thing measure = scene.now("/measures/" + id, id);
        JsonNode now = JSON.readTree(
                Exchange.send(WIRE, CONTRACT.operation("getMeasure"), Ask.at(id), Optional.of(People.COORDINATOR))
                        .content());
        String to = now.path("status").asText().equals("DELAYED") ? "RUNNING" : "DELAYED";
        Wire.Answer answer = Exchange.send(
                WIRE,
                CONTRACT.operation("changeMeasureStatus"),
                Ask.at(measure).body("{'status': '%s', 'justification': 'Stand.'}".formatted(to)),
                Optional.of(People.COORDINATOR));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
}
