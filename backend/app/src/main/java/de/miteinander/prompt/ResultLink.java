package de.miteinander.prompt;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was made of an answer. */
@Schema(description = "Something that was made of an answer.")
public record ResultLink(
        @Schema(description = "What it is.", required = true)
        ResultKind kind,

        @Schema(description = "Its identifier.", required = true)
        UUID id,

        @Schema(description = "Its code, if it has one.", maxLength = 100, nullable = true) @Nullable String code,

        @Schema(description = "Its name in the reader's language.", maxLength = 2000, required = true)
        String label) {}
