package de.miteinander.indicator.comparison;

import de.miteinander.indicator.comparison.GroupGapDetail.GapVerdict;
import de.miteinander.indicator.verdict.VerdictDetail.KeptFigure;
import de.miteinander.indicator.verdict.VerdictDetail.Today;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kept verdict on a gap as one reads it. */
@Schema(description = "A verdict on a gap between two groups, kept as it was given, with the figures it stands on.")
record KeptGapVerdict(
        @Schema(description = "Identifier.", required = true)
        UUID id,

        @Schema(description = "The gap it is about.", required = true)
        UUID groupGapId,

        @Schema(description = "What it was kept for.", maxLength = 200, required = true)
        String occasion,

        @Schema(description = "The moment whose figures were judged.", required = true)
        Instant asOf,

        @Schema(description = "Version of the method.", minimum = "1", required = true)
        int methodVersion,

        @Schema(
                description =
                        "SHA-256 over the question and the figures of both groups; equal figures give an equal hash.",
                maxLength = 64,
                required = true)
        String figuresHash,

        @Schema(
                description = "Figures of the group in the common periods, in the order of time.",
                maxItems = 10000,
                required = true)
        List<KeptFigure> group,

        @Schema(
                description = "Figures of the group it is compared with in the same periods.",
                maxItems = 10000,
                required = true)
        List<KeptFigure> reference,

        @Schema(description = "The answer of then.", required = true)
        GapVerdict answer,

        @Schema(description = "When it was kept.", required = true)
        Instant frozenAt,

        @Schema(description = "What the same question gives today.", required = true)
        Today today) {}
