package de.miteinander.security;

import static de.miteinander.security.Fixtures.on;
import static de.miteinander.security.Fixtures.onOwn;
import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.MODERATOR;

import de.miteinander.security.Ask.Thing;
import de.miteinander.testing.Principal;
import java.util.Locale;
import java.util.Set;

/** Requests to what a concept is made of: process, bodies, guidelines, goals, questions, answers, measures. */
final class ConceptFixtures {

    private ConceptFixtures() {}

    static void register() {
        process();
        body();
        guideline();
        goal();
        prompt();
        response();
        measure();
    }

    private static void process() {
        on("listProcesses", scene -> Ask.at());
        on(
                "createProcess",
                scene -> Ask.at()
                        .body(
                                "{'slug': 'konzept-%s', 'title': {'de': {'text': 'Konzept'}}, 'municipality': 'Musterstadt'}"
                                        .formatted(scene.letters().toLowerCase(Locale.ROOT))));
        on("getProcess", scene -> Ask.at(scene.process()));
        on("changeProcess", scene -> Ask.at(scene.newProcess()).body("{'title': {'de': {'text': 'Konzept 2'}}}"));
        on(
                "changeProcessStatus",
                scene -> Ask.at(scene.newProcess()).body("{'status': 'CLOSED', 'reason': 'Beschlossen'}"));
        on("listPhases", scene -> Ask.at(scene.process()));
        on(
                "addPhase",
                scene -> Ask.at(scene.process()).body("{'kind': 'EXCHANGE', 'title': {'de': {'text': 'Austausch'}}}"));
        on("getPhase", scene -> Ask.at(phase(scene).id()));
        on("changePhase", scene -> Ask.at(phase(scene)).body("{'actualStart': '2026-01-15'}"));
        on("removePhase", scene -> Ask.at(phase(scene)));
        on("listMilestones", scene -> Ask.at(scene.process()));
        on("addMilestone", scene -> Ask.at(scene.process()).body("{'title': {'de': {'text': 'Kick-off'}}}"));
        on("getMilestone", scene -> Ask.at(milestone(scene).id()));
        on("changeMilestone", scene -> Ask.at(milestone(scene)).body("{'doneOn': '2026-01-20'}"));
        on("removeMilestone", scene -> Ask.at(milestone(scene)));
    }

    private static Thing phase(Scene scene) {
        return scene.create(
                "/processes/" + scene.process() + "/phases",
                "{'kind': 'EXCHANGE', 'title': {'de': {'text': 'Austausch'}}}");
    }

    private static Thing milestone(Scene scene) {
        return scene.create("/processes/" + scene.process() + "/milestones", "{'title': {'de': {'text': 'Kick-off'}}}");
    }

    private static void body() {
        on("listBodies", scene -> Ask.at());
        on("createBody", scene -> Ask.at().body(BODY.formatted("COMMITTEE")));
        on("getBody", scene -> Ask.at(body(scene, "COMMITTEE").id()));
        on("changeBody", scene -> Ask.at(body(scene, "COMMITTEE")).body("{'endedOn': '2026-01-31'}"));
        on("listDecisions", scene -> Ask.at());
        on(
                "recordDecision",
                scene -> Ask.at()
                        .body(DECISION.formatted(body(scene, "COMMITTEE").id(), scene.process())));
        onOwn(
                "recordDecision",
                (scene, caller) ->
                        Ask.at().body(DECISION.formatted(body(scene, "STEERING").id(), scene.process())));
        on(
                "getDecision",
                scene -> Ask.at(decision(scene, "COMMITTEE", scene.process()).id()));
        on(
                "changeDecision",
                scene -> Ask.at(decision(scene, "COMMITTEE", scene.process()))
                        .body("{'votes': {'yes': 12, 'no': 0, 'abstain': 0}}"));
        onOwn(
                "changeDecision",
                (scene, caller) -> Ask.at(decision(scene, "STEERING", scene.process()))
                        .body("{'votes': {'yes': 12, 'no': 0, 'abstain': 0}}"));
    }

