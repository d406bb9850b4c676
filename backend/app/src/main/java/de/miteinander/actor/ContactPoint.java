package de.miteinander.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A way to reach someone, as far as the reader may know it. */
@Schema(description = "A way to reach someone, as far as the reader may know it.")
record ContactPoint(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "What kind of contact it is.", required = true)
        NewContactPoint.Type type,

        @Schema(description = "Address or number.", maxLength = 300, required = true)
        String value,

        @Schema(description = "A word on it.", maxLength = 120, nullable = true) @Nullable String label,

        @Schema(description = "On what ground it may be used.", maxItems = 100, required = true)
        List<Basis> bases) {

    /** A ground that was recorded. */
    @Schema(name = "UseBasis", description = "A ground on which a contact may be used.")
    record Basis(
            @Schema(description = "Identifier.", required = true)
            UUID id,

            @Schema(description = "The contact.", required = true)
            UUID contactPointId,

            @Schema(description = "What for.", required = true)
            UseBasis.Purpose purpose,

            @Schema(description = "On what ground.", required = true)
            UseBasis.LegalBasis legalBasis,

            @Schema(description = "When it was given.", required = true)
            LocalDate givenOn,

            @Schema(description = "Last day it holds.", nullable = true) @Nullable LocalDate validUntil,

            @Schema(description = "Whether it holds today.", required = true)
            boolean valid) {}
}
