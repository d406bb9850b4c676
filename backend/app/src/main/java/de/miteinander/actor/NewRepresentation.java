package de.miteinander.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That someone acts for an organisation. */
@Schema(
        description =
                "That someone acts for an organisation. It is not public unless the person agreed: acting for a religious community can reveal belief.",
        examples =
                "{\"personId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"function\": \"Vorstand\", \"mayDecide\": true, \"isPublic\": false}")
record NewRepresentation(
        @Schema(description = "The person.") @NotNull UUID personId,

        @Schema(description = "What the person is there.", maxLength = 120) @NotBlank @Size(max = 120) String function,

        @Schema(description = "First day; today when left out.", nullable = true) @Nullable LocalDate from,

        @Schema(description = "Whether the person may decide for the organisation.")
        boolean mayDecide,

        @Schema(description = "Whether everyone may know; only with the person's consent.")
        boolean isPublic) {}
