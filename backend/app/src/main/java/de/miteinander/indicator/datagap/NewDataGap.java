package de.miteinander.indicator.datagap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A missing figure to be looked for. */
@Schema(
        description = "A missing figure to be looked for.",
        examples =
                "{\"seriesId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"period\": \"2021\", \"reason\": \"Wird vom Kreis nur auf Anfrage genannt\", \"askedOf\": \"Kreis, Amt für Statistik\", \"due\": \"2027-01-31\"}")
record NewDataGap(
        @Schema(description = "The series it is missing in.") @NotNull UUID seriesId,

        @Schema(description = "The period it is missing for.", maxLength = 32) @NotBlank @Size(max = 32) String period,

        @Schema(description = "Why it is missing.", maxLength = 1000) @NotBlank @Size(max = 1000) String reason,

        @Schema(description = "Who was asked for it: an office, not a person.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String askedOf,

        @Schema(description = "When they were asked.", nullable = true) @Nullable LocalDate askedOn,

        @Schema(description = "When it shall be settled.") @NotNull LocalDate due,

        @Schema(description = "Who looks for it; oneself when left out.", nullable = true) @Nullable UUID ownerId) {}
