package de.miteinander.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an organisation no longer takes part. */
@Schema(description = "Why an organisation no longer takes part.", examples = "{\"reason\": \"Verein aufgelöst\"}")
record OrganisationEnding(
        @Schema(description = "The reason, for the record.", maxLength = 500) @NotBlank @Size(max = 500) String reason) {}
