package de.miteinander.measure;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure and an indicator that belong together, read from either side. */
@Schema(description = "A measure and an indicator that belong together, read from either side.")
record IndicatorLink(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The measure.", required = true)
        UUID measureId,

        @Schema(description = "The measure's code.", maxLength = 30, required = true)
        String measureCode,

        @Schema(description = "The measure's title.", required = true)
        Text measureTitle,

        @Schema(description = "Where the measure stands.", required = true)
        MeasureStatus measureStatus,

        @Schema(
                description = "When the measure began; as planned until then.",
                nullable = true,
                examples = "2023-03-01")
        @Nullable LocalDate measureStartsOn,

        @Schema(
                description = "When the measure ended; as planned until then.",
                nullable = true,
                examples = "2024-12-31")
        @Nullable LocalDate measureEndsOn,

        @Schema(description = "The indicator.", required = true)
        UUID indicatorId,

        @Schema(description = "The indicator's code.", maxLength = 60, required = true)
        String indicatorCode,

        @Schema(description = "The indicator's name.", required = true)
        Text indicatorName,

        @Schema(description = "Where it is expected to move.", required = true)
        NewIndicatorLink.Expected expectedDirection,

        @Schema(description = "After how many months.", minimum = "0", maximum = "240", nullable = true) @Nullable Integer lagMonths,

        @Schema(description = "Why.", maxLength = 1000, nullable = true) @Nullable String reasoning,

        @Schema(description = "When it was linked.", required = true)
        Instant createdAt) {}
