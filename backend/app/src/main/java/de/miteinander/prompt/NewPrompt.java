package de.miteinander.prompt;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A prompt to be drafted. */
@Schema(
        description = "A question to be drafted.",
        examples =
                "{\"guidelineId\": \"0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11\", \"workingGroupId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"step\": \"MEASURE\", \"facet\": \"REACH\", \"question\": {\"de\": {\"text\": \"Wie erreiche ich bestimmte Zielgruppen?\"}}, \"derivation\": {\"de\": {\"text\": \"Miteinander leben kann nur, wer voneinander weiß.\"}}}")
record NewPrompt(
        @Schema(description = "The guideline it is drawn from.") @NotNull UUID guidelineId,

        @Schema(description = "The working group it is for; all groups of the process when left out.", nullable = true)
        @Nullable UUID workingGroupId,

        @Schema(description = "The step it is for.") @NotNull Step step,

        @Schema(description = "The side from which it looks at the guideline.", nullable = true) @Nullable Facet facet,

        @Schema(description = "The question.") @NotNull @ValidText(max = 500)
        NewText question,

        @Schema(
                description =
                        "Why the question follows from the guideline, in one sentence; needed to put it into use.",
                nullable = true)
        @Nullable @ValidText(max = 1000)
        NewText derivation,

        @Schema(description = "Where the question comes from; PERSON when left out.", nullable = true) @Nullable PromptOrigin origin) {}
