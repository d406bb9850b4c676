package de.miteinander.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.JsonFaults;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemAnswers;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.problem.ViolationFaults;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns everything that can go wrong in a request into one shape: {@code application/problem+json}. */
public class ProblemMapping {

    private final ProblemAnswers answers;
    private final SecurityIdentity identity;

    ProblemMapping(ProblemAnswers answers, SecurityIdentity identity) {
        this.answers = answers;
        this.identity = identity;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException problem) {
        return answers.of(problem);
    }

    @ServerExceptionMapper
    public Response notSignedIn(UnauthorizedException cause) {
        return answers.of(unauthenticated());
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException cause) {
        return answers.of(unauthenticated());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException cause) {
        if (identity.isAnonymous()) {
            return answers.of(unauthenticated());
        }
        return answers.of(Refusal.of(identity));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException cause) {
        return answers.of(ProblemException.invalid(ViolationFaults.of(cause.getConstraintViolations())));
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException cause) {
        return answers.of(ProblemException.invalid(JsonFaults.of(cause)));
    }

    /** The framework has a mapper of its own for this one, which only a mapper for the very type replaces. */
    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException cause) {
        return unreadable((JsonProcessingException) cause);
    }

    /** Jackson's own reader wraps mapping failures in a {@link WebApplicationException}. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException cause) {
        if (cause.getCause() instanceof JsonMappingException mapping) {
            return unreadable(mapping);
        }
        if (cause.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        return answers.of(ofStatus(cause.getResponse().getStatus(), cause));
    }

    @ServerExceptionMapper
    public Response lostRace(OptimisticLockException cause) {
        return answers.of(lostRaceProblem());
    }

    @ServerExceptionMapper
    public Response lostRace(StaleObjectStateException cause) {
        return answers.of(lostRaceProblem());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable cause) {
        @Nullable ProblemException known = DatabaseProblems.of(cause);
        return known == null ? answers.internal(cause) : answers.of(known);
    }

    private static ProblemException lostRaceProblem() {
        return new ProblemException(
                CommonProblem.VERSION_CONFLICT,
                Message.of(
                        "Jemand war schneller. Laden Sie den neuen Stand und speichern Sie noch einmal.",
                        "Someone was faster. Load the new state and save again."));
    }

    static ProblemException unauthenticated() {
        return new ProblemException(
                        CommonProblem.UNAUTHENTICATED,
                        Message.of(
                                "Melden Sie sich an und senden Sie ein gültiges Zugangstoken mit.",
                                "Sign in and send a valid access token."))
                .with("WWW-Authenticate", "Bearer");
    }

    static ProblemException ofStatus(int status, @Nullable Throwable cause) {
        return switch (status) {
            case 401 -> unauthenticated();
            case 404 -> ProblemException.notFound();
            case 405 ->
                new ProblemException(
                        CommonProblem.METHOD_NOT_ALLOWED,
                        Message.of("Sehen Sie in openapi.yaml nach.", "See openapi.yaml for what is offered here."));
            case 406 ->
                new ProblemException(
                        CommonProblem.NOT_ACCEPTABLE,
                        Message.of("Fragen Sie mit Accept: application/json.", "Ask with Accept: application/json."));
            case 413 ->
                new ProblemException(
                        CommonProblem.CONTENT_TOO_LARGE,
                        Message.of("Teilen Sie die Daten auf.", "Split the content into parts."));
            case 415 ->
                new ProblemException(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        Message.of(
                                "Senden Sie eines der Formate, die openapi.yaml nennt.",
                                "Send one of the formats that openapi.yaml names."));
            case 400, 422 ->
                ProblemException.invalid(List.of(
                        new Fault("", "UNREADABLE", Message.of("Das war nicht lesbar.", "This could not be read."))));
            default ->
                status >= 500
                        ? new ProblemException(
                                CommonProblem.INTERNAL,
                                Message.of("Bitte versuchen Sie es später noch einmal.", "Please try again later."))
                        : new ProblemException(
                                CommonProblem.INVALID_REQUEST,
                                Message.of("Bitte prüfen Sie die Anfrage.", "Please check the request."));
        };
    }
}
