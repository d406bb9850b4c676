package de.miteinander.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone to be taken into the network. Nothing about origin, religion or status may be said here. */
@Schema(
        description =
                "Someone to be taken into the network, or what may be changed about them. Nothing about origin, religion or status is kept.",
        examples = "{\"displayName\": \"Mitglied Beispiel\", \"preferredLanguage\": \"de\", \"neverDisclose\": false}")
record NewPerson(
        @Schema(description = "The name the person goes by here.", maxLength = 120) @NotBlank @Size(max = 120) String displayName,

        @Schema(description = "Language for letters and mails, BCP 47.", maxLength = 20, examples = "de")
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}")
        String preferredLanguage,

        @Schema(description = "Never show the name or any contact to anyone below the coordination office.")
        boolean neverDisclose) {}
