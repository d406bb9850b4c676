package de.miteinander.security;

import static io.restassured.RestAssured.given;

import de.miteinander.contract.OpenApi;
import de.miteinander.testing.Principal;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Sends requests as they are written. */
final class Exchange {

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultContentCharset(StandardCharsets.UTF_8));

    private static final Map<Principal, Token> TOKENS = new ConcurrentHashMap<>();

    private Exchange() {}

    static Response send(OpenApi.Operation operation, Ask ask, Optional<Principal> caller) {
        RequestSpecification request =
                given().config(AS_WRITTEN).urlEncodingEnabled(false).redirects().follow(false);
        headers(operation, ask, caller).forEach(request::header);
        if (ask.body() != null) {
            request.body(ask.body().getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), url(operation, ask));
    }

    /** The same over a bare socket, for tests that send many. */
    static Wire.Answer send(Wire wire, OpenApi.Operation operation, Ask ask, Optional<Principal> caller)
            throws IOException {
        return wire.send(
                operation.method().toUpperCase(Locale.ROOT),
                url(operation, ask),
                headers(operation, ask, caller),
                ask.body() == null ? null : ask.body().getBytes(StandardCharsets.UTF_8));
    }

    /** The headers of a valid request. */
    static Map<String, String> headers(OpenApi.Operation operation, Ask ask, Optional<Principal> caller) {
        Map<String, String> headers = new LinkedHashMap<>();
        caller.ifPresent(principal -> headers.put("Authorization", "Bearer " + token(principal)));
        if (ask.body() != null || operation.method().equals("post")) {
            headers.put("Content-Type", operation.mediaType() == null ? "application/json" : operation.mediaType());
        }
        if (ask.ifMatch() != null) {
            headers.put("If-Match", ask.ifMatch());
        }
        headers.putAll(ask.headers());
        return headers;
    }

    private record Token(String text, Instant issued) {}

    /** A token is good for five minutes; signing one for every request would cost more than the request. */
    private static String token(Principal principal) {
        Instant now = Instant.now();
        return TOKENS.compute(
                        principal,
                        (key, kept) -> kept == null || kept.issued().isBefore(now.minusSeconds(120))
                                ? new Token(principal.token(), now)
                                : kept)
                .text();
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
