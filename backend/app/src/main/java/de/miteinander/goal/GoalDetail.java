package de.miteinander.goal;

import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal as it is read. */
@Schema(name = "Goal", description = "Something a concept is to reach, or needs so that it can.")
record GoalDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The process it belongs to.", required = true)
        UUID processId,

        @Schema(description = "Short code, e.g. Z1.", maxLength = 12, required = true)
        String code,

        @Schema(description = "Whether it is to be reached or needed for that.", required = true)
        GoalKind kind,

        @Schema(description = "What is to be reached.", required = true)
        Text text,

        @Schema(description = "By when.", nullable = true) @Nullable LocalDate horizon,

        @Schema(description = "Place among the goals, from 1.", minimum = "1", maximum = "10000", required = true)
        int order,

        @Schema(description = "The working group that set it.", nullable = true) @Nullable Ref workingGroup,

        @Schema(description = "The guidelines it serves.", maxItems = 50, required = true)
        List<Ref> guidelines,

        @Schema(description = "The answer it was made from.", nullable = true) @Nullable UUID sourceResponseId,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
