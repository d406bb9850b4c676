package de.miteinander.indicator.seriesbreak;

import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A break as one reads it. */
@Schema(name = "Break", description = "From when on the figures of a series cannot be compared with earlier ones.")
public record BreakDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The series that breaks.", required = true)
        UUID seriesId,

        @Schema(description = "First period after the break.", maxLength = 32, required = true)
        String period,

        @Schema(description = "First day after the break.", required = true)
        LocalDate startsOn,

        @Schema(description = "What changed.", required = true)
        BreakKind kind,

        @Schema(description = "What changed, in a sentence for readers.", required = true)
        Text explanation,

        @Schema(description = "When it was entered.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
