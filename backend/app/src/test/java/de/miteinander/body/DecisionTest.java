package de.miteinander.body;

import static de.miteinander.testing.Concept.created;
import static de.miteinander.testing.Concept.get;
import static de.miteinander.testing.Concept.patch;
import static de.miteinander.testing.Concept.post;
import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.STEERING;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.miteinander.testing.People;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.Test;

@Town
class DecisionTest {

    private static final String COUNCIL_NAMES = """
            {"kind": "INTEGRATION_COUNCIL", "names": [
              {"name": {"de": {"text": "Integrationsrat"}}, "from": "2010-02-17", "to": "2025-11-01"},
              {"name": {"de": {"text": "Ausschuss für Chancengerechtigkeit und Integration"}}, "from": "2025-11-01"}]}
            """;

    @Test
    void aBodyIsCalledAsItWasOnTheDay() {
        People.approved(COORDINATOR);
        String body = created(COORDINATOR, "/bodies", COUNCIL_NAMES);
        given().get("/api/v1/bodies/" + body)
                .then()
                .statusCode(200)
                .body("currentName", equalTo("Ausschuss für Chancengerechtigkeit und Integration"))
                .body("names.name.de.text[0]", equalTo("Integrationsrat"));
        String decision = created(COORDINATOR, "/decisions", decision(body, "2016-09-01"));
        given().get("/api/v1/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("body.label", equalTo("Integrationsrat"))
                .body("dateBasis", equalTo("STATED"))
                .body("votes.yes", equalTo(12));
        String later = created(COORDINATOR, "/decisions", decision(body, "2026-01-15"));
        get(COORDINATOR, "/decisions?bodyId=" + body)
                .then()
                .statusCode(200)
                .body("items.id", contains(later, decision))
                .body("items[0].body.label", equalTo("Ausschuss für Chancengerechtigkeit und Integration"));
    }

    @Test
    void namesMayNotOverlapInTime() {
        People.approved(COORDINATOR);
        post(
                        COORDINATOR,
                        null,
                        "/bodies",
                        COUNCIL_NAMES.replace("\"from\": \"2025-11-01\"", "\"from\": \"2025-10-31\""))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/names/1/from"))
                .body("errors[0].code", equalTo("OVERLAP"));
        post(COORDINATOR, null, "/bodies", "{\"kind\": \"COUNCIL\", \"names\": []}")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyCanBeRenamed() {
        People.approved(COORDINATOR);
        String body = created(
                COORDINATOR,
                "/bodies",
                "{\"kind\": \"COUNCIL\", \"names\": [{\"name\": {\"de\": {\"text\": \"Rat\"}}}]}");
        patch(COORDINATOR, "\"0\"", "/bodies/" + body, """
                        {"names": [{"name": {"de": {"text": "Rat"}}, "to": "2020-01-01"},
                                   {"name": {"de": {"text": "Stadtrat"}, "en": {"text": "Town council"}}, "from": "2020-01-01"}]}
                        """)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("currentName", equalTo("Stadtrat"));
    }

    @Test
    void everyFaultOfADecisionIsNamedAtOnce() {
        People.approved(COORDINATOR);
        String body = created(COORDINATOR, "/bodies", COUNCIL_NAMES);
        post(COORDINATOR, null, "/decisions", decision(body, "2999-01-01").replace("\"yes\": 12", "\"yes\": 0"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("IN_FUTURE", "VOTES_CONTRADICT_OUTCOME"));
    }

    @Test
    void theSteeringGroupRecordsItsOwnDecisionsOnly() {
        People.approved(COORDINATOR);
        People.approved(STEERING);
        String council = created(COORDINATOR, "/bodies", COUNCIL_NAMES);
        String steering = created(
                COORDINATOR,
                "/bodies",
                "{\"kind\": \"STEERING\", \"names\": [{\"name\": {\"de\": {\"text\": \"Lenkungsgruppe\"}}}]}");
        created(STEERING, "/decisions", decision(steering, "2016-08-01"));
        post(STEERING, null, "/decisions", decision(council, "2016-08-01"))
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(decision(steering, "2016-08-01"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(401);
    }

    private static String decision(String body, String day) {
        return """
                {"bodyId": "%s", "decidedOn": "%s", "text": {"de": {"text": "Das Konzept wird beschlossen."}},
                 "kind": "RESOLUTION", "part": "CONCEPT", "votes": {"yes": 12, "no": 0, "abstain": 1},
                 "outcome": "ADOPTED"}
                """.formatted(body, day);
    }
}
