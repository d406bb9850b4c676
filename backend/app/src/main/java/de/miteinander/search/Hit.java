package de.miteinander.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was found. */
@Schema(name = "SearchHit", description = "Something that was found.")
record Hit(
        @Schema(description = "What kind of thing it is.", required = true)
        Kind kind,

        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Code, if it has one.", maxLength = 60, nullable = true) @Nullable String code,

        @Schema(description = "What it is called, in the reader's language.", maxLength = 20000, required = true)
        String label,

        @Schema(description = "More of its text, if there is.", maxLength = 400, nullable = true) @Nullable String snippet,

        @Schema(description = "The working group it belongs to.", nullable = true) @Nullable UUID workingGroupId,

        @Schema(description = "The step of the working group.", maxLength = 20, nullable = true) @Nullable String step,

        @Schema(description = "Short name of a page or a process.", maxLength = 80, nullable = true) @Nullable String slug) {

    /** What can be found. */
    @Schema(name = "SearchHitKind")
    enum Kind {
        PROCESS,
        GUIDELINE,
        PROMPT,
        RESPONSE,
        GOAL,
        MEASURE,
        INDICATOR,
        ORGANISATION,
        WORKING_GROUP,
        DECISION,
        PAGE
    }
}
