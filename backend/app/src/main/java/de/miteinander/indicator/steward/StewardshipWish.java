package de.miteinander.indicator.steward;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who shall look after a series, and when its source publishes. */
@Schema(
        description =
                "Who shall look after a series, and when its source publishes. Without a person it is handed back.",
        examples = "{\"releaseOn\": \"2027-06-30\", \"releaseMonths\": 12, \"releaseNote\": \"IT.NRW, Ende Juni\"}")
record StewardshipWish(
        @Schema(description = "The person; they must be able to sign in.", nullable = true) @Nullable UUID personId,

        @Schema(description = "A day on which the source publishes.", nullable = true) @Nullable LocalDate releaseOn,

        @Schema(description = "Months between two publications.", minimum = "1", maximum = "120", nullable = true)
        @Min(1) @Max(120) @Nullable Integer releaseMonths,

        @Schema(description = "Where and how it publishes.", maxLength = 200, nullable = true)
        @Size(max = 200) @Nullable String releaseNote) {}
