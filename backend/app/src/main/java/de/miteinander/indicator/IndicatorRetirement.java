package de.miteinander.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an indicator is no longer measured. */
@Schema(
        description = "Why an indicator is no longer measured, and what takes its place.",
        examples = "{\"reason\": \"Wird seit 2024 nicht mehr erhoben\"}")
record IndicatorRetirement(
        @Schema(description = "Why.", maxLength = 500) @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The indicator that takes its place.", nullable = true) @Nullable UUID successorId) {}
