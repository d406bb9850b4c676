package de.miteinander.actor;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as everyone may see it. */
@Schema(name = "Organisation", description = "An organisation of the network.")
record OrganisationDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Name.", required = true) Text name,

        @Schema(description = "What kind of organisation it is.", required = true)
        OrganisationCategory category,

        @Schema(description = "Legal form.", maxLength = 60, nullable = true) @Nullable String legalForm,

        @Schema(description = "Web address.", maxLength = 500, nullable = true) @Nullable String website,

        @Schema(description = "What it does.", nullable = true) @Nullable Text description,

        @Schema(description = "Districts it is active in.", maxItems = 50, required = true)
        List<String> districts,

        @Schema(description = "The organisation it is part of.", nullable = true) @Nullable UUID parentId,

        @Schema(description = "Whether it takes part at present.", required = true)
        OrganisationStatus status,

        @Schema(description = "Why it no longer takes part.", maxLength = 500, nullable = true) @Nullable String endedBecause,

        @Schema(description = "When it was recorded.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
