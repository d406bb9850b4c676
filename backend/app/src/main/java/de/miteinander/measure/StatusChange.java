package de.miteinander.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a measure as it stands in the record. */
@Schema(name = "MeasureStatusChange", description = "A step of a measure as it stands in the record.")
record StatusChange(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "The status before; none for the first.", nullable = true) @Nullable MeasureStatus fromStatus,

        @Schema(description = "The status from then on.", required = true)
        MeasureStatus status,

        @Schema(description = "Why.", maxLength = 1000, required = true)
        String justification,

        @Schema(description = "Since when.", required = true)
        LocalDate onDate,

        @Schema(
                description = "In what capacity it was reported, never by whom.",
                maxLength = 40,
                examples = "coordinator",
                required = true)
        String authorRole,

        @Schema(description = "When it was recorded.", required = true)
        Instant recordedAt) {}
