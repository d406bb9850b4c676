package de.miteinander.indicator.targets;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a target no longer holds. */
@Schema(
        description = "Why a target no longer holds.",
        examples = "{\"reason\": \"Der Rat hat ein neues Ziel beschlossen.\"}")
record TargetEnd(
        @Schema(description = "Reason.", maxLength = 500) @NotBlank @Size(max = 500) String reason) {}
