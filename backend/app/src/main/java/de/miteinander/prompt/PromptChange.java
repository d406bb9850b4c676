package de.miteinander.prompt;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about a prompt; its status has its own operation. */
@Schema(
        description = "What may be changed about a question. Once it has answers, its German wording stays.",
        examples = "{\"derivation\": {\"de\": {\"text\": \"Miteinander leben kann nur, wer voneinander weiß.\"}}}")
record PromptChange(
        @Schema(description = "The side from which it looks at the guideline.", nullable = true) @Nullable Facet facet,

        @Schema(description = "The question.") @NotNull @ValidText(max = 500)
        NewText question,

        @Schema(description = "Why the question follows from the guideline, in one sentence.", nullable = true)
        @Nullable @ValidText(max = 1000)
        NewText derivation) {

    static PromptChange of(Prompt prompt) {
        return new PromptChange(prompt.facet(), NewText.of(prompt.question()), NewText.ofNullable(prompt.derivation()));
    }
}
