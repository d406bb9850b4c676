package de.miteinander.indicator.testimony;

import de.miteinander.indicator.change.ChangeVerdict;
import de.miteinander.platform.text.Ref;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A voice as one reads it. */
@Schema(name = "Testimony", description = "A voice to the verdict on a series.")
public record TestimonyDetail(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "The series.", required = true)
        UUID seriesId,

        @Schema(description = "How it stands to the verdict.", required = true)
        Stance stance,

        @Schema(description = "In a few words.", maxLength = 500, required = true)
        String text,

        @Schema(description = "Language of the text (BCP 47).", maxLength = 35, required = true)
        String language,

        @Schema(description = "As whom one speaks.", required = true)
        Voice voice,

        @Schema(description = "The working group one speaks for.", nullable = true) @Nullable Ref workingGroup,

        @Schema(description = "The verdict that was given when it was said.", required = true)
        ChangeVerdict.Result verdictResult,

        @Schema(description = "The last period of that verdict.", maxLength = 32, nullable = true) @Nullable String verdictPeriod,

        @Schema(description = "Whether it is the reader's own.", required = true)
        boolean mine,

        @Schema(
                description = "Why it is hidden; only its author and the coordination see it then.",
                maxLength = 500,
                nullable = true)
        @Nullable String hiddenBecause,

        @Schema(description = "When it was said.", required = true)
        Instant createdAt) {}
