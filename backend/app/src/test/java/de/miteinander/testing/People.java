package de.miteinander.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.UUID;

/** The principals of the access matrix, and how they come to be what they are: through the API. */
public final class People {

    public static final Principal COORDINATOR = Principal.person("koordination", "coordinator");
    public static final Principal STEERING = Principal.person("lenkung", "steering");
    public static final Principal COUNCIL = Principal.person("rat", "council");
    public static final Principal DATA_STEWARD = Principal.person("datenpflege", "data-steward");
    public static final Principal PRIVACY_OFFICER = Principal.person("datenschutz", "privacy-officer");
    public static final Principal ADMIN = Principal.person("technik", "admin");
    public static final Principal MEMBER = Principal.person("mitglied");
    public static final Principal OTHER_MEMBER = Principal.person("mitglied-andere");
    public static final Principal MODERATOR = Principal.person("moderation-sprache");
    public static final Principal OTHER_MODERATOR = Principal.person("moderation-wohnen");
    public static final Principal WAITING = Principal.person("wartend");
    public static final Principal READER = Principal.service(
            "miteinander-reader", "indicators:read", "actors:read", "measures:read", "observations:read");
    public static final Principal IMPORTER =
            Principal.service("miteinander-importer", "observations:write", "observations:read", "indicators:read");

    private People() {}

    /** Registers whoever is not registered yet and approves them; for a person with a staff role that is one step. */
    public static UUID approved(Principal principal) {
        String id = register(principal);
        String status =
                given().auth().oauth2(principal.token()).get("/api/v1/me").path("status");
        if (status.equals("PENDING")) {
            register(COORDINATOR);
            String etag = COORDINATOR.asks().get("/api/v1/accounts/" + id).header("ETag");
            COORDINATOR
                    .asks()
                    .contentType(ContentType.JSON)
                    .header("If-Match", etag)
                    .body("{\"decision\": \"APPROVE\"}")
                    .post("/api/v1/accounts/" + id + "/decisions")
                    .then()
                    .statusCode(200);
        }
        return personId(principal);
    }

    public static UUID personId(Principal principal) {
        String person = principal.asks().get("/api/v1/me").path("personId");
        return person == null ? null : UUID.fromString(person);
    }

    /** Registers, and leaves the account waiting. Returns the account's id. */
    public static String register(Principal principal) {
        String registered = principal.asks().get("/api/v1/me").path("account.id");
        if (registered != null) {
            return registered;
        }
        return principal
                .asks()
                .contentType(ContentType.JSON)
                .body("{\"displayName\": \"" + principal.username() + "\", \"privacyAccepted\": true}")
                .post("/api/v1/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
