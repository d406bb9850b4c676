package de.miteinander.indicator.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to figures, in the order in which it happened. */
@Schema(description = "What happened to figures since a place in the feed, the oldest first.")
public record ObservationFeed(
        @Schema(description = "The steps.", maxItems = 1000, required = true)
        List<Entry> items,

        @Schema(
                description = "The place behind the last step; ask again from there, now or later.",
                maxLength = 200,
                required = true)
        String next,

        @Schema(description = "Whether there are more steps already.", required = true)
        boolean more) {

    /** What happened to a figure, or to what may be seen of it. */
    @Schema(name = "ObservationFeedAction")
    public enum Action {
        RECORDED,
        CORRECTED,
        WITHDRAWN,
        SHOWN_ANEW
    }

    /** One step. */
    @Schema(
            name = "ObservationFeedEntry",
            description =
                    "One step. WITHDRAWN is a tombstone: the figure is gone and nothing of it is repeated but what tells it from others. SHOWN_ANEW: the figure is the same, but what may be seen of it was decided anew.")
    public record Entry(
            @Schema(description = "What happened.", required = true)
            Action action,

            @Schema(description = "The figure.", required = true)
            UUID observationId,

            @Schema(description = "Number of its revision.", minimum = "1", required = true)
            int revision,

            @Schema(description = "Its series.", required = true)
            UUID seriesId,

            @Schema(description = "Key that anyone can build.", maxLength = 400, required = true)
            String naturalKey,

            @Schema(description = "Code of the indicator.", maxLength = 60, required = true)
            String indicator,

            @Schema(description = "Code of the area.", maxLength = 60, required = true)
            String area,

            @Schema(description = "Breakdown; empty for the total.", maxProperties = 10, required = true)
            Map<String, String> dimensions,

            @Schema(description = "Period in its canonical form.", maxLength = 32, required = true)
            String period,

            @Schema(description = "The source.", required = true)
            UUID sourceId,

            @Schema(description = "Value from then on.", nullable = true) @Nullable BigDecimal value,

            @Schema(description = "Why there is no value.", nullable = true) @Nullable MissingReason missingReason,

            @Schema(description = "Statistical sign, as printed.", maxLength = 2, nullable = true) @Nullable String sign,

            @Schema(
                    description = "Observation status of SDMX (A, B, E, M, O, P or U); null when it is withdrawn.",
                    maxLength = 1,
                    pattern = "^[ABEMOPU]$",
                    nullable = true)
            @Nullable String status,

            @Schema(description = "Cases behind a share or rate.", minimum = "0", nullable = true) @Nullable Long numerator,

            @Schema(description = "Base of a share or rate.", minimum = "1", nullable = true) @Nullable Long denominator,

            @Schema(description = "When it happened.", required = true)
            Instant recordedAt,

            @Schema(
                    description =
                            "How it is shown so that it tells nothing about single persons; null if it stands as it was recorded.",
                    nullable = true)
            @Nullable FigureProtection protection) {}
}
