package de.miteinander.prompt;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in a prompt's life. */
@Schema(description = "A step in a question's life.", examples = "{\"status\": \"ACTIVE\"}")
record PromptStatusChange(
        @Schema(description = "The new status.") @NotNull PromptStatus status,

        @Schema(description = "Why, if it helps.", maxLength = 500, nullable = true) @Nullable @Size(max = 500) String reason) {}
