package de.miteinander.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.platform.language.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Writes problems. */
@ApplicationScoped
public class ProblemAnswers {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger("de.miteinander.problem");

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    public Response of(ProblemException problem) {
        return response(problem, Problem.of(problem, language()));
    }

    /** A fault of ours: logged with its cause under the same identifier that the caller gets. */
    public Response internal(Throwable cause) {
        ProblemException problem = new ProblemException(
                CommonProblem.INTERNAL,
                Message.of(
                        "Bitte versuchen Sie es später noch einmal und nennen Sie uns die Kennung.",
                        "Please try again later and tell us the identifier."));
        Problem body = Problem.of(problem, language());
        LOG.error(body.instance(), cause);
        return response(problem, body);
    }

    /** The body alone, for places that answer outside of the REST layer. */
    public String write(ProblemException problem, Locale language) {
        try {
            return json.writeValueAsString(Problem.of(problem, language));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Response response(ProblemException problem, Problem body) {
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body);
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    private static Locale language() {
        var request = CurrentRequestManager.get();
        @Nullable String accepted =
                request == null ? null : request.getHttpHeaders().getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return ReaderLanguage.of(accepted);
    }
}
