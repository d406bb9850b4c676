package de.miteinander.workinggroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That someone belongs to a working group. */
@Schema(name = "Membership", description = "That someone belongs to a working group.")
public record MembershipDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The working group.", required = true)
        UUID workingGroupId,

        @Schema(description = "The person.", required = true)
        UUID personId,

        @Schema(
                description = "The name the person goes by; empty when it is not to be shown.",
                maxLength = 120,
                required = true)
        String personName,

        @Schema(description = "The organisation the person speaks for.", nullable = true) @Nullable UUID onBehalfOfId,

        @Schema(description = "That organisation's name in the reader's language.", maxLength = 200, nullable = true)
        @Nullable String onBehalfOfName,

        @Schema(description = "What the person is in the group.", required = true)
        MembershipRole role,

        @Schema(description = "Where the membership stands.", required = true)
        MembershipStatus status,

        @Schema(description = "First day.", required = true) LocalDate from,

        @Schema(description = "Last day, once ended.", nullable = true) @Nullable LocalDate to,

        @Schema(description = "When it was recorded.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
