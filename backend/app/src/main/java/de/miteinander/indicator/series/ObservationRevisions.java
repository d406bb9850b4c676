package de.miteinander.indicator.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was recorded, when, and why. */
@Schema(description = "What was recorded for a series, when, and why; the latest first.")
public record ObservationRevisions(
        @Schema(description = "The revisions.", maxItems = 1000, required = true)
        List<Revision> items) {

    /** One entry of the history. */
    @Schema(name = "ObservationRevision", description = "One entry of a figure's history.")
    public record Revision(
            @Schema(description = "The observation.", required = true)
            UUID observationId,

            @Schema(description = "Number of the revision.", minimum = "1", required = true)
            int revision,

            @Schema(description = "What happened.", required = true)
            Action action,

            @Schema(description = "Period.", maxLength = 32, required = true)
            String period,

            @Schema(description = "Value from then on.", nullable = true) @Nullable BigDecimal value,

            @Schema(description = "Why there was no value.", nullable = true) @Nullable MissingReason missingReason,

            @Schema(description = "Statistical sign, as printed.", maxLength = 2, nullable = true) @Nullable String sign,

            @Schema(description = "How the figure came about.", required = true)
            ObservationKind kind,

            @Schema(description = "Title of the source.", maxLength = 500, required = true)
            String source,

            @Schema(description = "Reason given.", maxLength = 500, nullable = true) @Nullable String reason,

            @Schema(description = "The import it came with; null for an entry by hand.", nullable = true) @Nullable UUID importId,

            @Schema(description = "From when it held.", required = true)
            Instant validFrom,

            @Schema(description = "Until when it held; null if it still does.", nullable = true) @Nullable Instant validTo,

            @Schema(
                    description =
                            "How it is shown so that it tells nothing about single persons; null if it stands as it was recorded.",
                    nullable = true)
            @Nullable FigureProtection protection) {}

    /** What happened to a figure. */
    public enum Action {
        RECORDED,
        CORRECTED,
        WITHDRAWN
    }
}
