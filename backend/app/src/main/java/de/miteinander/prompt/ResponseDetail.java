package de.miteinander.prompt;

import de.miteinander.platform.text.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as it is read. */
@Schema(name = "Response", description = "An answer that someone of a working group gave to a question.")
record ResponseDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The question.", required = true)
        Ref prompt,

        @Schema(description = "The guideline the question was drawn from.", required = true)
        Ref guideline,

        @Schema(description = "The working group in which it was given.", required = true)
        Ref workingGroup,

        @Schema(description = "The step of the question.", required = true)
        Step step,

        @Schema(description = "The answer.", maxLength = 4000, required = true)
        String text,

        @Schema(description = "Language of the answer.", maxLength = 35, required = true)
        String language,

        @Schema(description = "What sort of contribution it is.", required = true)
        ResponseKind kind,

        @Schema(description = "Where it stands. CONVERTED: something was made of it, see links.", required = true)
        ResponseStatus status,

        @Schema(description = "Why it stands there.", maxLength = 500, nullable = true) @Nullable String statusReason,

        @Schema(description = "Who may read it.", required = true)
        ResponseVisibility visibility,

        @Schema(description = "Who entered it.", required = true)
        Author enteredBy,

        @Schema(description = "Whether the caller gave it, or it was given for them.", required = true)
        boolean mine,

        @Schema(
                description = "Whom it was given for, in the helper's words; only within the group.",
                maxLength = 120,
                nullable = true)
        @Nullable String onBehalfOf,

        @Schema(description = "What was made of it, as far as the caller may see it.", maxItems = 100, required = true)
        List<ResultLink> links,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    /** Who entered an answer. */
    @Schema(name = "Author", description = "Who entered an answer.")
    record Author(
            @Schema(
                    description =
                            "Name within the group; empty for everyone else and for those who want to stay unnamed.",
                    maxLength = 120,
                    required = true)
            String label) {}
}
