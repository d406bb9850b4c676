package de.miteinander.indicator.verdict;

import de.miteinander.indicator.change.MethodChoice;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict to be kept. */
@Schema(
        description = "A verdict to be kept with its figures and parameters.",
        examples =
                "{\"seriesId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"occasion\": \"Bericht an den Rat 2026\"}")
record NewVerdict(
        @Schema(description = "The series it is about.") @NotNull UUID seriesId,

        @Schema(description = "What it is kept for.", maxLength = 200) @NotBlank @Size(max = 200) String occasion,

        @Schema(
                description = "Period of the earliest figure that may be the baseline.",
                maxLength = 32,
                nullable = true)
        @Size(max = 32) @Nullable String from,

        @Schema(description = "With the figures as they were at this moment; now when left out.", nullable = true)
        @Nullable OffsetDateTime asOf,

        @Schema(description = "A certain method; the ladder chooses when left out.", nullable = true) @Nullable MethodChoice method,

        @Schema(
                description = "Level of intervals and tests; 0.95 when left out.",
                minimum = "0.5",
                maximum = "0.999",
                nullable = true)
        @DecimalMin("0.5") @DecimalMax("0.999") @Nullable Double level) {}
