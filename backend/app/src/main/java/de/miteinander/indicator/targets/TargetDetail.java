package de.miteinander.indicator.targets;

import de.miteinander.platform.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target as one reads it. */
@Schema(name = "Target", description = "What a series shall reach.")
public record TargetDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The series it is for.", required = true)
        UUID seriesId,

        @Schema(description = "What sort of target it is.", required = true)
        TargetKind kind,

        @Schema(description = "At least or at most; without a value: rising or falling.", nullable = true) @Nullable Wanted wanted,

        @Schema(description = "The value, in the indicator's unit; of a band its lower bound.", nullable = true)
        @Nullable BigDecimal value,

        @Schema(description = "Upper bound of a band.", nullable = true) @Nullable BigDecimal upperValue,

        @Schema(description = "From which year on it holds.", minimum = "1900", maximum = "2200", nullable = true)
        @Nullable Integer fromYear,

        @Schema(
                description = "The year it shall be reached by, or until which it holds.",
                minimum = "1900",
                maximum = "2200",
                nullable = true)
        @Nullable Integer untilYear,

        @Schema(description = "Period from which change is counted.", maxLength = 32, nullable = true) @Nullable String baseline,

        @Schema(description = "Why this target.", required = true)
        Text rationale,

        @Schema(description = "Who decided it.", maxLength = 200, nullable = true) @Nullable String decidedBy,

        @Schema(description = "When it was decided.", nullable = true) @Nullable LocalDate decidedOn,

        @Schema(description = "The recorded decision it stands on.", nullable = true) @Nullable UUID decisionId,

        @Schema(description = "Why it no longer holds; null while it does.", maxLength = 500, nullable = true) @Nullable String endedBecause,

        @Schema(description = "When it was set.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
