package de.miteinander.indicator.testimony;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A voice to a verdict. */
@Schema(
        description = "A voice to the verdict on a series, in a few words. It is shown without a name.",
        examples =
                "{\"stance\": \"QUALIFIES\", \"text\": \"Die Zahl stimmt, aber Abendkurse fehlen weiter.\", \"voice\": \"NETWORK\"}")
record NewTestimony(
        @Schema(description = "How it stands to the verdict.") @NotNull Stance stance,

        @Schema(description = "In a few words.", maxLength = 500) @NotBlank @Size(max = 500) String text,

        @Schema(
                description = "Language of the text (BCP 47); the reader's language when left out.",
                maxLength = 35,
                nullable = true)
        @Nullable @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
        @Size(max = 35) String language,

        @Schema(description = "As whom one speaks.") @NotNull Voice voice,

        @Schema(description = "The working group one speaks for; exactly with GROUP.", nullable = true) @Nullable UUID workingGroupId) {}
