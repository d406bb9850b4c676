package de.miteinander.platform.openapi;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The error answers of the contract, each with an example. */
final class ProblemResponses {

    private final Components components;

    ProblemResponses(Components components) {
        this.components = components;
    }

    void add() {
        add(CommonProblem.INVALID_REQUEST, "The request is not valid; errors lists every fault.");
        add(CommonProblem.UNAUTHENTICATED, "No valid access token was sent.", "WWW-Authenticate");
        add(CommonProblem.FORBIDDEN, "The caller may not do this.");
        add(CommonProblem.NOT_FOUND, "It does not exist, or the caller may not know of it.");
        add(CommonProblem.NOT_ACCEPTABLE, "The format asked for is not offered.");
        add(CommonProblem.CONFLICT, "It does not fit the current state.");
        add(
                CommonProblem.VERSION_CONFLICT,
                "Someone has changed it in the meantime; ETag carries the current version.",
                "ETag");
        add(CommonProblem.CONTENT_TOO_LARGE, "The content is too large.");
        add(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "The content's format is not accepted.");
        add(CommonProblem.IDEMPOTENCY_KEY_REUSED, "The content is understood but cannot be carried out.");
        add(CommonProblem.PRECONDITION_REQUIRED, "If-Match is missing.");
        add(CommonProblem.TOO_MANY_REQUESTS, "Too many requests; Retry-After says how long to wait.", "Retry-After");
        add(CommonProblem.INTERNAL, "A fault of ours; instance identifies it.");
        add(CommonProblem.UNAVAILABLE, "Not available right now; Retry-After says how long to wait.", "Retry-After");
        components.addResponse(
                "NotModified",
                OASFactory.createAPIResponse()
                        .description("The version named by If-None-Match is still the current one.")
                        .addHeader("ETag", OASFactory.createHeader().ref("ETag"))
                        .addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit")));
    }

    private void add(ProblemType type, String description, String... headers) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(example(type))));
        for (String header : headers) {
            response.addHeader(header, OASFactory.createHeader().ref(header));
        }
        components.addResponse("Problem" + type.status(), response);
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", type.titleEn());
        example.put("status", type.status());
        example.put("detail", "What happened here and what to do about it.");
        example.put("instance", "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11");
        if (type == CommonProblem.INVALID_REQUEST) {
            example.put("errors", List.of(faultExample()));
        }
        return example;
    }

    /** In a fixed order: the contract must come out the same whenever it is made. */
    private static Map<String, Object> faultExample() {
        Map<String, Object> fault = new LinkedHashMap<>();
        fault.put("pointer", "/title/de/text");
        fault.put("code", "REQUIRED");
        fault.put("detail", "Please fill this in.");
        return fault;
    }
}
