package de.miteinander.indicator.targets;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target in short, and where its series stands. */
@Schema(description = "The target that holds for a series, in short, and where the series stands.")
public record TargetPath(
        @Schema(description = "Identifier of the target.", required = true)
        UUID targetId,

        @Schema(description = "What sort of target it is.", required = true)
        TargetKind kind,

        @Schema(description = "At least or at most; without a value: rising or falling.", nullable = true) @Nullable Wanted wanted,

        @Schema(description = "The value, in the indicator's unit; of a band its lower bound.", nullable = true)
        @Nullable BigDecimal value,

        @Schema(description = "Upper bound of a band.", nullable = true) @Nullable BigDecimal upperValue,

        @Schema(
                description = "The year it shall be reached by, or until which it holds.",
                minimum = "1900",
                maximum = "2200",
                nullable = true)
        @Nullable Integer untilYear,

        @Schema(
                description =
                        "Whether the last comparable figure meets it; null for a target without a value, without such a figure, and where rounding leaves it open.",
                nullable = true)
        @Nullable Boolean met,

        @Schema(
                description =
                        "The weather symbol of the German sustainability indicators: whether the series is on the way, which takes no notice of chance. Null with fewer than four comparable figures, and where rounding leaves it open.",
                nullable = true)
        @Nullable WeatherSymbol symbol) {}
