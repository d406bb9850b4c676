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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator of the town itself, or proposed by a working group. */
@Schema(
        description = "An indicator to be set up.",
        examples =
                "{\"name\": {\"de\": {\"text\": \"Plätze in Sprachkursen mit Kinderbetreuung\"}}, \"theme\": \"LANGUAGE\", \"direction\": \"UP\", \"valueKind\": \"COUNT\", \"unit\": \"places\"}")
record NewIndicator(
        @Schema(
                description = "Short code, unique; made from the working group's code when left out.",
                maxLength = 40,
                nullable = true)
        @Pattern(regexp = "[A-ZÄÖÜ0-9][A-ZÄÖÜa-z0-9_-]{1,39}") @Nullable String code,

        @Schema(description = "Name.") @NotNull @ValidText(max = 200)
        NewText name,

        @Schema(description = "The question it answers.", nullable = true) @ValidText(max = 1000) @Nullable NewText question,

        @Schema(description = "Field of life; OTHER when left out.", nullable = true) @Nullable Theme theme,

        @Schema(
                description = "Which way is better; NONE when left out. The make-up of a population has no direction.",
                nullable = true)
        @Nullable Direction direction,

        @Schema(
                description = "Whether only the gap between two groups may be judged; false when left out.",
                nullable = true)
        @Nullable Boolean readAsGap,

        @Schema(description = "What sort of number it is.") @NotNull ValueKind valueKind,

        @Schema(description = "Unit: percent, permille, persons, EUR, years or another word.", maxLength = 40)
        @NotBlank @Size(max = 40) String unit,

        @Schema(description = "Decimals usually shown; 0 when left out.", minimum = "0", maximum = "9", nullable = true)
        @Min(0) @Max(9) @Nullable Integer decimals,

        @Schema(description = "What exactly is counted; the name when left out.", nullable = true)
        @ValidText(max = 4000)
        @Nullable NewText definition,

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
                description = "Whether the figures are an official full count and no sample; false when left out.",
                nullable = true)
        @Nullable Boolean officialFullCount,

        @Schema(
                description =
                        "Smallest change that matters, agreed before there are figures, in the indicator's unit; verdicts then say whether a change is small or large.",
                minimum = "0",
                maximum = "1000000000",
                nullable = true)
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000000") @Nullable BigDecimal relevanceThreshold,

        @Schema(
                description = "Who may read it; INTERNAL when left out. Only those who keep indicators may publish.",
                nullable = true)
        @Nullable Visibility visibility,

        @Schema(
                description = "The working group it comes from; required for those who do not keep all indicators.",
                nullable = true)
        @Nullable UUID workingGroupId,

        @Schema(description = "The answer it was made from.", nullable = true) @Nullable UUID sourceResponseId,

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
        @Size(max = 200) @Nullable String protectionMethod) {}
