package de.miteinander.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an indicator may show what a measure does; never a claim that it does. */
@Schema(
        description = "That an indicator may show what a measure does; never a claim that it does.",
        examples =
                "{\"indicatorId\": \"0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11\", \"expectedDirection\": \"UP\", \"lagMonths\": 12}")
record NewIndicatorLink(
        @Schema(description = "The indicator.") @NotNull UUID indicatorId,

        @Schema(description = "In which direction the group expects it to move.") @NotNull Expected expectedDirection,

        @Schema(description = "After how many months, 0 to 240.", minimum = "0", maximum = "240", nullable = true)
        @Min(0) @Max(240) @Nullable Integer lagMonths,

        @Schema(description = "Why the group thinks so.", maxLength = 1000, nullable = true) @Size(max = 1000) @Nullable String reasoning) {

    /** Where the indicator is expected to move. */
    enum Expected {
        UP,
        DOWN,
        NONE
    }
}
