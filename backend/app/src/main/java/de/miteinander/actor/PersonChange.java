package de.miteinander.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about a person. */
@Schema(description = "What may be changed about a person.", examples = "{\"preferredLanguage\": \"en\"}")
record PersonChange(
        @Schema(description = "The name the person goes by here.", maxLength = 120) @NotBlank @Size(max = 120) String displayName,

        @Schema(description = "Language for letters and mails, BCP 47.", maxLength = 20)
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}")
        String preferredLanguage,

        @Schema(description = "Never show the name or any contact to anyone below the coordination office.")
        boolean neverDisclose) {

    static PersonChange of(Person person) {
        return new PersonChange(person.displayName(), person.preferredLanguage(), person.neverDisclose());
    }
}
