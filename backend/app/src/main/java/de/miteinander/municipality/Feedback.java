package de.miteinander.municipality;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something someone has told the municipality. */
@Schema(description = "Something someone has told the municipality.")
record Feedback(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "What it is about.", required = true)
        NewFeedback.Kind kind,

        @Schema(description = "The message.", maxLength = 4000, required = true)
        String message,

        @Schema(description = "The page it is about.", maxLength = 500, nullable = true) @Nullable String pageUrl,

        @Schema(description = "Address for a reply; removed once closed.", maxLength = 254, nullable = true) @Nullable String replyTo,

        @Schema(
                description = "Whether it has been dealt with.",
                enumeration = {"OPEN", "CLOSED"},
                required = true)
        String status,

        @Schema(description = "What was done.", maxLength = 1000, nullable = true) @Nullable String outcome,

        @Schema(description = "When it arrived.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
