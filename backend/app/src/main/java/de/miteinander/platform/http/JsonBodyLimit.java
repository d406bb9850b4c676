package de.miteinander.platform.http;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** JSON bodies are small (1 MiB); only imports, which are streamed, may be large. */
public class JsonBodyLimit {

    private static final long MAX_BYTES = 1 << 20;

    /** Takes JSON as a file; a limit, unlike a right, may look at the path. */
    private static final String STREAMED = "/observation-imports";

    @ServerRequestFilter(preMatching = true)
    public void refuseLarge(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean json = type == null || type.getSubtype().endsWith("json");
        boolean streamed = request.getUriInfo().getPath().endsWith(STREAMED);
        if (!json || streamed || type != null && type.getSubtype().equals("x-ndjson")) {
            return;
        }
        if (request.getLength() > MAX_BYTES) {
            throw tooLarge();
        }
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                CommonProblem.CONTENT_TOO_LARGE,
                Message.of(
                        "Höchstens 1 MiB. Große Datenmengen nimmt der Import an.",
                        "At most 1 MiB. Large amounts of data go through the import."));
    }
}
