package de.miteinander.actor;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That someone acts for an organisation. */
@Schema(description = "That someone acts for an organisation.")
record Representation(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The organisation.", required = true)
        UUID organisationId,

        @Schema(description = "The person.", required = true)
        UUID personId,

        @Schema(description = "The name the person goes by here.", maxLength = 120, required = true)
        String personName,

        @Schema(description = "What the person is there.", maxLength = 120, required = true)
        String function,

        @Schema(description = "First day.", required = true) LocalDate from,

        @Schema(description = "First day on which it no longer holds.", nullable = true) @Nullable LocalDate to,

        @Schema(description = "Whether the person may decide for the organisation.", required = true)
        boolean mayDecide,

        @Schema(description = "Whether everyone may know.", required = true)
        boolean isPublic) {}
