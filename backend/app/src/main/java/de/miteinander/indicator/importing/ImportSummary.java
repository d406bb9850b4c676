package de.miteinander.indicator.importing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import in short. */
@Schema(name = "ImportSummary", description = "An import in short.")
public record ImportSummary(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "How what was there was treated.", required = true)
        ImportMode mode,

        @Schema(description = "Rows of the file.", minimum = "0", required = true)
        long rows,

        @Schema(description = "New figures.", minimum = "0", required = true)
        long inserted,

        @Schema(description = "Changed figures.", minimum = "0", required = true)
        long updated,

        @Schema(description = "Figures that were there as they are.", minimum = "0", required = true)
        long unchanged,

        @Schema(description = "Withdrawn figures.", minimum = "0", required = true)
        long withdrawn,

        @Schema(description = "Rows with a fault.", minimum = "0", required = true)
        long rejected,

        @Schema(description = "The import that it takes back.", nullable = true) @Nullable UUID undoes,

        @Schema(description = "The import that took it back.", nullable = true) @Nullable UUID undoneBy,

        @Schema(description = "When it was recorded.", required = true)
        Instant recordedAt) {}
