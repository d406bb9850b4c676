package de.miteinander.platform.http;

import de.miteinander.platform.language.ReaderLanguage;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemAnswers;
import de.miteinander.platform.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers what never reaches a resource, in the same shape as all else: bad tokens, unknown paths, giant bodies, and
 * {@code OPTIONS}, which the framework would answer to anyone for any path.
 */
@Singleton
class LastResort {

    private static final Pattern CONTROL = Pattern.compile("%[01][0-9a-fA-F]|%7[fF]|[\\x00-\\x1f\\x7f]");

    private final ProblemAnswers answers;
    private final long maxBytes;

    LastResort(ProblemAnswers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.answers = answers;
        this.maxBytes = largest.asLongValue();
    }

    void register(@Observes Router router) {
        router.route("/api/*")
                .order(Integer.MIN_VALUE)
                .handler(this::refuseAmbiguous)
                .failureHandler(this::failed);
        router.route("/api/*")
                .method(HttpMethod.OPTIONS)
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(request -> answer(request, ProblemMapping.ofStatus(405, null)));
        router.route("/api/*").last().handler(request -> answer(request, ProblemException.notFound()));
    }

    /** What two readers could read in two ways is read by none: two tokens, control characters in the address. */
    private void refuseAmbiguous(RoutingContext request) {
        String path = request.request().path();
        String query = request.request().query();
        if (statedLength(request) > maxBytes) {
            // Nobody waits for what is refused anyway.
            request.addEndHandler(answered -> request.request().connection().close());
            request.response().putHeader("Connection", "close");
            answer(request, tooLarge());
        } else if (request.request().headers().getAll("Authorization").size() > 1) {
            answer(request, ProblemMapping.unauthenticated());
        } else if (path != null && CONTROL.matcher(path).find()) {
            answer(request, ProblemException.notFound());
        } else if (query != null && CONTROL.matcher(query).find()) {
            answer(
                    request,
                    ProblemException.invalid(new Fault(
                            "?",
                            "UNCLEAN_TEXT",
                            Message.of("Die Anfrage enthält Steuerzeichen.", "The query has control characters."))));
        } else {
            request.next();
        }
    }

    private static long statedLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                CommonProblem.CONTENT_TOO_LARGE,
                Message.of("Teilen Sie die Daten auf.", "Split the content into parts."));
    }

    private void failed(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            answer(request, ProblemMapping.unauthenticated());
        } else if (request.statusCode() == 413) {
            answer(request, tooLarge());
        } else if (request.statusCode() >= 400 && request.statusCode() < 500) {
            answer(request, ProblemMapping.ofStatus(request.statusCode(), failure));
        } else {
            request.next();
        }
    }

    private void answer(RoutingContext request, ProblemException problem) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        var language = ReaderLanguage.of(request.request().getHeader("Accept-Language"));
        var response = request.response().setStatusCode(problem.type().status());
        problem.headers().forEach(response::putHeader);
        response.putHeader("Content-Type", ProblemAnswers.MEDIA_TYPE)
                .putHeader("Content-Language", language.getLanguage())
                .putHeader("Cache-Control", "no-store")
                .end(answers.write(problem, language));
    }
}
