package de.miteinander.prompt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to a prompt. */
@Schema(
        description = "An answer to a question. Only the text is needed.",
        examples = "{\"text\": \"Sprachcafé im Ankommenstreffpunkt an zwei Abenden\", \"kind\": \"IDEA\"}")
record NewResponse(
        @Schema(description = "The answer.", maxLength = 4000) @NotBlank @Size(max = 4000) String text,

        @Schema(
                description = "Language of the answer (BCP 47); the reader's language when left out.",
                maxLength = 35,
                nullable = true)
        @Nullable @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
        @Size(max = 35) String language,

        @Schema(
                description =
                        "What sort of contribution it is; FINDING in the step STATUS_QUO and IDEA elsewhere when left out.",
                nullable = true)
        @Nullable ResponseKind kind,

        @Schema(description = "Who may read it; GROUP when left out.", nullable = true) @Nullable ResponseVisibility visibility,

        @Schema(
                description = "Whom one speaks for, in one's own words, e.g. \\\"Telefon\\\" or \\\"Zettel 14\\\".",
                maxLength = 120,
                nullable = true)
        @Nullable @Size(max = 120) String onBehalfOf,

        @Schema(description = "That person, if known; they may correct the answer.", nullable = true) @Nullable UUID onBehalfOfPersonId,

        @Schema(description = "The working group one answers in; needed for a question to all groups.", nullable = true)
        @Nullable UUID workingGroupId) {

    ResponseChange withDefaults(Step step, Locale readersLanguage) {
        return new ResponseChange(
                text,
                language == null ? readersLanguage.getLanguage() : language,
                kind != null ? kind : step == Step.STATUS_QUO ? ResponseKind.FINDING : ResponseKind.IDEA,
                visibility == null ? ResponseVisibility.GROUP : visibility,
                onBehalfOf,
                onBehalfOfPersonId);
    }
}
