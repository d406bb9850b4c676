package de.miteinander.workinggroup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a membership. */
@Schema(description = "What may be changed about a membership.", examples = "{\"role\": \"MODERATOR\"}")
record MembershipChange(
        @Schema(description = "What the person is in the group.") @NotNull MembershipRole role,

        @Schema(description = "The organisation the person speaks for.", nullable = true) @Nullable UUID onBehalfOfId) {

    static MembershipChange of(Membership membership) {
        return new MembershipChange(membership.role(), membership.onBehalfOfId());
    }
}
