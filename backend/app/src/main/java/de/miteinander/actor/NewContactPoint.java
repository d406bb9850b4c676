package de.miteinander.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A way to reach someone, with the ground on which it may be used; without a ground none is kept. */
@Schema(
        description = "A way to reach someone, with the ground on which it may be used.",
        examples =
                "{\"type\": \"EMAIL\", \"value\": \"mitglied@example.org\", \"bases\": [{\"purpose\": \"INVITE\", \"legalBasis\": \"CONSENT\", \"textVersion\": \"2026-01\", \"givenOn\": \"2026-11-01\", \"givenVia\": \"FORM\"}]}")
record NewContactPoint(
        @Schema(description = "What kind of contact it is.") @NotNull Type type,

        @Schema(description = "Address or number.", maxLength = 300) @NotBlank @Size(max = 300) String value,

        @Schema(description = "A word on it, e.g. office hours.", maxLength = 120, nullable = true)
        @Size(max = 120) @Nullable String label,

        @Schema(description = "On what ground it may be used; at least one.", minItems = 1, maxItems = 10)
        @NotEmpty @Size(max = 10) List<@NotNull @Valid UseBasis> bases) {

    /** What kind of contact it is. */
    enum Type {
        EMAIL,
        PHONE,
        POST,
        MESSENGER,
        WEB
    }
}
