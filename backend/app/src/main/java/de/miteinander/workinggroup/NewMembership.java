package de.miteinander.workinggroup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Someone to be taken into a working group. */
@Schema(
        description = "Someone to be taken into a working group.",
        examples = "{\"personId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"role\": \"MEMBER\"}")
record NewMembership(
        @Schema(description = "The person, from listMemberCandidates.") @NotNull UUID personId,

        @Schema(description = "What the person is in the group.") @NotNull MembershipRole role,

        @Schema(description = "First day; today when left out.", nullable = true) @Nullable LocalDate from,

        @Schema(description = "The organisation the person speaks for.", nullable = true) @Nullable UUID onBehalfOfId) {}
