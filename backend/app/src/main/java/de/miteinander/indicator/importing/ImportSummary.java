package de.miteinander.indicator.importing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in short. */
@Schema(name = "ImportSummary", description = "An import in short.")
public record ImportSummary(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Rows of the file.", minimum = "0", required = true)
        long rows,

        @Schema(description = "New figures.", minimum = "0", required = true)
        long inserted,

        @Schema(description = "Changed figures.", minimum = "0", required = true)
        long updated,

        @Schema(description = "Figures that were there as they are.", minimum = "0", required = true)
        long unchanged,

        @Schema(description = "Rows with a fault.", minimum = "0", required = true)
        long rejected,

        @Schema(description = "When it was recorded.", required = true)
        Instant recordedAt) {}
