package de.miteinander.prompt;

import de.miteinander.guideline.GuidelineStatus;
import de.miteinander.platform.text.Ref;
import de.miteinander.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A prompt as it is read. */
@Schema(name = "Prompt", description = "A question drawn from a guideline for one step of a working group.")
record PromptDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "Version, the ETag's content.", minimum = "0", required = true)
        long version,

        @Schema(description = "The process it is for.", required = true)
        UUID processId,

        @Schema(
                description = "Code, e.g. A1.SPR.M.02: guideline, group, step, number.",
                maxLength = 40,
                required = true)
        String code,

        @Schema(description = "The guideline it is drawn from, in its present wording.", required = true)
        Ref guideline,

        @Schema(
                description = "Where that guideline stands; a question may come from one that is not selected.",
                required = true)
        GuidelineStatus guidelineStatus,

        @Schema(
                description = "The version of the guideline's wording it was drawn from.",
                minimum = "1",
                required = true)
        int guidelineVersion,

        @Schema(description = "The working group it is for; null for all groups.", nullable = true) @Nullable Ref workingGroup,

        @Schema(description = "The step it is for.", required = true)
        Step step,

        @Schema(description = "The side from which it looks at the guideline.", nullable = true) @Nullable Facet facet,

        @Schema(description = "The question.", required = true)
        Text question,

        @Schema(description = "Why the question follows from the guideline.", nullable = true) @Nullable Text derivation,

        @Schema(description = "Where it stands. Only an ACTIVE one is answered.", required = true)
        PromptStatus status,

        @Schema(description = "Why it stands there.", maxLength = 500, nullable = true) @Nullable String statusReason,

        @Schema(description = "Where the question comes from.", required = true)
        PromptOrigin origin,

        @Schema(
                description =
                        "How easy the German wording is to read, by Flesch-Amstad: about 60 is plain, above 70 easy, below 30 very hard.",
                minimum = "-100",
                maximum = "180",
                required = true)
        int readability,

        @Schema(description = "What an author may want to think over.", maxItems = 10, required = true)
        List<PromptHint> hints,

        @Schema(
                description =
                        "How many answers it has: all that are not rejected, for the public those that are public.",
                minimum = "0",
                required = true)
        int responseCount,

        @Schema(description = "How many of them the caller gave.", minimum = "0", required = true)
        int myResponseCount,

        @Schema(description = "When it was created.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    /** Something an author may want to think over. */
    @Schema(name = "PromptHint", description = "Something an author may want to think over; never a fault.")
    record PromptHint(
            @Schema(description = "Stable code.", maxLength = 40, required = true)
            String code,

            @Schema(description = "Sentence in the reader's language.", maxLength = 500, required = true)
            String detail) {}
}
