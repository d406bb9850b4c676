package de.miteinander.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in a process's life. */
@Schema(description = "A step in a process's life.", examples = "{\"status\": \"PUBLIC\"}")
record ProcessStatusChange(
        @Schema(description = "The new status.") @NotNull ProcessStatus status,

        @Schema(description = "Why; required for a step back.", maxLength = 500, nullable = true)
        @Nullable @Size(max = 500) String reason) {}
