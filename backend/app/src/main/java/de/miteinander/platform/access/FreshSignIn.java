package de.miteinander.platform.access;

import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** For what even the right role may do only just after a sign-in: step-up authentication by RFC 9470. */
@ApplicationScoped
public class FreshSignIn {

    private final Caller caller;
    private final Clock clock;
    private final Duration longest;

    FreshSignIn(
            Caller caller, Clock clock, @ConfigProperty(name = "miteinander.fresh-sign-in.max-age") Duration longest) {
        this.caller = caller;
        this.clock = clock;
        this.longest = longest;
    }

    /** Refuses a caller whose sign-in is older, or of unknown age. */
    public void require() {
        Instant signedIn = caller.signedInAt();
        if (isFresh(signedIn)) {
            return;
        }
        throw new ProblemException(
                        CommonProblem.SIGN_IN_AGAIN,
                        Message.of(
                                "Dafür ist eine frische Anmeldung nötig. Bitte melden Sie sich noch einmal an.",
                                "This needs a fresh sign-in. Please sign in once more."))
                .with(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", error_description=\"A more recent sign-in is required\", max_age="
                                + longest.toSeconds());
    }

    private boolean isFresh(@Nullable Instant signedIn) {
        return signedIn != null
                && !signedIn.isAfter(clock.instant().plusSeconds(5))
                && signedIn.plus(longest).isAfter(clock.instant());
    }
}
