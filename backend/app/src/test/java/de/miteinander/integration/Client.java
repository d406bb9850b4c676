package de.miteinander.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.miteinander.client.http.ApiClient;
import de.miteinander.client.http.ApiException;
import de.miteinander.client.model.NewTranslation;
import de.miteinander.client.model.Problem;
import de.miteinander.testing.DemoStack;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The Java client that is generated from openapi.yaml, pointed at the running product. */
final class Client {

    private Client() {}

    /** With the token of a demo user. */
    static ApiClient of(String user) {
        return with(DemoStack.running().tokens().ofUser(user), "de");
    }

    /** With the token of a service, outside production with its own name for a secret. */
    static ApiClient ofService(String client) {
        return with(DemoStack.running().tokens().ofClient(client, client + "-secret"), "de");
    }

    static ApiClient with(String token, String language) {
        return with(
                request -> request.header("Authorization", "Bearer " + token).header("Accept-Language", language));
    }

    static ApiClient with(Consumer<HttpRequest.Builder> change) {
        URI api = URI.create(DemoStack.running().api());
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://" + api.getAuthority());
        client.setRequestInterceptor(change);
        return client;
    }

    /** A text in German. */
    static Map<String, NewTranslation> text(String german) {
        return Map.of("de", new NewTranslation().text(german));
    }

    static String etag(Long version) {
        return "\"" + version + "\"";
    }

    /** The problem that a call ends with. */
    static Problem problemOf(ThrowingCallable call) throws JsonProcessingException {
        ApiException refused = Assertions.catchThrowableOfType(ApiException.class, call);
        Assertions.assertThat(refused).as("an answer that refuses").isNotNull();
        Assertions.assertThat(refused.getResponseHeaders().firstValue("Content-Type"))
                .hasValueSatisfying(type -> Assertions.assertThat(type).startsWith("application/problem+json"));
        Problem problem = ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        Assertions.assertThat(problem.getStatus()).isEqualTo(refused.getCode());
        return problem;
    }
}
