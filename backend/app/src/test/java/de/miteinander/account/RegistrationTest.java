package de.miteinander.account;

import static de.miteinander.testing.People.COORDINATOR;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@Town
class RegistrationTest {

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", containsString("/problems/unauthenticated"))
                .body("title", equalTo("Bitte anmelden"));
    }

    @Test
    void aBadTokenIsAProblemInTheReadersLanguage() {
        given().header("Authorization", "Bearer nonsense")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("title", equalTo("Please sign in"));
    }

    @Test
    void someoneNewRegistersAndWaitsForApproval() {
        Principal newcomer = Principal.person("neu-1");
        newcomer.asks().get("/api/v1/me").then().statusCode(200).body("status", equalTo("NONE"));

        newcomer.asks()
                .contentType(ContentType.JSON)
                .body("{\"displayName\": \"  Mitglied Probe \", \"note\": \"Hallo\", \"privacyAccepted\": true}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/accounts/"))
                .header("ETag", notNullValue())
                .body("status", equalTo("PENDING"))
                .body("displayName", equalTo("Mitglied Probe"));

        newcomer.asks()
                .get("/api/v1/working-groups/6f5d7c5e-7a6e-4b55-9f0e-7b1a5f1f0001/memberships")
                .then()
                .statusCode(403)
                .body("type", containsString("/problems/account-not-approved"))
                .body("detail", containsString("wartet noch auf die Freigabe"));
    }

    @Test
    void registeringTwiceIsRefused() {
        Principal newcomer = Principal.person("neu-2");
        People.register(newcomer);
        newcomer.asks()
                .contentType(ContentType.JSON)
                .body("{\"displayName\": \"Noch einmal\", \"privacyAccepted\": true}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/duplicate"));
    }

    @Test
    void everyFaultIsNamedAtOnceWithItsPlace() {
        Principal.person("neu-3")
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"displayName\": \"   \", \"privacyAccepted\": false}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/displayName", "/privacyAccepted"))
                .body("errors.code", contains("REQUIRED", "MUST_ACCEPT"));
    }

    @Test
    void unknownMembersControlCharactersAndDuplicateKeysAreRefused() {
        Principal newcomer = Principal.person("neu-4");
        newcomer.asks()
                .contentType(ContentType.JSON)
                .body("{\"displayName\": \"A\", \"privacyAccepted\": true, \"status\": \"APPROVED\"}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_MEMBER"))
                .body("errors[0].pointer", equalTo("/status"));
        newcomer.asks()
                .contentType(ContentType.JSON)
                .body("{\"displayName\": \"A\\u0000B\", \"privacyAccepted\": true}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNCLEAN_TEXT"));
        newcomer.asks()
                .contentType(ContentType.JSON)
                .body("{\"displayName\": \"A\", \"displayName\": \"B\", \"privacyAccepted\": true}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(400);
    }

    @Test
    void theCoordinatorApprovesAndItHoldsFromTheNextRequestOn() {
        Principal newcomer = Principal.person("neu-5");
        String account = People.register(newcomer);
        People.approved(COORDINATOR);

        COORDINATOR
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"APPROVE\"}")
                .post("/api/v1/accounts/" + account + "/decisions")
                .then()
                .statusCode(428);
        COORDINATOR
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body("{\"decision\": \"APPROVE\"}")
                .post("/api/v1/accounts/" + account + "/decisions")
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"0\""));
        COORDINATOR
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"decision\": \"APPROVE\", \"reason\": \"AG Sprache\"}")
                .post("/api/v1/accounts/" + account + "/decisions")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("personId", notNullValue());

        newcomer.asks()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("permissions", hasItem("network:read"));
    }

    @Test
    void aMemberCannotApproveAnyone() {
        Principal member = Principal.person("neu-6");
        People.approved(member);
        member.asks()
                .get("/api/v1/accounts")
                .then()
                .statusCode(403)
                .body("type", containsString("/problems/forbidden"));
    }

    @Test
    void theSameRequestSentAgainGetsTheFirstAnswer() {
        Principal newcomer = Principal.person("neu-7");
        String body = "{\"displayName\": \"Einmal\", \"privacyAccepted\": true}";
        String first = newcomer.asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/api/v1/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        newcomer.asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/api/v1/registrations")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("id", equalTo(first));
        newcomer.asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-1")
                .body("{\"displayName\": \"Anders\", \"privacyAccepted\": true}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(422)
                .body("type", containsString("/problems/idempotency-key-reused"));
    }

    @Test
    void accountsAreReadPageByPageAndAMisspeltFilterIsRefused() {
        People.approved(COORDINATOR);
        for (int i = 0; i < 5; i++) {
            People.register(Principal.person("seite-" + i));
        }
        var first = COORDINATOR.asks().get("/api/v1/accounts?q=seite-&sort=name&limit=3");
        first.then().statusCode(200).body("items.displayName", contains("seite-0", "seite-1", "seite-2"));
        String cursor = first.path("page.next");
        COORDINATOR
                .asks()
                .queryParam("cursor", cursor)
                .get("/api/v1/accounts?q=seite-&sort=name&limit=3")
                .then()
                .statusCode(200)
                .body("items.displayName", contains("seite-3", "seite-4"))
                .body("page.next", equalTo(null));
        COORDINATOR
                .asks()
                .queryParam("cursor", cursor)
                .get("/api/v1/accounts?sort=name&limit=3")
                .then()
                .statusCode(400)
                .body("type", containsString("/problems/invalid-cursor"));
        COORDINATOR
                .asks()
                .get("/api/v1/accounts?stauts=PENDING")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?stauts"))
                .body("detail", containsString("status"));
        COORDINATOR.asks().get("/api/v1/accounts?sort=email").then().statusCode(400);
        COORDINATOR.asks().get("/api/v1/accounts?limit=201").then().statusCode(400);
    }

    @Test
    void rolesStayAsTheyWereWhenKeycloakIsAway() {
        People.approved(COORDINATOR);
        Principal newcomer = Principal.person("neu-8");
        People.approved(newcomer);
        String account = newcomer.asks().get("/api/v1/me").path("account.id");
        var read = COORDINATOR.asks().get("/api/v1/accounts/" + account);
        COORDINATOR
                .asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", read.header("ETag"))
                .body("{\"roles\": [\"council\"]}")
                .patch("/api/v1/accounts/" + account)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue());
        COORDINATOR
                .asks()
                .get("/api/v1/accounts/" + account)
                .then()
                .body("roles.size()", equalTo(0))
                .header("ETag", read.header("ETag"));
    }

    @Test
    void unknownPathsAndMethodsAreProblemsToo() {
        People.approved(COORDINATOR);
        COORDINATOR.asks().get("/api/v1/nonsense").then().statusCode(404).contentType("application/problem+json");
        COORDINATOR.asks().delete("/api/v1/me").then().statusCode(405).contentType("application/problem+json");
        COORDINATOR
                .asks()
                .contentType("text/plain")
                .body("hallo")
                .post("/api/v1/registrations")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().get("/api/v1/me").then().body("keySet()", hasItems("type", "title", "status", "detail", "instance"));
    }
}
