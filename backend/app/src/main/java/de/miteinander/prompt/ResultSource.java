package de.miteinander.prompt;

import de.miteinander.platform.text.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something came from: the answer, the question and the guideline behind it. */
@Schema(description = "Where something came from: the answer, the question and the guideline behind it.")
public record ResultSource(
        @Schema(description = "The answer; its label is empty when the caller may not read it.", required = true)
        Ref response,

        @Schema(description = "The question.", required = true)
        Ref prompt,

        @Schema(description = "The guideline.", required = true)
        Ref guideline,

        @Schema(description = "The working group.", required = true)
        Ref workingGroup) {}
