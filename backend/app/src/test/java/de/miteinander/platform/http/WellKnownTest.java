package de.miteinander.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.Test;

@Town
class WellKnownTest {

    @Test
    void aFinderOfAWeaknessLearnsWhereToReportIt() {
        given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("Contact: mailto:"))
                .body(containsString("Expires: "));
    }

    @Test
    void aClientLearnsWhichScopesThereAre() {
        given().get("/.well-known/oauth-protected-resource")
                .then()
                .statusCode(200)
                .body("resource", endsWith("/api/v1"))
                .body("authorization_servers", contains(Principal.issuer()))
                .body("scopes_supported", hasItem("observations:write"));
    }
}
