package de.miteinander.platform.http;

import de.miteinander.platform.language.ReaderLanguage;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemAnswers;
import de.miteinander.platform.problem.ProblemException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what never reaches a resource, in the same shape as everything else: bad tokens, unknown paths, giant bodies. */
@Singleton
class LastResort {

    private final ProblemAnswers answers;

    LastResort(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route("/api/*").last().handler(request -> answer(request, ProblemException.notFound()));
    }

    private void failed(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            answer(request, ProblemMapping.unauthenticated());
        } else if (request.statusCode() == 413) {
            answer(
                    request,
                    new ProblemException(
                            CommonProblem.CONTENT_TOO_LARGE,
                            Message.of("Teilen Sie die Daten auf.", "Split the content into parts.")));
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
