package de.miteinander.indicator.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure entered by hand. */
@Schema(
        description = "A figure entered by hand: a value or the reason why there is none.",
        examples = "{\"period\": \"2021/22\", \"value\": 1271, \"sourceId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\"}")
record NewObservation(
        @Schema(
                description =
                        "2016, 2016-S1, 2016-Q3, 2016-08, 2016-W35, 2016-08-31, 2021/22, 2022-01/2022-10, 2022-spring or c.2011.",
                maxLength = 32)
        @NotBlank @Size(max = 32) String period,

        @Schema(description = "Value in the indicator's unit.", nullable = true) @Nullable BigDecimal value,

        @Schema(description = "Why there is no value; given exactly when there is none.", nullable = true) @Nullable MissingReason missingReason,

        @Schema(description = "Statistical sign, as printed: – . … x / () | r p s.", maxLength = 3, nullable = true)
        @Size(max = 3) @Nullable String sign,

        @Schema(description = "How the figure came about; EXACT when left out.", nullable = true) @Nullable ObservationKind kind,

        @Schema(description = "Whether the source names the period; STATED when left out.", nullable = true) @Nullable DateBasis dateBasis,

        @Schema(description = "Period and value as the source prints them.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String asPrinted,

        @Schema(description = "Cases behind a share or rate.", minimum = "0", nullable = true)
        @Max(Figure.LARGEST_COUNT) @Nullable Long numerator,

        @Schema(description = "Base of a share or rate, or population of a count.", minimum = "1", nullable = true)
        @Max(Figure.LARGEST_COUNT) @Nullable Long denominator,

        @Schema(description = "Number of persons asked.", minimum = "1", nullable = true)
        @Max(Figure.LARGEST_COUNT) @Nullable Long sampleSize,

        @Schema(description = "Published standard error, in the unit of the value.", nullable = true) @Nullable BigDecimal standardError,

        @Schema(description = "Where it comes from.") @NotNull UUID sourceId,

        @Schema(description = "Remark.", maxLength = 2000, nullable = true) @Size(max = 2000) @Nullable String note,

        @Schema(description = "Who may see it; FREE when left out.", nullable = true) @Nullable Confidentiality confidentiality,

        @Schema(description = "Choose it among competing values for its period.", nullable = true) @Nullable Boolean preferred,

        @Schema(description = "Why it is entered by hand, if it helps.", maxLength = 500, nullable = true)
        @Size(max = 500) @Nullable String reason) {}
