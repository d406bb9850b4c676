package de.miteinander.indicator;

import de.miteinander.indicator.protection.Protection;
import de.miteinander.indicator.series.Direction;
import de.miteinander.indicator.series.ValueKind;
import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.ValidText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed about an indicator; its code stands in natural keys and stays. */
@Schema(
        description =
                "What may be changed about an indicator. Kind of number and unit can be changed only while there are no figures; a changed definition is a new version and breaks the comparison.",
        examples = "{\"direction\": \"UP\", \"active\": true}")
record IndicatorChange(
        @Schema(description = "Name.") @NotNull @ValidText(max = 200)
        NewText name,

        @Schema(description = "The question it answers.", nullable = true) @ValidText(max = 1000) @Nullable NewText question,

        @Schema(description = "Field of life.") @NotNull Theme theme,

        @Schema(description = "Which way is better.") @NotNull Direction direction,

        @Schema(description = "Whether only the gap between two groups may be judged.") @NotNull Boolean readAsGap,

        @Schema(description = "What sort of number it is.") @NotNull ValueKind valueKind,

        @Schema(description = "Unit.", maxLength = 40) @NotBlank @Size(max = 40) String unit,

        @Schema(description = "Decimals usually shown.", minimum = "0", maximum = "9") @NotNull @Min(0) @Max(9) Integer decimals,

        @Schema(description = "What exactly is counted.") @NotNull @ValidText(max = 4000)
        NewText definition,

        @Schema(description = "How the value is worked out.", nullable = true) @ValidText(max = 2000) @Nullable NewText formula,

        @Schema(description = "What is counted above the line of a share or rate.", nullable = true)
        @ValidText(max = 2000)
        @Nullable NewText numeratorText,

        @Schema(description = "What is counted below it.", nullable = true) @ValidText(max = 2000) @Nullable NewText denominatorText,

        @Schema(description = "How it is counted: register, survey, reference day.", nullable = true)
        @ValidText(max = 2000)
        @Nullable NewText method,

        @Schema(description = "What is known about whether it can be measured.", nullable = true) @Valid @Nullable Fitness fitness,

        @Schema(
                description = "Why the definition was changed; required when there are figures already.",
                maxLength = 500,
                nullable = true)
        @Size(max = 500) @Nullable String definitionChangedBecause,

        @Schema(description = "Whether the figures are an official full count and no sample.") @NotNull Boolean officialFullCount,

        @Schema(
                description =
                        "Smallest change that matters, agreed before there are figures, in the indicator's unit; verdicts then say whether a change is small or large.",
                minimum = "0",
                maximum = "1000000000",
                nullable = true)
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000000") @Nullable BigDecimal relevanceThreshold,

        @Schema(description = "Who may read it.") @NotNull Visibility visibility,

        @Schema(description = "Whether it is switched on.") @NotNull Boolean active,

        @Schema(description = "The working group that looks after it.", nullable = true) @Nullable UUID workingGroupId,

        @Schema(
                description =
                        "How figures about persons are protected. The data steward decides; needed before a published indicator may show anything about persons.",
                nullable = true)
        @Nullable Protection protection,

        @Schema(
                description =
                        "What is rounded to (5, 10; 5 when left out), the smallest count shown (3, 5, 10; 3 when left out), or to how many percent nobody may tell what an organisation contributes (4, 8; 8 when left out).",
                minimum = "3",
                maximum = "10",
                nullable = true)
        @Min(3) @Max(10) @Nullable Integer protectionStep,

        @Schema(description = "How the producer protects them, in words.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String protectionMethod) {

    static IndicatorChange of(Indicator indicator) {
        return new IndicatorChange(
                NewText.of(indicator.name()),
                NewText.ofNullable(indicator.question()),
                indicator.theme(),
                indicator.direction(),
                indicator.readAsGap(),
                indicator.valueKind(),
                indicator.unit(),
                indicator.decimals(),
                NewText.of(indicator.definition()),
                NewText.ofNullable(indicator.parts().formula()),
                NewText.ofNullable(indicator.parts().numeratorText()),
                NewText.ofNullable(indicator.parts().denominatorText()),
                NewText.ofNullable(indicator.parts().method()),
                indicator.fitness(),
                null,
                indicator.officialFullCount(),
                indicator.relevanceThreshold(),
                indicator.visibility(),
                indicator.active(),
                indicator.workingGroupId(),
                indicator.protection().protection(),
                indicator.protection().step(),
                indicator.protection().method());
    }
}
