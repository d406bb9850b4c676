package de.miteinander.testing;

import static de.miteinander.testing.People.COORDINATOR;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** A concept to test with, made through the API: every call makes things of its own, so that tests do not meet. */
public final class Concept {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Concept() {}

    /** A published process. */
    public static String process() {
        String id = draftProcess();
        post(COORDINATOR, "\"0\"", "/processes/" + id + "/status-changes", "{\"status\": \"PUBLIC\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLIC"));
        return id;
    }

    /** A process that only approved accounts see. */
    public static String draftProcess() {
        People.approved(COORDINATOR);
        return created(COORDINATOR, "/processes", """
                {"slug": "konzept-%d", "title": {"de": {"text": "Konzept"}}, "municipality": "Musterstadt"}
                """.formatted(COUNT.incrementAndGet()));
    }

    public static String guideline(String process, String code, String text) {
        return created(COORDINATOR, "/guidelines", """
                {"processId": "%s", "code": "%s", "list": "%s", "text": {"de": {"text": "%s"}}}
                """.formatted(process, code, code.substring(0, 1), text));
    }

    public static String workingGroup(String process, String code) {
        return created(COORDINATOR, "/working-groups", """
                {"processId": "%s", "code": "%s", "name": {"de": {"text": "AG %s"}}, "openness": "OPEN"}
                """.formatted(process, code, code));
    }

    /** Takes someone into a working group. */
    public static void admit(String workingGroup, Principal who, String role) {
        created(
                COORDINATOR,
                "/working-groups/" + workingGroup + "/memberships",
                "{\"personId\": \"%s\", \"role\": \"%s\"}".formatted(People.approved(who), role));
    }

    /** An adopted decision of an integration council about the process. */
    public static String decision(String process) {
        String body = created(
                COORDINATOR,
                "/bodies",
                "{\"kind\": \"INTEGRATION_COUNCIL\", \"names\": [{\"name\": {\"de\": {\"text\": \"Integrationsrat\"}}}]}");
        return created(COORDINATOR, "/decisions", """
                {"bodyId": "%s", "processId": "%s", "decidedOn": "2016-09-01", "dateBasis": "INFERRED",
                 "text": {"de": {"text": "Leitlinien werden ausgewählt."}}, "kind": "RESOLUTION", "outcome": "ADOPTED"}
                """.formatted(body, process));
    }

    /** Creates something and says its id. */
    public static String created(Principal who, String path, String body) {
        return post(who, null, path, body).then().statusCode(201).extract().path("id");
    }

    public static Response post(Principal who, String ifMatch, String path, String body) {
        RequestSpecification request = who.asks().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post("/api/v1" + path);
    }

    public static Response patch(Principal who, String ifMatch, String path, String body) {
        return who.asks()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", ifMatch)
                .body(body)
                .patch("/api/v1" + path);
    }

    public static Response get(Principal who, String path) {
        return who.asks().get("/api/v1" + path);
    }
}