    private static final String BODY = "{'kind': '%s', 'names': [{'name': {'de': {'text': 'Gremium'}}}]}";
    private static final String DECISION =
            "{'bodyId': '%s', 'processId': '%s', 'decidedOn': '2026-01-15', 'dateBasis': 'STATED', 'text': {'de': {'text': 'Beschlossen.'}}, 'kind': 'RESOLUTION', 'outcome': 'ADOPTED'}";

    private static Thing body(Scene scene, String kind) {
        return scene.create("/bodies", BODY.formatted(kind));
    }

    private static Thing decision(Scene scene, String kind, String process) {
        return scene.create("/decisions", DECISION.formatted(body(scene, kind).id(), process));
    }

    private static void guideline() {
        on("listGuidelines", scene -> Ask.at());
        on(
                "proposeGuideline",
                scene -> Ask.at().body(GUIDELINE.formatted(scene.newProcess().id())));
        on(
                "getGuideline",
                scene -> Ask.at(guideline(scene, scene.newProcess().id()).id()));
        on(
                "changeGuideline",
                scene -> Ask.at(guideline(scene, scene.newProcess().id())).body("{'order': 3}"));
        on(
                "listGuidelineVersions",
                scene -> Ask.at(guideline(scene, scene.newProcess().id()).id()));
        on(
                "changeGuidelineStatus",
                scene -> Ask.at(guideline(scene, scene.newProcess().id())).body("{'status': 'IN_DISCUSSION'}"));
        on("selectGuidelines", scene -> {
            String process = scene.newProcess().id();
            return Ask.at(process)
                    .body("{'decisionId': '%s', 'selectedGuidelineIds': ['%s']}"
                            .formatted(
                                    decision(scene, "COUNCIL", process).id(),
                                    guideline(scene, process).id()));
        });
    }

    private static final String GUIDELINE =
            "{'processId': '%s', 'code': 'A1', 'list': 'A', 'text': {'de': {'text': 'Miteinander leben'}}}";

    private static Thing guideline(Scene scene, String process) {
        return scene.create("/guidelines", GUIDELINE.formatted(process));
    }

    private static void goal() {
        on("listGoals", scene -> Ask.at(scene.process()));
        on(
                "setGoal",
                scene -> Ask.at(scene.process())
                        .body(GOAL.formatted(scene.sprache().id())));
        on("getGoal", scene -> Ask.at(goal(scene).id()));
        on("changeGoal", scene -> Ask.at(goal(scene)).body("{'horizon': '2027-12-31'}"));
        on("removeGoal", scene -> Ask.at(goal(scene)));
    }

    private static final String GOAL =
            "{'text': {'de': {'text': 'Messbar machen'}}, 'kind': 'GOAL', 'workingGroupId': '%s'}";

    private static Thing goal(Scene scene) {
        return scene.create(
                "/processes/" + scene.process() + "/goals",
                GOAL.formatted(scene.sprache().id()));
    }

    private static void prompt() {
        on("listPrompts", scene -> Ask.at());
        on("listPromptTemplates", scene -> Ask.at());
        on(
                "draftPrompt",
                scene -> Ask.at()
                        .body(PROMPT.formatted(
                                scene.guideline(), scene.sprache().id(), scene.next())));
        on("getPrompt", scene -> Ask.at(activePrompt(scene)));
        on("changePrompt", scene -> Ask.at(draft(scene)).body("{'facet': 'REACH'}"));
        on("deletePrompt", scene -> Ask.at(draft(scene)));
        on("changePromptStatus", scene -> Ask.at(draft(scene)).body("{'status': 'ACTIVE'}"));
    }

    private static final String PROMPT =
            "{'guidelineId': '%s', 'workingGroupId': '%s', 'step': 'MEASURE', 'question': {'de': {'text': 'Wie erreichen wir alle (%d)?'}}, 'derivation': {'de': {'text': 'Miteinander leben heißt voneinander wissen.'}}}";

