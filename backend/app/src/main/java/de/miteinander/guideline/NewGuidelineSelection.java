package de.miteinander.guideline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body selected. */
@Schema(
        description = "Which guidelines a body selected, and by which decision.",
        examples =
                "{\"decisionId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"selectedGuidelineIds\": [\"0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11\"]}")
record NewGuidelineSelection(
        @Schema(description = "The recorded decision; it must be adopted and about this process.") @NotNull UUID decisionId,

        @Schema(description = "The guidelines selected.", maxItems = 200) @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> selectedGuidelineIds,

        @Schema(
                description = "The guidelines the body chose from; all open ones of the process when left out.",
                maxItems = 200,
                nullable = true)
        @Nullable @Size(max = 200) Set<@NotNull UUID> consideredGuidelineIds) {}
