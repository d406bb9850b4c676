package de.miteinander.indicator.testimony;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a voice is hidden. */
@Schema(description = "Why a voice is hidden.", examples = "{\"reason\": \"Nennt eine Person mit Namen.\"}")
record HiddenBecause(
        @Schema(description = "Reason; the author reads it.", maxLength = 500) @NotBlank @Size(max = 500) String reason) {}
