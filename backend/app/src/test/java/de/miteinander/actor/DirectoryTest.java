package de.miteinander.actor;

import static de.miteinander.testing.People.COORDINATOR;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import de.miteinander.testing.Json;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class DirectoryTest {

    @BeforeEach
    void coordinatorIsIn() {
        People.approved(COORDINATOR);
    }

    @Test
    void anOrganisationIsAddedFoundChangedAndEnded() {
        var created = Json.post(COORDINATOR, "/organisations", """
                {"name": {"de": {"text": "Verein Lindenhof"}, "en": {"text": "Lindenhof Association"}},
                 "category": "ASSOCIATION", "website": "https://example.org", "districts": ["Nord"]}
                """);
        created.then().statusCode(201).body("name.de.state", equalTo("SOURCE"));
        String path = "/organisations/" + created.path("id");

        given().get("/api/v1/organisations?q=lindenhof&category=ASSOCIATION&district=Nord")
                .then()
                .statusCode(200)
                .body("items.name.de.text", contains("Verein Lindenhof"));
        given().get("/api/v1/organisations?q=100%25_lindenhof").then().body("items", hasSize(0));

        var changed = Json.patch(
                COORDINATOR, path, "{\"name\": {\"de\": {\"text\": \"Lindenhof e. V.\"}}, \"website\": null}", "\"0\"");
        changed.then()
                .statusCode(200)
                .body("name.de.text", equalTo("Lindenhof e. V."))
                .body("name.en.state", equalTo("OUTDATED"))
                .body("website", equalTo(null));

        Json.post(COORDINATOR, path + "/endings", "{\"reason\": \"aufgelöst\"}", changed.header("ETag"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DORMANT"))
                .body("endedBecause", equalTo("aufgelöst"));
        given().header("If-None-Match", "\"2\"").get("/api/v1" + path).then().statusCode(304);
    }

    /** Whoever compresses answers on their way writes W/ before their tags. */
    @Test
    void aTagThatAProxyMadeWeakStillNamesTheVersion() {
        String path = "/organisations/"
                + Json.create(
                        COORDINATOR,
                        "/organisations",
                        "{\"name\": {\"de\": {\"text\": \"Haus B\"}}, \"category\": \"OTHER\"}");
        String read = Json.get(COORDINATOR, path).header("ETag");
        Json.patch(COORDINATOR, path, "{\"legalForm\": \"e. V.\"}", "W/" + read)
                .then()
                .statusCode(200);
        Json.patch(COORDINATOR, path, "{\"legalForm\": \"gGmbH\"}", "W/" + read)
                .then()
                .statusCode(412);
        String now = given().get("/api/v1" + path).header("ETag");
        given().header("If-None-Match", "W/" + now).get("/api/v1" + path).then().statusCode(304);
        given().header("If-None-Match", "\"0\", W/" + now)
                .get("/api/v1" + path)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"0\"").get("/api/v1" + path).then().statusCode(200);
    }

    @Test
    void aPatchIsValidatedAsAWholeAndAStaleOneChangesNothing() {
        String id = Json.create(
                COORDINATOR, "/organisations", "{\"name\": {\"de\": {\"text\": \"Haus A\"}}, \"category\": \"OTHER\"}");
        Json.patch(COORDINATOR, "/organisations/" + id, "{\"name\": null, \"website\": \"javascript:x\"}", "\"0\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name", "/website"));
        Json.patch(COORDINATOR, "/organisations/" + id, "{\"status\": \"DORMANT\"}", "\"0\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_MEMBER"));
        Json.patch(COORDINATOR, "/organisations/" + id, "{\"legalForm\": \"e. V.\"}", "\"7\"")
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"");
        Json.get(COORDINATOR, "/organisations/" + id).then().header("ETag", startsWith("\"0-"));
    }

    @Test
    void whoeverRepresentsAnOrganisationKeepsItsProfileAndNoOther() {
        Principal speaker = Principal.person("sprecher-1");
        UUID person = People.approved(speaker);
        String mine = organisation("Haus B");
        String other = organisation("Haus C");
        Json.patch(speaker, "/organisations/" + mine, "{\"legalForm\": \"e. V.\"}", "\"0\"")
                .then()
                .statusCode(403);

        Json.create(
                COORDINATOR,
                "/organisations/" + mine + "/representations",
                "{\"personId\": \"" + person
                        + "\", \"function\": \"Vorstand\", \"mayDecide\": true, \"isPublic\": false}");
        Json.patch(speaker, "/organisations/" + mine, "{\"legalForm\": \"e. V.\"}", "\"0\"")
                .then()
                .statusCode(200);
        Json.patch(speaker, "/organisations/" + other, "{\"legalForm\": \"e. V.\"}", "\"0\"")
                .then()
                .statusCode(403);
        Json.get(speaker, "/organisations/" + mine + "/representations").then().body("items", hasSize(0));
        Json.get(COORDINATOR, "/organisations/" + mine + "/representations")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void contactDataLeavesOnlyOnARecordedGround() {
        Principal someone = Principal.person("kontakt-1");
        UUID person = People.approved(someone);
        Principal council = Principal.person("rat-kontakt", "council");
        People.approved(council);
        Principal stranger = Principal.person("kontakt-fremd");
        People.approved(stranger);
        String contacts = "/persons/" + person + "/contact-points";
        Json.post(someone, contacts, "{\"type\": \"EMAIL\", \"value\": \"kontakt-1@example.org\", \"bases\": []}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/bases"));

        var added = Json.post(someone, contacts, """
                {"type": "EMAIL", "value": "kontakt-1@example.org", "bases": [{"purpose": "SHARE_NETWORK",
                 "legalBasis": "CONSENT", "textVersion": "1", "givenOn": "2026-11-01", "givenVia": "FORM"}]}
                """);
        added.then().statusCode(201).body("items[0].value", equalTo("kontakt-1@example.org"));
        Json.get(council, contacts).then().body("items.value", contains("kontakt-1@example.org"));
        Json.get(council, contacts).then().body("items[0].bases", hasSize(0));
        Json.get(stranger, contacts).then().body("items", hasSize(0));

        String basis = added.path("items[0].bases[0].id");
        Json.post(someone, "/persons/" + person + "/use-basis-withdrawals/" + basis, "")
                .then()
                .statusCode(200);
        Json.get(council, contacts).then().body("items", hasSize(0));
        Json.get(COORDINATOR, contacts).then().body("items", hasSize(1));
    }

    @Test
    void neverDiscloseOverridesEveryConsent() {
        Principal someone = Principal.person("geheim-2");
        UUID person = People.approved(someone);
        Principal council = Principal.person("rat-kontakt-2", "council");
        People.approved(council);
        String contacts = "/persons/" + person + "/contact-points";
        Json.post(someone, contacts, """
                        {"type": "PHONE", "value": "02822 000", "bases": [{"purpose": "PUBLISH",
                         "legalBasis": "CONSENT", "textVersion": "1", "givenOn": "2026-11-01", "givenVia": "PAPER"}]}
                        """).then().statusCode(201);
        Json.get(council, contacts).then().body("items", hasSize(1));
        var me = Json.get(someone, "/persons/" + person);
        Json.patch(someone, "/persons/" + person, "{\"neverDisclose\": true}", me.header("ETag"))
                .then()
                .statusCode(200);
        Json.get(council, contacts).then().body("items", hasSize(0));
        Json.get(COORDINATOR, "/member-candidates?q=geheim-2").then().body("items", hasSize(0));
    }

    @Test
    void anErasedPersonHasNoNameAndNoAccountAnyMore() {
        Principal someone = Principal.person("weg-1");
        UUID person = People.approved(someone);
        Principal officer = Principal.person("datenschutz-1", "privacy-officer");
        People.approved(officer);
        String etag = Json.get(officer, "/persons/" + person).header("ETag");
        Json.post(COORDINATOR, "/persons/" + person + "/erasures", "", etag)
                .then()
                .statusCode(403);
        Json.post(officer, "/persons/" + person + "/erasures", "", etag)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Person entfernt"));
        Json.get(someone, "/persons/" + person).then().statusCode(403);
        Json.get(someone, "/me").then().body("status", equalTo("SUSPENDED")).body("account.email", equalTo(null));
    }

    @Test
    void aMalformedIdentifierIsSimplyNotFound() {
        Json.get(COORDINATOR, "/organisations/not-a-uuid")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("instance", notNullValue())
                .body("type", containsString("not-found"));
    }

    private static String organisation(String name) {
        return Json.create(
                COORDINATOR,
                "/organisations",
                "{\"name\": {\"de\": {\"text\": \"" + name + "\"}}, \"category\": \"OTHER\"}");
    }
}
