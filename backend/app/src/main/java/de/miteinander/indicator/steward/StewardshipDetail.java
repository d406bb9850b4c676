package de.miteinander.indicator.steward;

import de.miteinander.platform.text.Ref;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who looks after a series, as one reads it. */
@Schema(name = "Stewardship", description = "Who looks after a series, and when its source publishes.")
public record StewardshipDetail(
        @Schema(description = "The series.", required = true)
        UUID seriesId,

        @Schema(
                description = "Version, the ETag's content; 0 while nobody looks after it.",
                minimum = "0",
                required = true)
        long version,

        @Schema(description = "Whether somebody looks after it.", required = true)
        boolean kept,

        @Schema(description = "Whether the reader does.", required = true)
        boolean mine,

        @Schema(description = "Who does; the name only for those who may read it.", nullable = true) @Nullable Ref person,

        @Schema(description = "A day on which the source publishes.", nullable = true) @Nullable LocalDate releaseOn,

        @Schema(description = "Months between two publications.", minimum = "1", maximum = "120", nullable = true)
        @Nullable Integer releaseMonths,

        @Schema(description = "Where and how it publishes.", maxLength = 200, nullable = true) @Nullable String releaseNote,

        @Schema(description = "The next publication whose figures are not here yet.", nullable = true) @Nullable LocalDate nextRelease) {}
