package de.miteinander.actor;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as those see it who keep the network's contacts, and the person itself. */
@Schema(name = "Person", description = "Someone who takes part.")
record PersonDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The name the person goes by here.", maxLength = 120, required = true)
        String displayName,

        @Schema(description = "Language for letters and mails, BCP 47.", maxLength = 20, required = true)
        String preferredLanguage,

        @Schema(description = "Whether name and contact are never shown.", required = true)
        boolean neverDisclose,

        @Schema(description = "ERASED: name and contacts were removed for good.", required = true)
        Person.Status status,

        @Schema(description = "When it was recorded.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static PersonDetail of(Person person) {
        return new PersonDetail(
                person.id(),
                person.version(),
                person.displayName(),
                person.preferredLanguage(),
                person.neverDisclose(),
                person.status(),
                person.createdAt(),
                person.updatedAt());
    }
}
