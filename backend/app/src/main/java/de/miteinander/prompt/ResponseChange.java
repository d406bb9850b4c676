package de.miteinander.prompt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about an answer while nothing has been made of it. */
@Schema(description = "What may be changed about an answer while it is RAW.", examples = "{\"visibility\": \"PUBLIC\"}")
record ResponseChange(
        @Schema(description = "The answer.", maxLength = 4000) @NotBlank @Size(max = 4000) String text,

        @Schema(description = "Language of the answer (BCP 47).", maxLength = 35)
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
        @Size(max = 35) String language,

        @Schema(description = "What sort of contribution it is.") @NotNull ResponseKind kind,

        @Schema(description = "Who may read it.") @NotNull ResponseVisibility visibility,

        @Schema(description = "Whom it was given for, in one's own words.", maxLength = 120, nullable = true)
        @Nullable @Size(max = 120) String onBehalfOf,

        @Schema(description = "That person, if known.", nullable = true) @Nullable UUID onBehalfOfPersonId) {}
