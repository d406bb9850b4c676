package de.miteinander.process;

import static de.miteinander.testing.Concept.created;
import static de.miteinander.testing.Concept.get;
import static de.miteinander.testing.Concept.patch;
import static de.miteinander.testing.Concept.post;
import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.miteinander.testing.Concept;
import de.miteinander.testing.People;
import de.miteinander.testing.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

@Town
class ProcessTest {

    @Test
    void aDraftIsSeenByApprovedAccountsOnlyAndEveryoneSeesItOncePublic() {
        String process = Concept.draftProcess();
        People.approved(MEMBER);
        given().get("/api/v1/processes/" + process)
                .then()
                .statusCode(404)
                .body("type", containsString("/problems/not-found"));
        given().get("/api/v1/processes/" + process + "/phases").then().statusCode(404);
        People.READER.asks().get("/api/v1/processes/" + process).then().statusCode(404);
        get(MEMBER, "/processes/" + process).then().statusCode(200).body("status", equalTo("DRAFT"));

        post(COORDINATOR, "\"0\"", "/processes/" + process + "/status-changes", "{\"status\": \"PUBLIC\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        given().get("/api/v1/processes/" + process)
                .then()
                .statusCode(200)
                .body("title.de.text", equalTo("Konzept"))
                .body("languages", contains("de", "en"));
    }

    @Test
    void aStepThatLeadsNowhereIsRefusedAndAStepBackNeedsAReason() {
        String process = Concept.process();
        String path = "/processes/" + process + "/status-changes";
        post(COORDINATOR, "\"1\"", path, "{\"status\": \"ARCHIVED\"}").then().statusCode(409);
        post(COORDINATOR, "\"1\"", path, "{\"status\": \"CLOSED\"}").then().statusCode(200);
        post(COORDINATOR, "\"2\"", path, "{\"status\": \"PUBLIC\"}").then().statusCode(409);
        post(COORDINATOR, "\"2\"", path, "{\"status\": \"PUBLIC\", \"reason\": \"Es geht weiter\"}")
                .then()
                .statusCode(200);
        post(COORDINATOR, "\"2\"", path, "{\"status\": \"CLOSED\"}").then().statusCode(412);
    }

    @Test
    void aMemberChangesNothing() {
        String process = Concept.process();
        People.approved(MEMBER);
        patch(MEMBER, "\"1\"", "/processes/" + process, "{\"municipality\": \"Anderswo\"}")
                .then()
                .statusCode(403);
        post(MEMBER, null, "/processes/" + process + "/phases", "{}").then().statusCode(403);
    }

    @Test
    void changingAProcessKeepsWhatIsNotNamedAndMarksTheTranslationAsOutdated() {
        String process = Concept.process();
        patch(COORDINATOR, "\"1\"", "/processes/" + process, "{\"title\": {\"en\": {\"text\": \"Concept\"}}}")
                .then()
                .statusCode(200)
                .body("title.en.state", equalTo("UP_TO_DATE"));
        patch(COORDINATOR, "\"2\"", "/processes/" + process, "{\"title\": {\"de\": {\"text\": \"Neues Konzept\"}}}")
                .then()
                .statusCode(200)
                .body("title.en.state", equalTo("OUTDATED"))
                .body("municipality", equalTo("Musterstadt"));
        patch(COORDINATOR, "\"3\"", "/processes/" + process, "{\"languages\": [\"en\"]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/languages"));
        patch(COORDINATOR, "\"3\"", "/processes/" + process, "{\"status\": \"CLOSED\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_MEMBER"));
    }

    @Test
    void phasesMayNotOverlapInPlannedTimeUnlessTheyAreParallel() {
        String phases = "/processes/" + Concept.process() + "/phases";
        created(COORDINATOR, phases, phase("Austausch", "2016-11-01", "2017-05-01"));
        post(COORDINATOR, null, phases, phase("Zugleich", "2017-04-30", "2017-06-01"))
                .then()
                .statusCode(409)
                .body("detail", containsString("Austausch"));
        created(COORDINATOR, phases, phase("Danach", "2017-05-01", "2017-06-01"));
        String parallel = phase("Daneben", "2017-01-01", "2018-01-01").replace("}}", "}}, \"parallel\": true");
        created(COORDINATOR, phases, parallel);
        given().get("/api/v1" + phases)
                .then()
                .statusCode(200)
                .body("items.order", contains(1, 2, 3))
                .body("items[0].status", equalTo("LATE"));
        post(COORDINATOR, null, phases, phase("Verkehrt", "2017-05-01", "2017-05-01"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/plannedEnd"));
    }

    @Test
    void aPhaseIsDoneOnceItsRealEndIsRecorded() {
        String phases = "/processes/" + Concept.process() + "/phases";
        String phase = created(COORDINATOR, phases, phase("Austausch", "2016-11-01", "2017-05-01"));
        patch(COORDINATOR, "\"0\"", "/phases/" + phase, "{\"actualEnd\": \"2017-11-30\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/actualEnd"));
        patch(
                        COORDINATOR,
                        "\"0\"",
                        "/phases/" + phase,
                        "{\"actualStart\": \"2016-11-01\", \"actualEnd\": \"2017-11-30\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
        patch(COORDINATOR, "\"1\"", "/phases/" + phase, "{\"actualEnd\": \"2999-01-01\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("IN_FUTURE"));
    }

    @Test
    void aNextStepIsDoneAndUndoneAndOutlivesItsPhase() {
        String process = Concept.process();
        String phase =
                created(COORDINATOR, "/processes/" + process + "/phases", phase("Start", "2026-01-01", "2026-02-01"));
        String step = created(
                COORDINATOR,
                "/processes/" + process + "/milestones",
                "{\"title\": {\"de\": {\"text\": \"Kick-off vorbereiten\"}}, \"due\": \"2016-09-30\", \"phaseId\": \""
                        + phase + "\"}");
        get(COORDINATOR, "/milestones/" + step).then().body("status", equalTo("LATE"));
        patch(COORDINATOR, "\"0\"", "/milestones/" + step, "{\"doneOn\": \"2016-11-15\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
        patch(COORDINATOR, "\"1\"", "/milestones/" + step, "{\"doneOn\": null}")
                .then()
                .statusCode(200)
                .body("doneOn", nullValue());
        COORDINATOR
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/phases/" + phase)
                .then()
                .statusCode(204);
        get(COORDINATOR, "/milestones/" + step).then().statusCode(200).body("phaseId", nullValue());
        COORDINATOR.asks().delete("/api/v1/milestones/" + step).then().statusCode(428);
        post(
                        COORDINATOR,
                        null,
                        "/processes/" + process + "/milestones",
                        "{\"title\": {\"de\": {\"text\": \"Mit Beleg\"}}, \"evidenceUrl\": \"javascript:alert(1)\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NO_WEB_ADDRESS"));
    }

    /** Behind the last possible place stands nothing, so what is added then stands there, too, and can be changed. */
    @Test
    void whatIsAddedBehindTheLastPlaceCanBeChanged() {
        String process = "/processes/" + Concept.process();
        for (String kind : List.of("phases", "milestones")) {
            String body = "{\"kind\": \"EXCHANGE\", \"title\": {\"de\": {\"text\": \"%s\"}}%s}";
            String step = kind.equals("phases") ? body : body.replace("\"kind\": \"EXCHANGE\", ", "");
            created(COORDINATOR, process + "/" + kind, step.formatted("Am Ende", ", \"order\": 10000"));
            String id = created(COORDINATOR, process + "/" + kind, step.formatted("Danach", ""));
            patch(COORDINATOR, "\"0\"", "/" + kind + "/" + id, "{\"title\": {\"de\": {\"text\": \"Zuletzt\"}}}")
                    .then()
                    .statusCode(200)
                    .body("order", equalTo(10000));
            get(COORDINATOR, process + "/" + kind).then().body("items.title.de.text", contains("Am Ende", "Zuletzt"));
        }
    }

    private static String phase(String title, String start, String end) {
        return """
                {"kind": "EXCHANGE", "title": {"de": {"text": "%s"}}, "plannedStart": "%s", "plannedEnd": "%s"}
                """.formatted(title, start, end);
    }
}
