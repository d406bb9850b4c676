package de.miteinander.security;

import static io.restassured.RestAssured.given;

import de.miteinander.contract.OpenApi;
import de.miteinander.testing.Principal;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends requests as they are written. */
final class Exchange {

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultContentCharset(StandardCharsets.UTF_8));

    private Exchange() {}

    static Response send(OpenApi.Operation operation, Ask ask, Optional<Principal> caller) {
        RequestSpecification request =
                given().config(AS_WRITTEN).urlEncodingEnabled(false).redirects().follow(false);
        caller.ifPresent(principal -> request.auth().oauth2(principal.token()));
        if (ask.body() != null) {
            String type = operation.mediaType() == null ? "application/json" : operation.mediaType();
            if (!ask.headers().containsKey("Content-Type")) {
                request.header("Content-Type", type);
            }
            request.body(ask.body().getBytes(StandardCharsets.UTF_8));
        }
        if (ask.body() == null && operation.method().equals("post")) {
            request.header("Content-Type", "application/json");
        }
        if (ask.ifMatch() != null) {
            request.header("If-Match", ask.ifMatch());
        }
        ask.headers().forEach(request::header);
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), url(operation, ask));
    }

    static String url(OpenApi.Operation operation, Ask ask) {
        String query = ask.query().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return path(operation, ask.ids()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The path with its parameters filled in, in their order; what is given must be encoded already. */
    static String path(OpenApi.Operation operation, List<String> ids) {
        String path = operation.path();
        for (String id : ids) {
            path = path.replaceFirst("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(id));
        }
        if (path.contains("{")) {
            throw new IllegalStateException("the fixture of " + operation.id() + " leaves " + path);
        }
        return path;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
