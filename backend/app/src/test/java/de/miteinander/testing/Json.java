package de.miteinander.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The ways a client writes, in one line each. */
public final class Json {

    private Json() {}

    public static Response post(Principal principal, String path, String body) {
        return principal.asks().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    public static Response post(Principal principal, String path, String body, String etag) {
        return principal
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1" + path);
    }

    public static Response patch(Principal principal, String path, String body, String etag) {
        return principal
                .asks()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body(body)
                .patch("/api/v1" + path);
    }

    public static Response get(Principal principal, String path) {
        return principal.asks().get("/api/v1" + path);
    }

    /** Creates and returns the new thing's id. */
    public static String create(Principal principal, String path, String body) {
        return post(principal, path, body).then().statusCode(201).extract().path("id");
    }
}
