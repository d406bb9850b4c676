package de.miteinander.indicator.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure is taken back. */
@Schema(
        description = "Why a figure is taken back; it stays in the history.",
        examples = "{\"reason\": \"Gehört zu einer anderen Stadt\"}")
record ObservationWithdrawal(
        @Schema(description = "Why.", maxLength = 500) @NotBlank @Size(max = 500) String reason) {}
