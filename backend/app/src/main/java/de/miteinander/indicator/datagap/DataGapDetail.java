package de.miteinander.indicator.datagap;

import de.miteinander.platform.text.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A missing figure as one reads it. */
@Schema(name = "DataGap", description = "A missing figure, who looks for it, by when, and what came of it.")
public record DataGapDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "Number that verdicts name it by.", minimum = "1", required = true)
        int number,

        @Schema(description = "The indicator.", required = true)
        Ref indicator,

        @Schema(description = "The series it is missing in; its label is the area.", required = true)
        Ref series,

        @Schema(description = "The period it is missing for.", maxLength = 32, required = true)
        String period,

        @Schema(description = "The period in the reader's language.", maxLength = 60, required = true)
        String periodLabel,

        @Schema(description = "Why it is missing.", maxLength = 1000, required = true)
        String reason,

        @Schema(description = "Who looks for it; the name only for those who may read it.", nullable = true) @Nullable Ref owner,

        @Schema(description = "Whether the reader looks for it.", required = true)
        boolean mine,

        @Schema(description = "Who was asked for it.", maxLength = 200, nullable = true) @Nullable String askedOf,

        @Schema(description = "When they were asked.", nullable = true) @Nullable LocalDate askedOn,

        @Schema(description = "When it shall be settled.", required = true)
        LocalDate due,

        @Schema(description = "Days since it was noticed; until it was settled.", minimum = "0", required = true)
        int ageDays,

        @Schema(description = "Whether it is open and its date has passed.", required = true)
        boolean overdue,

        @Schema(description = "What became of it.", required = true)
        GapOutcome outcome,

        @Schema(description = "In a sentence.", maxLength = 1000, nullable = true) @Nullable String outcomeNote,

        @Schema(description = "The series that takes its place.", nullable = true) @Nullable UUID replacedBy,

        @Schema(description = "When it was settled.", nullable = true) @Nullable LocalDate closedOn,

        @Schema(description = "When it was noticed.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
