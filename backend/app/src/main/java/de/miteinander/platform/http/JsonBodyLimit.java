package de.miteinander.platform.http;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** JSON bodies are small (1 MiB); only imports, which are streamed, may be large. Bodies of unstated length see {@link JsonBodyReading}. */
public class JsonBodyLimit {

    static final int MAX_BYTES = 1 << 20;

    /** A file of JSON texts, one a line. */
    private static final String LINES = "x-ndjson";

    /** Takes JSON as a file; a limit, unlike a right, may look at the path. */
    private static final String STREAMED = "/observation-imports";

    @ServerRequestFilter(preMatching = true)
    public void refuseLarge(ContainerRequestContext request) {
        boolean streamed = request.getUriInfo().getPath().endsWith(STREAMED);
        if (!streamed && isJson(mediaType(request)) && request.getLength() > MAX_BYTES) {
            throw tooLarge();
        }
    }

    static boolean isJson(@Nullable MediaType type) {
        return type == null
                || type.getSubtype().endsWith("json") && !type.getSubtype().equals(LINES);
    }

    private static @Nullable MediaType mediaType(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw ProblemException.invalid(new Fault(
                    "",
                    "UNREADABLE",
                    Message.of("Der Kopf Content-Type ist nicht lesbar.", "The header Content-Type is not readable.")));
        }
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                CommonProblem.CONTENT_TOO_LARGE,
                Message.of(
                        "Höchstens 1 MiB. Große Datenmengen nimmt der Import an.",
                        "At most 1 MiB. Large amounts of data go through the import."));
    }
}
