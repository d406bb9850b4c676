package de.miteinander.municipality;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone wants to tell the municipality; no sign-in needed. */
@Schema(
        description = "What someone wants to tell the municipality; no sign-in needed.",
        examples = "{\"kind\": \"BARRIER\", \"message\": \"Das Menü lässt sich mit der Tastatur nicht öffnen.\"}")
record NewFeedback(
        @Schema(description = "What it is about.") @NotNull Kind kind,

        @Schema(description = "The message.", maxLength = 4000) @NotBlank @Size(max = 4000) String message,

        @Schema(description = "The page it is about.", maxLength = 500, nullable = true) @Size(max = 500) @Nullable String pageUrl,

        @Schema(description = "Address for a reply, if one is wanted.", maxLength = 254, nullable = true)
        @Size(max = 254) @Email @Nullable String replyTo) {

    /** What feedback is about. */
    @Schema(name = "FeedbackKind")
    enum Kind {
        BARRIER,
        CONTENT,
        OTHER
    }
}
