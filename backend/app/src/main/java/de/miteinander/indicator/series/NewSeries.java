package de.miteinander.indicator.series;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series to be set up for an indicator. */
@Schema(
        description = "A series to be set up: an indicator in one area and breakdown.",
        examples = "{\"areaId\": \"5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01\", \"dimensions\": {\"SEX\": \"F\"}}")
record NewSeries(
        @Schema(description = "The area.") @NotNull UUID areaId,

        @Schema(description = "How often it is usually published; A when left out.", nullable = true) @Nullable Frequency frequency,

        @Schema(
                description = "Breakdown: code of the dimension and code of its value; empty for the total.",
                maxProperties = 5,
                nullable = true)
        @Size(max = 5) @Nullable Map<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,30}") String, @NotNull @Pattern(regexp = "[A-Za-z0-9_.-]{1,40}") String>
                dimensions) {}
