package de.miteinander.actor;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who can be taken into a working group. */
@Schema(description = "Someone who can be taken into a working group: the name and no more.")
record MemberCandidate(
        @Schema(description = "Identifier of the person.", required = true)
        UUID id,

        @Schema(description = "The name the person goes by here.", maxLength = 120, required = true)
        String displayName) {}
