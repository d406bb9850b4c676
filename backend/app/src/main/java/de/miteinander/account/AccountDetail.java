package de.miteinander.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as those see it who approve accounts, and its owner. */
@Schema(name = "Account", description = "Someone who has registered.")
record AccountDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The name others see.", maxLength = 120, required = true)
        String displayName,

        @Schema(
                description = "Address as Keycloak knows it; only for those who approve and the owner.",
                maxLength = 254,
                nullable = true)
        @Nullable String email,

        @Schema(description = "The word to the coordination office.", maxLength = 1000, nullable = true) @Nullable String note,

        @Schema(description = "Where the account stands.", required = true)
        AccountStatus status,

        @Schema(description = "Coarse roles, as last set in Keycloak.", maxItems = 10, required = true)
        List<String> roles,

        @Schema(description = "The person this account stands for, once approved.", nullable = true) @Nullable UUID personId,

        @Schema(description = "When it was decided.", nullable = true) @Nullable Instant decidedAt,

        @Schema(description = "Why.", maxLength = 500, nullable = true) @Nullable String decisionReason,

        @Schema(description = "When it was registered.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static AccountDetail of(Account account) {
        return new AccountDetail(
                account.id(),
                account.version(),
                account.displayName(),
                account.email(),
                account.note(),
                account.status(),
                account.roles(),
                account.personId(),
                account.decidedAt(),
                account.decisionReason(),
                account.createdAt(),
                account.updatedAt());
    }
}
