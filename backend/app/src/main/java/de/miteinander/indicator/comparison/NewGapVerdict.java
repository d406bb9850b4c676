package de.miteinander.indicator.comparison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict on a gap to be kept. */
@Schema(
        description = "A verdict on a gap to be kept with the figures of both groups.",
        examples = "{\"occasion\": \"Bericht an den Rat 2026\"}")
record NewGapVerdict(
        @Schema(description = "What it is kept for.", maxLength = 200) @NotBlank @Size(max = 200) String occasion,

        @Schema(description = "With the figures as they were at this moment; now when left out.", nullable = true)
        @Nullable OffsetDateTime asOf) {}
