package de.miteinander.prompt;

import static de.miteinander.testing.Concept.created;
import static de.miteinander.testing.Concept.get;
import static de.miteinander.testing.Concept.guideline;
import static de.miteinander.testing.Concept.patch;
import static de.miteinander.testing.Concept.post;
import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.COUNCIL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Concept;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class PromptTest {

    private static final Principal MODERATOR = Principal.person("fragen-moderation");
    private static final Principal MEMBER = Principal.person("fragen-mitglied");
    private static final Principal STRANGER = Principal.person("fragen-fremd");

    private String process;
    private String guideline;
    private String group;

    @BeforeEach
    void aGroupWithItsGuideline() {
        process = Concept.process();
        guideline = guideline(process, "A1", "Miteinander, nicht nebeneinander");
        group = Concept.workingGroup(process, "SPR");
        Concept.admit(group, MODERATOR, "MODERATOR");
        Concept.admit(group, MEMBER, "MEMBER");
        Concept.admit(Concept.workingGroup(process, "WOH"), STRANGER, "MODERATOR");
    }

    @Test
    void aModeratorDraftsAQuestionAndPutsItIntoUse() {
        String prompt = created(MODERATOR, "/prompts", question("Wie erreiche ich bestimmte Zielgruppen?"));
        get(MODERATOR, "/prompts/" + prompt)
                .then()
                .statusCode(200)
                .body("code", equalTo("A1.SPR.M.01"))
                .body("status", equalTo("DRAFT"))
                .body("guideline.code", equalTo("A1"))
                .body("guidelineStatus", equalTo("PROPOSED"))
                .body("workingGroup.code", equalTo("SPR"))
                .body("hints", empty());
        given().get("/api/v1/prompts/" + prompt).then().statusCode(404);
        get(MEMBER, "/prompts/" + prompt).then().statusCode(404);
        post(MEMBER, "\"0\"", "/prompts/" + prompt + "/status-changes", "{\"status\": \"ACTIVE\"}")
                .then()
                .statusCode(403);
        post(MODERATOR, "\"0\"", "/prompts/" + prompt + "/status-changes", "{\"status\": \"ACTIVE\"}")
                .then()
                .statusCode(200);
        given().get("/api/v1/prompts/" + prompt)
                .then()
                .statusCode(200)
                .body("question.de.text", equalTo("Wie erreiche ich bestimmte Zielgruppen?"));
        get(COORDINATOR, "/guidelines/" + guideline).then().body("promptCount", equalTo(1));
        get(COORDINATOR, "/guidelines/" + guideline + "/versions").then().body("items[0].referenced", equalTo(true));
    }

    @Test
    void aQuestionWithoutDerivationIsNotPutIntoUse() {
        String prompt = created(MODERATOR, "/prompts", """
                {"guidelineId": "%s", "workingGroupId": "%s", "step": "GOAL", "question": {"de": {"text": "Gibt es Ziele"}}}
                """.formatted(guideline, group));
        get(MODERATOR, "/prompts/" + prompt).then().body("hints.code", contains("NO_QUESTION_MARK", "YES_NO_QUESTION"));
        post(MODERATOR, "\"0\"", "/prompts/" + prompt + "/status-changes", "{\"status\": \"ACTIVE\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/derivation"));
        patch(MODERATOR, "\"0\"", "/prompts/" + prompt, "{\"derivation\": {\"de\": {\"text\": \"Weil es so ist.\"}}}")
                .then()
                .statusCode(200);
        post(MODERATOR, "\"1\"", "/prompts/" + prompt + "/status-changes", "{\"status\": \"ACTIVE\"}")
                .then()
                .statusCode(200);
        patch(MODERATOR, "\"2\"", "/prompts/" + prompt, "{\"derivation\": null}")
                .then()
                .statusCode(400);
    }

    @Test
    void theSameQuestionStandsOnceInAStepOfAGroup() {
        created(MODERATOR, "/prompts", question("Wie erreiche ich bestimmte Zielgruppen?"));
        post(MODERATOR, null, "/prompts", question("wie erreiche ich  bestimmte Zielgruppen"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/question/de/text"));
        String second = created(MODERATOR, "/prompts", question("Wen erreichen wir nicht?"));
        get(MODERATOR, "/prompts/" + second).then().body("code", equalTo("A1.SPR.M.02"));
    }

    @Test
    void nobodyWritesForAGroupTheyDoNotModerate() {
        post(MEMBER, null, "/prompts", question("Wie nun?")).then().statusCode(403);
        post(STRANGER, null, "/prompts", question("Wie nun?")).then().statusCode(403);
        String forAll = question("Wie nun?").replace("\"workingGroupId\": \"" + group + "\",", "");
        post(MODERATOR, null, "/prompts", forAll).then().statusCode(403);
        String prompt = created(COORDINATOR, "/prompts", forAll);
        get(COORDINATOR, "/prompts/" + prompt)
                .then()
                .body("code", equalTo("A1.ALLE.M.01"))
                .body("workingGroup", nullValue());
        String own = created(MODERATOR, "/prompts", question("Wie dann?"));
        patch(STRANGER, "\"0\"", "/prompts/" + own, "{\"facet\": \"REACH\"}")
                .then()
                .statusCode(403);
    }

    @Test
    void aGroupsListHoldsItsOwnQuestionsAndThoseForAll() {
        String own = active(MODERATOR, question("Wie erreiche ich bestimmte Zielgruppen?"));
        String forAll = active(
                COORDINATOR,
                question("Wer kann welche Hürde senken?").replace("\"workingGroupId\": \"" + group + "\",", ""));
        String draft = created(MODERATOR, "/prompts", question("Was noch?"));
        given().get("/api/v1/prompts?workingGroupId=" + group + "&step=MEASURE")
                .then()
                .statusCode(200)
                .body("items.id", contains(forAll, own));
        get(MODERATOR, "/prompts?workingGroupId=" + group).then().body("items.id", hasItem(draft));
        get(STRANGER, "/prompts?workingGroupId=" + group).then().body("items.id", not(hasItem(draft)));
        given().get("/api/v1/prompts?workingGroup=" + group).then().statusCode(400);
    }

    @Test
    void aSupersededGuidelineRetiresItsQuestionsAndKeepsTheAnswers() {
        String prompt = active(MODERATOR, question("Wie erreiche ich bestimmte Zielgruppen?"));
        String answer = created(MEMBER, "/prompts/" + prompt + "/responses", "{\"text\": \"Über die Vereine\"}");
        String etag = get(COORDINATOR, "/guidelines/" + guideline).header("ETag");
        post(
                        COORDINATOR,
                        etag,
                        "/guidelines/" + guideline + "/status-changes",
                        "{\"status\": \"SUPERSEDED\", \"reason\": \"Neu gefasst\"}")
                .then()
                .statusCode(200);
        get(MEMBER, "/prompts/" + prompt).then().statusCode(200).body("status", equalTo("RETIRED"));
        get(MEMBER, "/responses/" + answer).then().statusCode(200);
        post(MEMBER, null, "/prompts/" + prompt + "/responses", "{\"text\": \"Zu spät\"}")
                .then()
                .statusCode(409);
        String retired = get(MODERATOR, "/prompts/" + prompt).header("ETag");
        post(MODERATOR, retired, "/prompts/" + prompt + "/status-changes", "{\"status\": \"ACTIVE\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("SUPERSEDED"));
    }

    @Test
    void anAnsweredQuestionKeepsItsWordingAndOnlyADraftIsDeleted() {
        String prompt = active(MODERATOR, question("Wie erreiche ich bestimmte Zielgruppen?"));
        created(MEMBER, "/prompts/" + prompt + "/responses", "{\"text\": \"Über die Vereine\"}");
        patch(MODERATOR, "\"1\"", "/prompts/" + prompt, "{\"question\": {\"de\": {\"text\": \"Ganz anders?\"}}}")
                .then()
                .statusCode(409);
        patch(MODERATOR, "\"1\"", "/prompts/" + prompt, "{\"question\": {\"en\": {\"text\": \"How to reach them?\"}}}")
                .then()
                .statusCode(200);
        MODERATOR
                .asks()
                .header("If-Match", "\"2\"")
                .delete("/api/v1/prompts/" + prompt)
                .then()
                .statusCode(409);
        String draft = created(MODERATOR, "/prompts", question("Was noch?"));
        MODERATOR
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/prompts/" + draft)
                .then()
                .statusCode(204);
    }

    @Test
    void thePatternsCoverTheStepsInBothLanguages() {
        given().get("/api/v1/prompt-templates?step=MEASURE")
                .then()
                .statusCode(200)
                .body("items.facet", contains("CREATE", "MAKE_KNOWN", "REACH", "BARRIER", "MUTUALITY", "CONFLICT"))
                .body("items[2].question.en.text", equalTo("How do we reach certain target groups?"));
        given().get("/api/v1/prompt-templates").then().body("items.size()", equalTo(22));
    }

    @Test
    void councilMembersReadButDoNotWrite() {
        People.approved(COUNCIL);
        post(COUNCIL, null, "/prompts", question("Wie nun?")).then().statusCode(403);
        String prompt = active(MODERATOR, question("Wie erreiche ich bestimmte Zielgruppen?"));
        get(COUNCIL, "/prompts/" + prompt).then().statusCode(200).body("readability", greaterThan(-100));
    }

    private String active(Principal who, String body) {
        String prompt = created(who, "/prompts", body);
        post(who, "\"0\"", "/prompts/" + prompt + "/status-changes", "{\"status\": \"ACTIVE\"}")
                .then()
                .statusCode(200);
        return prompt;
    }

    private String question(String text) {
        return """
                {"guidelineId": "%s", "workingGroupId": "%s", "step": "MEASURE", "facet": "REACH",
                 "question": {"de": {"text": "%s"}}, "derivation": {"de": {"text": "Miteinander heißt alle."}}}
                """.formatted(guideline, group, text);
    }
}