    private static Thing draft(Scene scene) {
        return scene.create(
                "/prompts", PROMPT.formatted(scene.guideline(), scene.sprache().id(), scene.next()));
    }

    private static String activePrompt(Scene scene) {
        Thing draft = draft(scene);
        return scene.step(COORDINATOR, "/prompts/" + draft.id() + "/status-changes", draft, "{'status': 'ACTIVE'}")
                .id();
    }

    private static void response() {
        on("listPromptResponses", scene -> Ask.at(activePrompt(scene)));
        on("answerPrompt", scene -> Ask.at(activePrompt(scene)).body(ANSWER.formatted("GROUP")));
        on("listResponses", scene -> Ask.at());
        on("getResponse", scene -> Ask.at(answer(scene, MEMBER).id()));
        on("changeResponse", scene -> Ask.at(answer(scene, OFFICE)).body("{'text': 'Anders.'}"));
        on("deleteResponse", scene -> Ask.at(answer(scene, OFFICE)));
        on(
                "changeResponseStatus",
                scene -> Ask.at(answer(scene, MEMBER)).body("{'status': 'PARKED', 'reason': 'Gehört zur AG Wohnen'}"));
        onOwn(
                "changeResponse",
                (scene, caller) ->
                        answers(caller) ? Ask.at(answer(scene, caller)).body("{'text': 'Anders.'}") : null);
        onOwn("deleteResponse", (scene, caller) -> answers(caller) ? Ask.at(answer(scene, caller)) : null);
    }

    /** A second coordinator, so that the answer is nobody's own of those who ask. */
    private static final Principal OFFICE = Principal.person("koordination-2", "coordinator");

    private static final String ANSWER = "{'text': 'Sprachcafé an zwei Abenden.', 'visibility': '%s'}";

    private static boolean answers(Principal caller) {
        return Set.of(MEMBER, MODERATOR, COORDINATOR).contains(caller);
    }

    private static Thing answer(Scene scene, Principal by) {
        scene.know(by);
        return scene.create(by, "/prompts/" + activePrompt(scene) + "/responses", ANSWER.formatted("GROUP"));
    }

    private static void measure() {
        on("listMeasures", scene -> Ask.at());
        on(
                "createMeasure",
                scene -> Ask.at()
                        .body(MEASURE.formatted(scene.process(), scene.sprache().id())));
        on("getMeasure", scene -> Ask.at(measure(scene).id()));
        on("changeMeasure", scene -> Ask.at(measure(scene)).body("{'plannedEnd': '2027-06-30'}"));
        on("listMeasureStatusChanges", scene -> Ask.at(measure(scene).id()));
        on(
                "changeMeasureStatus",
                scene -> Ask.at(measure(scene))
                        .body("{'status': 'PROPOSED', 'justification': 'Von der AG vorgeschlagen.'}"));
        on("listIndicatorLinks", scene -> Ask.at(measure(scene).id()));
        on("addIndicatorLink", scene -> Ask.at(measure(scene).id()).body(link(scene)));
        on(
                "removeIndicatorLink",
                scene -> Ask.at(scene.create("/measures/" + measure(scene).id() + "/indicator-links", link(scene))));
        on("listMeasureLinks", scene -> Ask.at(FigureFixtures.indicator(scene).id()));
    }

    private static final String MEASURE =
            "{'processId': '%s', 'title': {'de': {'text': 'Sprachtandems'}}, 'workingGroupId': '%s'}";

    private static Thing measure(Scene scene) {
        Thing created = scene.create(
                "/measures", MEASURE.formatted(scene.process(), scene.sprache().id()));
        return scene.change("/measures/" + created.id(), created, "{'visibility': 'PUBLIC'}");
    }

    private static String link(Scene scene) {
        return "{'indicatorId': '%s', 'expectedDirection': 'UP'}"
                .formatted(FigureFixtures.indicator(scene).id());
    }
}
