package de.miteinander.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone says of themselves who wants to take part. */
@Schema(
        description = "What someone says of themselves who wants to take part.",
        examples =
                "{\"displayName\": \"Mitglied AG Sprache\", \"note\": \"Ich helfe im Sprachcafé.\", \"privacyAccepted\": true}")
record Registration(
        @Schema(description = "The name others will see.", maxLength = 120) @NotBlank @Size(max = 120) String displayName,

        @Schema(description = "A word to the coordination office.", maxLength = 1000, nullable = true)
        @Size(max = 1000) @Nullable String note,

        @Schema(description = "The privacy notice was read and accepted; must be true.")
        @AssertTrue(
                message =
                        "MUST_ACCEPT|Ohne Einwilligung in die Datenschutzhinweise geht es nicht.|This needs your consent to the privacy notice.")
        boolean privacyAccepted) {}
