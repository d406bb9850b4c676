package de.miteinander.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An answer as it is kept to be given again. */
record KeptAnswer(
        String fingerprint,
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        @Nullable String contentLanguage,
        @Nullable String body) {

    static KeptAnswer of(Response response, ObjectMapper json) {
        try {
            String body = response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null;
            String type = response.getMediaType() == null
                    ? "application/json"
                    : response.getMediaType().toString();
            return new KeptAnswer(
                    "",
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG),
                    type,
                    response.getHeaderString(HttpHeaders.CONTENT_LANGUAGE),
                    body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Response response() {
        Response.ResponseBuilder answer = Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            answer.header(HttpHeaders.ETAG, etag);
        }
        if (contentLanguage != null) {
            answer.header(HttpHeaders.CONTENT_LANGUAGE, contentLanguage);
        }
        if (body != null) {
            answer.type(contentType).entity(new KeptBody(body));
        }
        return answer.build();
    }

    /** JSON that was written before and goes out as it is. */
    record KeptBody(@JsonRawValue @JsonValue String json) {}
}
