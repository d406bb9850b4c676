package de.miteinander.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is asking, and what they may do. */
@Schema(description = "Who is asking, and what they may do.")
record Me(
        @Schema(description = "The token's subject.", maxLength = 255, required = true)
        String subject,

        @Schema(description = "The name others see.", maxLength = 255, required = true)
        String displayName,

        @Schema(
                description = "Where the account stands; NONE before registration.",
                enumeration = {"NONE", "PENDING", "APPROVED", "REJECTED", "SUSPENDED"},
                required = true)
        String status,

        @Schema(description = "The account, once registered.", nullable = true) @Nullable AccountDetail account,

        @Schema(description = "The person this account stands for.", nullable = true) @Nullable UUID personId,

        @Schema(description = "Coarse roles of the token.", maxItems = 20, required = true)
        List<String> roles,

        @Schema(
                description =
                        "Rights of this request, e.g. measures:write. Rights within a working group stand under memberships.",
                maxItems = 50,
                required = true)
        List<String> permissions,

        @Schema(description = "The working groups one belongs to now.", maxItems = 200, required = true)
        List<MyMembership> memberships) {

    /** A working group one belongs to. */
    @Schema(description = "A working group one belongs to.")
    record MyMembership(
            @Schema(description = "Identifier of the membership.", required = true)
            UUID membershipId,

            @Schema(description = "Identifier of the working group.", required = true)
            UUID workingGroupId,

            @Schema(description = "Short code, e.g. SPR.", maxLength = 12, required = true)
            String code,

            @Schema(
                    description = "The working group's name in the reader's language.",
                    maxLength = 200,
                    required = true)
            String name,

            @Schema(description = "What one is there.", maxLength = 20, required = true)
            String role,

            @Schema(description = "Whether one may moderate: write questions, edit members.", required = true)
            boolean moderator) {}
}
