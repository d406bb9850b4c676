package de.miteinander.indicator.seriesbreak;

import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A break as it is sent, new or changed. */
@Schema(
        name = "NewBreak",
        description = "A break in a series.",
        examples =
                "{\"period\": \"2022\", \"kind\": \"METHOD\", \"explanation\": {\"de\": {\"text\": \"Ab 2022 auf der Grundlage des Zensus 2022\"}}}")
record NewBreak(
        @Schema(description = "First period after the break.", maxLength = 32) @NotBlank @Size(max = 32) String period,

        @Schema(description = "What changed.") @NotNull BreakKind kind,

        @Schema(description = "What changed, in a sentence for readers.") @NotNull @ValidText(max = 1000)
        NewText explanation) {

    static NewBreak of(SeriesBreak seriesBreak) {
        return new NewBreak(seriesBreak.period(), seriesBreak.kind(), NewText.of(seriesBreak.explanation()));
    }
}
