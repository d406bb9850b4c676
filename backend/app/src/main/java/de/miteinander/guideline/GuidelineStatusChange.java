package de.miteinander.guideline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in a guideline's life that needs no decision of a body. */
@Schema(
        description = "A step in a guideline's life that needs no decision of a body.",
        examples = "{\"status\": \"IN_DISCUSSION\"}")
record GuidelineStatusChange(
        @Schema(description = "The new status; SELECTED and NOT_SELECTED come from selectGuidelines.") @NotNull GuidelineStatus status,

        @Schema(
                description = "Why; needed for withdrawing, superseding and taking up again.",
                maxLength = 500,
                nullable = true)
        @Nullable @Size(max = 500) String reason,

        @Schema(description = "The guideline that takes its place, when it is superseded.", nullable = true) @Nullable UUID supersededById) {}
