package de.miteinander.platform.http;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;

/** Says why someone who is signed in may not do a thing, as far as that helps them. */
final class Refusal {

    private Refusal() {}

    static ProblemException of(SecurityIdentity identity) {
        if (Caller.waitsForApproval(identity)) {
            return new ProblemException(
                    CommonProblem.ACCOUNT_NOT_APPROVED,
                    Message.of(
                            "Ihr Konto wartet noch auf die Freigabe durch die Koordination. Schauen Sie bald wieder herein.",
                            "Your account still waits for approval by the coordination office. Please look in again soon."));
        }
        return new ProblemException(
                CommonProblem.FORBIDDEN,
                Message.of(
                        "Dafür fehlt Ihnen das Recht. Fragen Sie die Koordination oder die Moderation der AG.",
                        "You lack the right for this. Ask the coordination office or the working group's moderator."));
    }
}
