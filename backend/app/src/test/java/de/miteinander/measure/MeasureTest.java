package de.miteinander.measure;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.MODERATOR;
import static de.miteinander.testing.People.OTHER_MODERATOR;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.testing.Json;
import de.miteinander.testing.People;
import de.miteinander.testing.Place;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class MeasureTest {

    private Place place;

    @BeforeEach
    void aTownWithTwoGroups() {
        place = Place.settled();
    }

    @Test
    void aMemberProposesForTheOwnGroupAndForNoOther() {
        var created = Json.post(MEMBER, "/measures", proposal(place.language(), "Sprachtandems"));
        created.then()
                .statusCode(201)
                .body("status", equalTo("IDEA"))
                .body("code", containsString("-M-"))
                .body("lacks", containsInAnyOrder("RESPONSIBLE", "DEADLINE", "RESOURCES", "INDICATOR"));
        Json.post(MEMBER, "/measures", proposal(place.housing(), "Wohnlotsen"))
                .then()
                .statusCode(403);
        Json.post(MEMBER, "/measures", "{\"title\": {\"de\": {\"text\": \"Ohne AG\"}}}")
                .then()
                .statusCode(403);
    }

    /** The chart of an indicator shows when a measure ran; what happened counts before what was planned. */
    @Test
    void anIndicatorLearnsWhenItsMeasuresRan() {
        String id = Json.create(MODERATOR, "/measures", proposal(place.language(), "Sprachcafé am Abend"));
        Json.patch(MODERATOR, "/measures/" + id, """
                {"plannedStart": "2023-01-01", "plannedEnd": "2024-12-31", "actualStart": "2023-03-15"}
                """, "\"0\"").then().statusCode(200);
        String shareOfForeigners = "b356e4a2-fc81-76f9-77fc-bc74badee669";
        Json.create(
                MODERATOR,
                "/measures/" + id + "/indicator-links",
                "{\"indicatorId\": \"" + shareOfForeigners + "\", \"expectedDirection\": \"UP\"}");
        Json.get(MEMBER, "/indicators/" + shareOfForeigners + "/measure-links")
                .then()
                .body("items.find { it.measureId == '" + id + "' }.measureStartsOn", equalTo("2023-03-15"))
                .body("items.find { it.measureId == '" + id + "' }.measureEndsOn", equalTo("2024-12-31"));
    }

    @Test
    void whatAMeasureLacksIsNamedUntilItCanBeSteered() {
        String id = Json.create(MODERATOR, "/measures", proposal(place.language(), "Lesecafé"));
        String organisation = Json.create(
                COORDINATOR,
                "/organisations",
                "{\"name\": {\"de\": {\"text\": \"VHS\"}}, \"category\": \"EDUCATION\"}");
        var changed = Json.patch(MODERATOR, "/measures/" + id, """
                {"responsibleOrganisationId": "%s", "plannedStart": "2027-01-01", "plannedEnd": "2027-12-31",
                 "costYearly": 12000.50, "targetGroups": ["Eltern"]}
                """.formatted(organisation), "\"0\"");
        changed.then()
                .statusCode(200)
                .body("lacks", contains("INDICATOR"))
                .body("responsibleOrganisationName", equalTo("VHS"))
                .body("costYearly", equalTo(12000.5f))
                .body("fundingState", equalTo("OPEN"));
        Json.patch(
                        MODERATOR,
                        "/measures/" + id,
                        "{\"notMeasurableReason\": \"Besuche werden nicht gezählt.\"}",
                        changed.header("ETag"))
                .then()
                .statusCode(200)
                .body("lacks", hasSize(0));
        Json.get(MEMBER, "/measures?lacks=INDICATOR&workingGroupId=" + place.language())
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void datesInTheWrongOrderAreNamedBothAtOnce() {
        String id = Json.create(MODERATOR, "/measures", proposal(place.language(), "Spielkreis"));
        Json.patch(MODERATOR, "/measures/" + id, """
                        {"plannedStart": "2027-02-01", "plannedEnd": "2027-01-01",
                         "actualStart": "2027-02-01", "actualEnd": "2027-01-01"}
                        """, "\"0\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/plannedEnd", "/actualEnd"));
    }

    @Test
    void aStepNeedsAJustificationAndStaysInTheRecord() {
        String id = Json.create(MODERATOR, "/measures", proposal(place.language(), "Buddy-Projekt"));
        String steps = "/measures/" + id + "/status-changes";
        Json.post(MODERATOR, steps, "{\"status\": \"RUNNING\", \"justification\": \" \"}", "\"0\"")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/justification"));
        Json.post(
                        MODERATOR,
                        steps,
                        "{\"status\": \"RUNNING\", \"justification\": \"Start\", \"on\": \"2099-01-01\"}",
                        "\"0\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("IN_FUTURE"));
        var running = Json.post(
                MODERATOR,
                steps,
                "{\"status\": \"RUNNING\", \"justification\": \"Start\", \"on\": \"2025-03-01\"}",
                "\"0\"");
        running.then().statusCode(200).body("actualStart", equalTo("2025-03-01"));
        Json.post(
                        MODERATOR,
                        steps,
                        "{\"status\": \"STOPPED\", \"justification\": \"Keine Partner gefunden\"}",
                        running.header("ETag"))
                .then()
                .statusCode(200)
                .body("statusJustification", equalTo("Keine Partner gefunden"));
        Json.get(MEMBER, steps)
                .then()
                .body("items.status", contains("STOPPED", "RUNNING", "IDEA"))
                .body("items[0].authorRole", equalTo("member"));
    }

    @Test
    void theModeratorOfAnotherGroupChangesNothing() {
        String id = Json.create(MODERATOR, "/measures", proposal(place.language(), "Plakate"));
        Json.patch(OTHER_MODERATOR, "/measures/" + id, "{\"output\": \"x\"}", "\"0\"")
                .then()
                .statusCode(403);
        Json.get(MODERATOR, "/measures/" + id)
                .then()
                .header("ETag", startsWith("\"0-"))
                .body("output", equalTo(null));
    }

    @Test
    void onlyTheCoordinationOfficePublishes() {
        String id = Json.create(MODERATOR, "/measures", proposal(place.language(), "Sommerfest"));
        given().get("/api/v1/measures/" + id).then().statusCode(404);
        Json.patch(MODERATOR, "/measures/" + id, "{\"visibility\": \"PUBLIC\"}", "\"0\"")
                .then()
                .statusCode(403)
                .body("detail", containsString("Koordination"));
        Json.patch(COORDINATOR, "/measures/" + id, "{\"visibility\": \"PUBLIC\"}", "\"0\"")
                .then()
                .statusCode(200);
        given().get("/api/v1/measures/" + id)
                .then()
                .statusCode(200)
                .body("title.de.text", equalTo("Sommerfest"))
                .body("sourceResponseId", equalTo(null));
    }

    @Test
    void aDraftIsSeenByItsGroupAlone() {
        String id = Json.post(MODERATOR, "/measures", """
                        {"workingGroupId": "%s", "title": {"de": {"text": "Entwurf"}}, "visibility": "DRAFT"}
                        """.formatted(place.language()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Json.get(MEMBER, "/measures/" + id).then().statusCode(200);
        Json.get(OTHER_MODERATOR, "/measures/" + id).then().statusCode(404);
        Json.get(OTHER_MODERATOR, "/measures?q=Entwurf").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void theOrganisationInChargeReportsOnItsMeasure() {
        Principal speaker = Principal.person("sprecher-massnahme");
        var person = People.approved(speaker);
        String organisation = Json.create(
                COORDINATOR, "/organisations", "{\"name\": {\"de\": {\"text\": \"Haus D\"}}, \"category\": \"OTHER\"}");
        String id = Json.create(MODERATOR, "/measures", proposal(place.language(), "Hausaufgabenhilfe"));
        var changed = Json.patch(
                MODERATOR, "/measures/" + id, "{\"responsibleOrganisationId\": \"" + organisation + "\"}", "\"0\"");
        String step = "{\"status\": \"RUNNING\", \"justification\": \"läuft\"}";
        Json.post(speaker, "/measures/" + id + "/status-changes", step, changed.header("ETag"))
                .then()
                .statusCode(403);
        Json.create(
                COORDINATOR,
                "/organisations/" + organisation + "/representations",
                "{\"personId\": \"" + person
                        + "\", \"function\": \"Leitung\", \"mayDecide\": true, \"isPublic\": false}");
        Json.post(speaker, "/measures/" + id + "/status-changes", step, changed.header("ETag"))
                .then()
                .statusCode(200);
    }

    private static String proposal(String group, String title) {
        return "{\"workingGroupId\": \"%s\", \"title\": {\"de\": {\"text\": \"%s\"}}}".formatted(group, title);
    }
}
