package de.miteinander.guideline;

import static de.miteinander.testing.Concept.created;
import static de.miteinander.testing.Concept.get;
import static de.miteinander.testing.Concept.guideline;
import static de.miteinander.testing.Concept.patch;
import static de.miteinander.testing.Concept.post;
import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.COUNCIL;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.MODERATOR;
import static de.miteinander.testing.People.STEERING;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Concept;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

@Town
class GuidelineTest {

    @Test
    void guidelinesStandInTheirListsAndEveryoneReadsThem() {
        String process = Concept.process();
        guideline(process, "B1", "Eltern spielen eine zentrale Rolle");
        guideline(process, "A1", "Miteinander, nicht nebeneinander");
        guideline(process, "A2", "Wechselseitiger Prozess");
        given().get("/api/v1/guidelines?processId=" + process)
                .then()
                .statusCode(200)
                .body("items.code", contains("A1", "A2", "B1"))
                .body("items.order", contains(1, 2, 1))
                .body("items[0].status", equalTo("PROPOSED"))
                .body("items[0].currentVersion", equalTo(1))
                .body("items[0].decision", nullValue());
        given().get("/api/v1/guidelines?processId=" + process + "&list=B")
                .then()
                .body("items.code", contains("B1"));
        post(
                        COORDINATOR,
                        null,
                        "/guidelines",
                        "{\"processId\": \"" + process
                                + "\", \"code\": \"A1\", \"list\": \"A\", \"text\": {\"de\": {\"text\": \"Noch eine\"}}}")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void guidelinesOfADraftProcessAreNotPublic() {
        String process = Concept.draftProcess();
        String guideline = guideline(process, "A1", "Miteinander");
        given().get("/api/v1/guidelines/" + guideline).then().statusCode(404);
        given().get("/api/v1/guidelines?processId=" + process).then().body("items.size()", equalTo(0));
        People.approved(MEMBER);
        get(MEMBER, "/guidelines/" + guideline).then().statusCode(200);
    }

    @Test
    void onlyADecisionSelectsAndTheOtherOpenOnesAreNotSelected() {
        String process = Concept.process();
        String first = guideline(process, "A1", "Miteinander");
        String second = guideline(process, "A2", "Wechselseitig");
        String third = guideline(process, "A3", "Konfliktreich");
        String withdrawn = guideline(process, "A4", "Zurückgezogen");
        post(COORDINATOR, "\"0\"", "/guidelines/" + first + "/status-changes", "{\"status\": \"SELECTED\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("Beschluss"));
        post(
                        COORDINATOR,
                        "\"0\"",
                        "/guidelines/" + withdrawn + "/status-changes",
                        "{\"status\": \"WITHDRAWN\", \"reason\": \"Doppelt\"}")
                .then()
                .statusCode(200);
        String decision = Concept.decision(process);

        post(COORDINATOR, null, "/processes/" + process + "/guideline-selections", selection(decision, first, third))
                .then()
                .statusCode(200)
                .body("selected.code", contains("A1", "A3"))
                .body("notSelected.code", contains("A2"));
        given().header("Accept-Language", "en")
                .get("/api/v1/guidelines/" + first)
                .then()
                .body("status", equalTo("SELECTED"))
                .body("decision.id", equalTo(decision))
                .body("decision.label", equalTo("Integrationsrat, 1 September 2016"))
                .body("decidedVersion", equalTo(1));
        get(COORDINATOR, "/guidelines/" + second).then().body("status", equalTo("NOT_SELECTED"));
        get(COORDINATOR, "/guidelines/" + withdrawn).then().body("status", equalTo("WITHDRAWN"));

        post(COORDINATOR, null, "/processes/" + process + "/guideline-selections", selection(decision, second))
                .then()
                .statusCode(409);
        patch(
                        COORDINATOR,
                        get(COORDINATOR, "/decisions/" + decision).header("ETag"),
                        "/decisions/" + decision,
                        "{\"outcome\": \"REJECTED\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void aDecisionAboutAnotherProcessSelectsNothing() {
        String process = Concept.process();
        String guideline = guideline(process, "A1", "Miteinander");
        String elsewhere = Concept.decision(Concept.process());
        post(COORDINATOR, null, "/processes/" + process + "/guideline-selections", selection(elsewhere, guideline))
                .then()
                .statusCode(409);
        String foreign = guideline(Concept.process(), "A1", "Anderswo");
        post(
                        COORDINATOR,
                        null,
                        "/processes/" + process + "/guideline-selections",
                        selection(Concept.decision(process), foreign))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/selectedGuidelineIds"));
        get(COORDINATOR, "/guidelines/" + guideline).then().body("status", equalTo("PROPOSED"));
    }

    @Test
    void whoDoesNotRecordDecisionsCannotSelect() {
        String process = Concept.process();
        String guideline = guideline(process, "A1", "Miteinander");
        String decision = Concept.decision(process);
        for (Principal who : List.of(STEERING, COUNCIL, MEMBER)) {
            People.approved(who);
            post(who, null, "/processes/" + process + "/guideline-selections", selection(decision, guideline))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void wordingThatADecisionRefersToStaysAndNewWordingIsANewVersion() {
        String process = Concept.process();
        String guideline = guideline(process, "A2", "Wechselseitiger Prozess");
        patch(COORDINATOR, "\"0\"", "/guidelines/" + guideline, "{\"text\": {\"de\": {\"text\": \"Wechselseitig\"}}}")
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(1));
        post(
                        COORDINATOR,
                        null,
                        "/processes/" + process + "/guideline-selections",
                        selection(Concept.decision(process), guideline))
                .then()
                .statusCode(200);

        patch(
                        COORDINATOR,
                        "\"2\"",
                        "/guidelines/" + guideline,
                        "{\"text\": {\"de\": {\"text\": \"Ein Prozess aller\"}}}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/changedBecause"));
        patch(COORDINATOR, "\"2\"", "/guidelines/" + guideline, "{\"text\": {\"en\": {\"text\": \"Mutual\"}}}")
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(1))
                .body("text.en.state", equalTo("UP_TO_DATE"));
        patch(
                        COORDINATOR,
                        "\"3\"",
                        "/guidelines/" + guideline,
                        "{\"text\": {\"de\": {\"text\": \"Ein Prozess aller\"}}, \"changedBecause\": \"Klarer\"}")
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(2))
                .body("decidedVersion", equalTo(1))
                .body("text.en.state", equalTo("OUTDATED"));
        given().get("/api/v1/guidelines/" + guideline + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.referenced", contains(false, true))
                .body("items[0].changedBecause", equalTo("Klarer"))
                .body("items[1].text.de.text", equalTo("Wechselseitig"));
    }

    @Test
    void stepsFollowTheTableAndSupersedingNamesTheSuccessor() {
        String process = Concept.process();
        String old = guideline(process, "A1", "Alt");
        String successor = guideline(process, "A9", "Neu");
        People.approved(STEERING);
        String path = "/guidelines/" + old + "/status-changes";
        post(STEERING, "\"0\"", path, "{\"status\": \"IN_DISCUSSION\"}").then().statusCode(200);
        post(STEERING, "\"1\"", path, "{\"status\": \"SUPERSEDED\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        post(
                        STEERING,
                        "\"1\"",
                        path,
                        "{\"status\": \"SUPERSEDED\", \"reason\": \"Neu gefasst\", \"supersededById\": \"" + successor
                                + "\"}")
                .then()
                .statusCode(200)
                .body("supersededBy.code", equalTo("A9"));
        post(STEERING, "\"2\"", path, "{\"status\": \"PROPOSED\", \"reason\": \"Doch\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void moderatorsProposeAndMembersDoNot() {
        String process = Concept.process();
        String group = Concept.workingGroup(process, "SPR");
        Concept.admit(group, MODERATOR, "MODERATOR");
        Principal member = Principal.person("vorschlag-mitglied");
        Concept.admit(group, member, "MEMBER");
        String proposal = "{\"processId\": \"" + process
                + "\", \"code\": \"C1\", \"list\": \"C\", \"text\": {\"de\": {\"text\": \"Vorschlag der AG\"}}}";
        post(member, null, "/guidelines", proposal).then().statusCode(403);
        String guideline = created(MODERATOR, "/guidelines", proposal);
        patch(MODERATOR, "\"0\"", "/guidelines/" + guideline, "{\"order\": 5}")
                .then()
                .statusCode(403);
    }

    private static String selection(String decision, String... guidelines) {
        return "{\"decisionId\": \"" + decision + "\", \"selectedGuidelineIds\": [\""
                + String.join("\", \"", guidelines) + "\"]}";
    }
}
