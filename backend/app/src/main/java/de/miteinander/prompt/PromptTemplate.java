package de.miteinander.prompt;

import de.miteinander.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pattern for a question. */
@Schema(description = "A pattern for a question, to be filled in by people.")
record PromptTemplate(
        @Schema(description = "The side from which it looks at a guideline.", required = true)
        Facet facet,

        @Schema(description = "The step it is for.", required = true)
        Step step,

        @Schema(description = "The question; \"…\" stands for what it is about.", required = true)
        Text question) {}
