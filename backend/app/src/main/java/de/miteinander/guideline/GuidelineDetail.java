package de.miteinander.guideline;

import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guideline as it is read, in its present wording. */
@Schema(name = "Guideline", description = "A guideline in its present wording.")
record GuidelineDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The process it is for.", required = true)
        UUID processId,

        @Schema(description = "Short code, e.g. A1.", maxLength = 6, required = true)
        String code,

        @Schema(description = "The list it stands on.", maxLength = 1, required = true)
        String list,

        @Schema(description = "Place on its list, from 1.", minimum = "1", maximum = "1000", required = true)
        int order,

        @Schema(description = "Where it stands. Only SELECTED ones act as criteria.", required = true)
        GuidelineStatus status,

        @Schema(
                description = "Why it stands there, for a step that was taken by hand.",
                maxLength = 500,
                nullable = true)
        @Nullable String statusReason,

        @Schema(description = "The guideline in one sentence.", required = true)
        Text text,

        @Schema(description = "Why it is one.", nullable = true) @Nullable Text rationale,

        @Schema(description = "Address of the document it was taken from.", maxLength = 500, nullable = true) @Nullable String sourceUrl,

        @Schema(description = "Number of the present version of its wording.", minimum = "1", required = true)
        int currentVersion,

        @Schema(description = "The decision that selected it or did not.", nullable = true) @Nullable Ref decision,

        @Schema(description = "The version of the wording that was decided on.", minimum = "1", nullable = true)
        @Nullable Integer decidedVersion,

        @Schema(description = "The guideline that took its place.", nullable = true) @Nullable Ref supersededBy,

        @Schema(description = "How many questions drawn from it are in use now.", minimum = "0", required = true)
        int promptCount,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {}
