package de.miteinander.prompt;

import static de.miteinander.testing.Concept.created;
import static de.miteinander.testing.Concept.get;
import static de.miteinander.testing.Concept.patch;
import static de.miteinander.testing.Concept.post;
import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.COUNCIL;
import static de.miteinander.testing.People.PRIVACY_OFFICER;
import static de.miteinander.testing.People.STEERING;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Concept;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class ResponseTest {

    private static final Principal MODERATOR = Principal.person("antworten-moderation");
    private static final Principal MEMBER = Principal.person("antworten-mitglied");
    private static final Principal COLLEAGUE = Principal.person("antworten-kollegin");
    private static final Principal OBSERVER = Principal.person("antworten-beobachtung");
    private static final Principal STRANGER = Principal.person("antworten-fremd");

    private String process;
    private String guideline;
    private String group;
    private String otherGroup;
    private String prompt;

    @BeforeEach
    void aQuestionInUse() {
        process = Concept.process();
        guideline = Concept.guideline(process, "A1", "Miteinander");
        group = Concept.workingGroup(process, "SPR");
        otherGroup = Concept.workingGroup(process, "WOH");
        Concept.admit(group, MODERATOR, "MODERATOR");
        Concept.admit(group, MEMBER, "MEMBER");
        Concept.admit(group, COLLEAGUE, "MEMBER");
        Concept.admit(group, OBSERVER, "OBSERVER");
        Concept.admit(otherGroup, STRANGER, "MEMBER");
        prompt = prompt("\"workingGroupId\": \"" + group + "\",");
    }

    @Test
    void aMemberAnswersInOneRequest() {
        String answer = created(MEMBER, responses(), "{\"text\": \" Sprachcafé am Abend \"}");
        get(MEMBER, "/responses/" + answer)
                .then()
                .statusCode(200)
                .body("text", equalTo("Sprachcafé am Abend"))
                .body("kind", equalTo("IDEA"))
                .body("language", equalTo("de"))
                .body("visibility", equalTo("GROUP"))
                .body("status", equalTo("RAW"))
                .body("mine", equalTo(true))
                .body("enteredBy.label", equalTo("antworten-mitglied"))
                .body("prompt.code", equalTo("A1.SPR.M.01"))
                .body("guideline.code", equalTo("A1"))
                .body("links", empty());
        get(MEMBER, "/prompts/" + prompt)
                .then()
                .body("responseCount", equalTo(1))
                .body("myResponseCount", equalTo(1));
        get(COLLEAGUE, "/prompts?workingGroupId=" + group)
                .then()
                .body("items[0].responseCount", equalTo(1))
                .body("items[0].myResponseCount", equalTo(0));
    }

    @Test
    void onlyThoseWhoContributeToTheGroupAnswer() {
        People.approved(COUNCIL);
        for (Principal who : List.of(STRANGER, OBSERVER, COUNCIL)) {
            post(who, null, responses(), "{\"text\": \"Ich auch\"}").then().statusCode(403);
        }
        given().contentType("application/json")
                .body("{\"text\": \"Ich auch\"}")
                .post("/api/v1" + responses())
                .then()
                .statusCode(401);
    }

    @Test
    void whatTheGroupKeepsToItselfIsReadWithinItAndByThoseWhoReadForAll() {
        String internal = created(MEMBER, responses(), "{\"text\": \"Unter uns\", \"onBehalfOf\": \"Zettel 14\"}");
        String open = created(
                MEMBER,
                responses(),
                "{\"text\": \"Für alle\", \"visibility\": \"PUBLIC\", \"onBehalfOf\": \"Telefon\"}");
        for (Principal who : List.of(MEMBER, COLLEAGUE, OBSERVER, MODERATOR, COORDINATOR, STEERING, PRIVACY_OFFICER)) {
            People.approved(who);
            get(who, "/responses/" + internal)
                    .then()
                    .statusCode(200)
                    .body("onBehalfOf", equalTo("Zettel 14"))
                    .body("enteredBy.label", equalTo("antworten-mitglied"));
        }
        for (Principal who : List.of(STRANGER, COUNCIL, People.DATA_STEWARD)) {
            People.approved(who);
            get(who, "/responses/" + internal).then().statusCode(404);
            get(who, responses()).then().statusCode(200).body("items.id", contains(open));
            get(who, "/prompts/" + prompt).then().body("responseCount", equalTo(2));
        }
        given().get("/api/v1" + responses())
                .then()
                .statusCode(200)
                .body("items.id", contains(open))
                .body("items[0].enteredBy.label", equalTo(""))
                .body("items[0].onBehalfOf", nullValue());
        given().get("/api/v1/prompts/" + prompt).then().body("responseCount", equalTo(1));
        People.READER.asks().get("/api/v1/responses/" + internal).then().statusCode(404);
        get(COLLEAGUE, "/responses?workingGroupId=" + group + "&step=MEASURE&status=RAW&sort=-createdAt")
                .then()
                .body("items.id", contains(open, internal));
    }

    @Test
    void theAuthorCorrectsAndTakesBackWhileNothingWasMadeOfIt() {
        String answer = created(MEMBER, responses(), "{\"text\": \"Sprachcafe\"}");
        patch(COLLEAGUE, "\"0\"", "/responses/" + answer, "{\"text\": \"Anders\"}")
                .then()
                .statusCode(403);
        patch(MODERATOR, "\"0\"", "/responses/" + answer, "{\"text\": \"Anders\"}")
                .then()
                .statusCode(403);
        patch(MEMBER, "\"0\"", "/responses/" + answer, "{\"text\": \"Sprachcafé\"}")
                .then()
                .statusCode(200)
                .body("text", equalTo("Sprachcafé"));
        post(
                        MEMBER,
                        "\"1\"",
                        "/responses/" + answer + "/status-changes",
                        "{\"status\": \"PARKED\", \"reason\": \"Später\"}")
                .then()
                .statusCode(403);
        post(MODERATOR, "\"1\"", "/responses/" + answer + "/status-changes", "{\"status\": \"PARKED\"}")
                .then()
                .statusCode(400);
        post(
                        MODERATOR,
                        "\"1\"",
                        "/responses/" + answer + "/status-changes",
                        "{\"status\": \"PARKED\", \"reason\": \"Später\"}")
                .then()
                .statusCode(200)
                .body("statusReason", equalTo("Später"));
        patch(MEMBER, "\"2\"", "/responses/" + answer, "{\"text\": \"Doch anders\"}")
                .then()
                .statusCode(409);
        MEMBER.asks()
                .header("If-Match", "\"2\"")
                .delete("/api/v1/responses/" + answer)
                .then()
                .statusCode(409);
        post(
                        MODERATOR,
                        "\"2\"",
                        "/responses/" + answer + "/status-changes",
                        "{\"status\": \"CONVERTED\", \"reason\": \"x\"}")
                .then()
                .statusCode(409);
        post(
                        MODERATOR,
                        "\"2\"",
                        "/responses/" + answer + "/status-changes",
                        "{\"status\": \"RAW\", \"reason\": \"Jetzt\"}")
                .then()
                .statusCode(200);
        MEMBER.asks()
                .header("If-Match", "\"3\"")
                .delete("/api/v1/responses/" + answer)
                .then()
                .statusCode(204);
        get(MEMBER, "/responses/" + answer).then().statusCode(404);
    }

    @Test
    void whoeverAnAnswerWasGivenForCanCorrectIt() {
        String person = People.personId(STRANGER).toString();
        String answer = created(
                MEMBER,
                responses(),
                "{\"text\": \"Am Telefon gesagt\", \"onBehalfOf\": \"Telefon\", \"onBehalfOfPersonId\": \"" + person
                        + "\"}");
        get(STRANGER, "/responses/" + answer).then().statusCode(200).body("mine", equalTo(true));
        patch(STRANGER, "\"0\"", "/responses/" + answer, "{\"text\": \"So meinte ich es\"}")
                .then()
                .statusCode(200)
                .body("onBehalfOf", equalTo("Telefon"));
        post(MEMBER, null, responses(), "{\"text\": \"Wer?\", \"onBehalfOfPersonId\": \"" + person + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/onBehalfOf"));
    }

    @Test
    void aQuestionToAllGroupsIsAnsweredInOnesOwn() {
        String forAll = prompt("");
        String path = "/prompts/" + forAll + "/responses";
        post(STRANGER, null, path, "{\"text\": \"Wo?\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/workingGroupId"));
        post(STRANGER, null, path, "{\"text\": \"Dort\", \"workingGroupId\": \"" + group + "\"}")
                .then()
                .statusCode(403);
        String answer = created(STRANGER, path, "{\"text\": \"Hier\", \"workingGroupId\": \"" + otherGroup + "\"}");
        get(STRANGER, "/responses/" + answer).then().body("workingGroup.code", equalTo("WOH"));
        get(MEMBER, "/responses/" + answer).then().statusCode(404);
        get(STRANGER, "/prompts?workingGroupId=" + group)
                .then()
                .body("items.find { it.id == '" + forAll + "' }.responseCount", equalTo(0));
    }

    @Test
    void anAnswerSentTwiceIsKeptOnce() {
        for (int i = 0; i < 2; i++) {
            MEMBER.asks()
                    .contentType("application/json")
                    .header("Idempotency-Key", "antwort-" + prompt)
                    .body("{\"text\": \"Einmal\"}")
                    .post("/api/v1" + responses())
                    .then()
                    .statusCode(201);
        }
        get(MEMBER, responses()).then().body("items.text", contains("Einmal"));
    }

    @Test
    void aGoalMadeOfAnAnswerKeepsTheLinkBothWays() {
        String answer = created(MEMBER, responses(), "{\"text\": \"Mehr Kontakt\"}");
        String body = """
                {"text": {"de": {"text": "Mehr direkter Kontakt"}}, "workingGroupId": "%s", "guidelineIds": ["%s"],
                 "sourceResponseId": "%s"}
                """.formatted(group, guideline, answer);
        post(MEMBER, null, "/processes/" + process + "/goals", body).then().statusCode(403);
        String goal = created(MODERATOR, "/processes/" + process + "/goals", body);
        given().get("/api/v1/goals/" + goal)
                .then()
                .statusCode(200)
                .body("code", equalTo("Z1"))
                .body("guidelines.code", contains("A1"))
                .body("sourceResponseId", equalTo(answer));
        get(MEMBER, "/responses/" + answer)
                .then()
                .body("status", equalTo("CONVERTED"))
                .body("links.kind", contains("GOAL"))
                .body("links.id", contains(goal))
                .body("links[0].label", equalTo("Mehr direkter Kontakt"));

        MODERATOR
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/goals/" + goal)
                .then()
                .statusCode(204);
        get(MEMBER, "/responses/" + answer)
                .then()
                .body("status", equalTo("RAW"))
                .body("links", empty());
    }

    @Test
    void nobodyMakesAnythingOfAnAnswerTheyMayNotSee() {
        String answer = created(MEMBER, responses(), "{\"text\": \"Unter uns\"}");
        Concept.admit(otherGroup, STRANGER, "MODERATOR");
        post(STRANGER, null, "/processes/" + process + "/goals", """
                        {"text": {"de": {"text": "Fremd"}}, "workingGroupId": "%s", "sourceResponseId": "%s"}
                        """.formatted(otherGroup, answer))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sourceResponseId"));
        get(MEMBER, "/responses/" + answer).then().body("status", equalTo("RAW"));
        get(COORDINATOR, "/processes/" + process + "/goals").then().body("items", empty());
    }

    private String responses() {
        return "/prompts/" + prompt + "/responses";
    }

    private String prompt(String ofGroup) {
        String id = created(COORDINATOR, "/prompts", """
                {"guidelineId": "%s", %s "step": "MEASURE", "question": {"de": {"text": "Wie erreichen wir alle?"}},
                 "derivation": {"de": {"text": "Miteinander heißt alle."}}}
                """.formatted(guideline, ofGroup));
        post(COORDINATOR, "\"0\"", "/prompts/" + id + "/status-changes", "{\"status\": \"ACTIVE\"}")
                .then()
                .statusCode(200);
        return id;
    }
}
