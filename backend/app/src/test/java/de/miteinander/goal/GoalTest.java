package de.miteinander.goal;

import static de.miteinander.testing.Concept.created;
import static de.miteinander.testing.Concept.patch;
import static de.miteinander.testing.Concept.post;
import static de.miteinander.testing.People.COORDINATOR;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.miteinander.testing.Concept;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.Test;

@Town
class GoalTest {

    @Test
    void goalsAndPrerequisitesAreNumberedAndReadInTheirOrder() {
        String goals = "/processes/" + Concept.process() + "/goals";
        created(COORDINATOR, goals, "{\"text\": {\"de\": {\"text\": \"Austausch\"}}}");
        created(COORDINATOR, goals, "{\"text\": {\"de\": {\"text\": \"Wissen weitergeben\"}}}");
        created(COORDINATOR, goals, "{\"text\": {\"de\": {\"text\": \"Beteiligung\"}}, \"kind\": \"PREREQUISITE\"}");
        given().get("/api/v1" + goals)
                .then()
                .statusCode(200)
                .body("items.code", contains("Z1", "Z2", "V1"))
                .body("items.order", contains(1, 2, 3));
        given().get("/api/v1" + goals + "?kind=PREREQUISITE").then().body("items.code", contains("V1"));
        post(COORDINATOR, null, goals, "{\"code\": \"Z1\", \"text\": {\"de\": {\"text\": \"Noch einmal\"}}}")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aGoalBehindTheLastPlaceCanBeChanged() {
        String goals = "/processes/" + Concept.process() + "/goals";
        created(COORDINATOR, goals, "{\"text\": {\"de\": {\"text\": \"Austausch\"}}, \"order\": 10000}");
        String goal = created(COORDINATOR, goals, "{\"text\": {\"de\": {\"text\": \"Beteiligung\"}}}");
        patch(COORDINATOR, "\"0\"", "/goals/" + goal, "{\"horizon\": \"2027-12-31\"}")
                .then()
                .statusCode(200)
                .body("order", equalTo(10000));
    }

    @Test
    void aGoalServesGuidelinesOfItsOwnProcessOnly() {
        String process = Concept.process();
        String guideline = Concept.guideline(process, "A1", "Miteinander");
        String goal = created(
                COORDINATOR, "/processes/" + process + "/goals", "{\"text\": {\"de\": {\"text\": \"Austausch\"}}}");
        patch(
                        COORDINATOR,
                        "\"0\"",
                        "/goals/" + goal,
                        "{\"guidelineIds\": [\"" + guideline + "\"], \"horizon\": \"2027-12-31\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("guidelines.code", contains("A1"))
                .body("horizon", equalTo("2027-12-31"));
        String foreign = Concept.guideline(Concept.process(), "A1", "Anderswo");
        patch(COORDINATOR, "\"1\"", "/goals/" + goal, "{\"guidelineIds\": [\"" + foreign + "\"]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/guidelineIds"));
    }

    @Test
    void goalsOfADraftProcessAreNotPublic() {
        String process = Concept.draftProcess();
        String goal = created(
                COORDINATOR, "/processes/" + process + "/goals", "{\"text\": {\"de\": {\"text\": \"Austausch\"}}}");
        given().get("/api/v1/goals/" + goal).then().statusCode(404);
        given().get("/api/v1/processes/" + process + "/goals").then().statusCode(404);
    }
}
