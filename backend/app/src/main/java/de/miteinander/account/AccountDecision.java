package de.miteinander.account;

import de.miteinander.platform.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the coordination office decides about an account. */
@Schema(
        description = "What is decided about an account.",
        examples = "{\"decision\": \"APPROVE\", \"reason\": \"Mitglied der AG Sprache\"}")
record AccountDecision(
        @Schema(
                description =
                        "APPROVE a waiting or rejected account, REJECT a waiting one, SUSPEND an approved one, REINSTATE a suspended one.")
        @NotNull Decision decision,

        @Schema(description = "Why; the person concerned may read it.", maxLength = 500, nullable = true)
        @Size(max = 500) @Nullable String reason) {

    /** The steps and from where each may be taken. */
    @Schema(name = "AccountStep", description = "What can be decided about an account.")
    enum Decision {
        APPROVE(Map.of(AccountStatus.PENDING, AccountStatus.APPROVED, AccountStatus.REJECTED, AccountStatus.APPROVED)),
        REJECT(Map.of(AccountStatus.PENDING, AccountStatus.REJECTED)),
        SUSPEND(Map.of(AccountStatus.APPROVED, AccountStatus.SUSPENDED)),
        REINSTATE(Map.of(AccountStatus.SUSPENDED, AccountStatus.APPROVED));

        private final Map<AccountStatus, AccountStatus> steps;

        Decision(Map<AccountStatus, AccountStatus> steps) {
            this.steps = steps;
        }

        AccountStatus from(AccountStatus status) {
            AccountStatus next = steps.get(status);
            if (next == null) {
                throw ProblemException.conflict(
                        "Dieser Schritt geht vom jetzigen Stand des Kontos aus nicht: " + status + ".",
                        "This step is not possible from the account's present status: " + status + ".");
            }
            return next;
        }
    }
}
