package de.miteinander.prompt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in an answer's life. */
@Schema(
        description = "A step in an answer's life.",
        examples = "{\"status\": \"PARKED\", \"reason\": \"Gehört zur AG Wohnen\"}")
record ResponseStatusChange(
        @Schema(description = "The new status: PARKED, REJECTED, or RAW to take it back.") @NotNull ResponseStatus status,

        @Schema(description = "Why.", maxLength = 500) @NotBlank @Size(max = 500) String reason) {}
