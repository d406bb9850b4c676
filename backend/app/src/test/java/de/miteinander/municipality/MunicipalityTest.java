package de.miteinander.municipality;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import de.miteinander.testing.Json;
import de.miteinander.testing.People;
import de.miteinander.testing.Town;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Town
class MunicipalityTest {

    @BeforeEach
    void everyoneIsIn() {
        People.approved(COORDINATOR);
        People.approved(MEMBER);
    }

    @Test
    void everyoneReadsThePagesTheLawAsksFor() {
        given().get("/api/v1/pages")
                .then()
                .statusCode(200)
                .body("items.slug", hasItems("imprint", "privacy", "accessibility"));
        given().get("/api/v1/pages/imprint").then().statusCode(200).body("title.de.text", equalTo("Impressum"));
        given().get("/api/v1/pages/nonsense").then().statusCode(404);
    }

    @Test
    void theCoordinatorWritesAPageAndItsTranslationBecomesOutdated() {
        String etag = Json.get(COORDINATOR, "/pages/about").header("ETag");
        Json.patch(MEMBER, "/pages/about", "{\"reviewedOn\": \"2026-11-01\"}", etag)
                .then()
                .statusCode(403);
        Json.patch(
                        COORDINATOR,
                        "/pages/about",
                        "{\"body\": {\"de\": {\"text\": \"Neu geschrieben\"}}, \"reviewedOn\": \"2026-11-01\"}",
                        etag)
                .then()
                .statusCode(200)
                .body("body.de.text", equalTo("Neu geschrieben"))
                .body("body.en.state", equalTo("OUTDATED"));
        Json.patch(COORDINATOR, "/pages/about", "{\"reviewedOn\": null}", etag)
                .then()
                .statusCode(412);
    }

    @Test
    void feedbackNeedsNoSignInAndTheReplyAddressIsForgottenOnceClosed() {
        String id = given().contentType(ContentType.JSON)
                .body("{\"kind\": \"BARRIER\", \"message\": \"Menü klemmt\", \"replyTo\": \"wer@example.org\"}")
                .post("/api/v1/feedback")
                .then()
                .statusCode(201)
                .body("receivedAt", notNullValue())
                .extract()
                .path("id");
        Json.get(MEMBER, "/feedback").then().statusCode(403);
        var read = Json.get(COORDINATOR, "/feedback/" + id);
        read.then().statusCode(200).body("replyTo", equalTo("wer@example.org"));
        Json.post(COORDINATOR, "/feedback/" + id + "/closings", "{\"outcome\": \"Behoben\"}", read.header("ETag"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("replyTo", equalTo(null));
    }

    @Test
    void feedbackWithoutWordsOrWithABrokenAddressIsRefused() {
        given().contentType(ContentType.JSON)
                .body("{\"kind\": \"OTHER\", \"message\": \"\", \"replyTo\": \"keine Adresse\"}")
                .post("/api/v1/feedback")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/message", "/replyTo"))
                .body("type", containsString("invalid-request"));
    }
}
