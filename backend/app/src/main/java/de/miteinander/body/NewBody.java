package de.miteinander.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body to be set up. */
@Schema(
        description = "A body to be set up, with its names in the order of time.",
        examples =
                "{\"kind\": \"INTEGRATION_COUNCIL\", \"names\": [{\"name\": {\"de\": {\"text\": \"Integrationsrat\"}}, \"to\": \"2025-11-01\"}, {\"name\": {\"de\": {\"text\": \"Ausschuss für Chancengerechtigkeit und Integration\"}}, \"from\": \"2025-11-01\"}]}")
record NewBody(
        @Schema(description = "What sort of body it is.") @NotNull BodyKind kind,

        @Schema(
                description = "Its names, the oldest first; each begins at the earliest when the one before ends.",
                maxItems = 20)
        @NotNull @Size(min = 1, max = 20) List<BodyChange.@NotNull @Valid NewName> names,

        @Schema(description = "Day from which the body no longer exists.", nullable = true) @Nullable LocalDate endedOn) {}
