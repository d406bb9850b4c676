package de.miteinander.workinggroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in a working group's life. */
@Schema(description = "A step in a working group's life.", examples = "{\"status\": \"ACTIVE\"}")
record WorkingGroupStatusChange(
        @Schema(description = "The new status.") @NotNull WorkingGroupStatus status,

        @Schema(description = "Why; required for closing and opening again.", maxLength = 500, nullable = true)
        @Size(max = 500) @Nullable String reason) {}
