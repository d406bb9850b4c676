package de.miteinander.indicator.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction by hand. Period and source are the figure's key and stay. */
@Schema(
        description = "A correction by hand; the figure before stays in its history. The reason is required.",
        examples = "{\"value\": 1272, \"reason\": \"Zahlendreher in der Vorlage\"}")
record ObservationChange(
        @Schema(description = "Value in the indicator's unit.", nullable = true) @Nullable BigDecimal value,

        @Schema(description = "Why there is no value; given exactly when there is none.", nullable = true) @Nullable MissingReason missingReason,

        @Schema(description = "Statistical sign, as printed: – . … x / () | r p s.", maxLength = 3, nullable = true)
        @Size(max = 3) @Nullable String sign,

        @Schema(description = "How the figure came about.") @NotNull ObservationKind kind,

        @Schema(description = "Whether the source names the period.") @NotNull DateBasis dateBasis,

        @Schema(description = "Period and value as the source prints them.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String asPrinted,

        @Schema(description = "Cases behind a share or rate.", minimum = "0", nullable = true)
        @Max(Figure.LARGEST_COUNT) @Nullable Long numerator,

        @Schema(description = "Base of a share or rate, or population of a count.", minimum = "1", nullable = true)
        @Max(Figure.LARGEST_COUNT) @Nullable Long denominator,

        @Schema(description = "Number of persons asked.", minimum = "1", nullable = true)
        @Max(Figure.LARGEST_COUNT) @Nullable Long sampleSize,

        @Schema(description = "Published standard error, in the unit of the value.", nullable = true) @Nullable BigDecimal standardError,

        @Schema(description = "Remark.", maxLength = 2000, nullable = true) @Size(max = 2000) @Nullable String note,

        @Schema(description = "Who may see it.") @NotNull Confidentiality confidentiality,

        @Schema(description = "Choose it among competing values for its period.") @NotNull Boolean preferred,

        @Schema(description = "Why it is corrected.", maxLength = 500) @NotBlank @Size(max = 500) String reason) {}
