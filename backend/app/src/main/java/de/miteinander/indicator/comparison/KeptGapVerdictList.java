package de.miteinander.indicator.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kept verdicts on one gap. */
@Schema(description = "The kept verdicts on one gap, the latest first.")
record KeptGapVerdictList(
        @Schema(description = "The verdicts.", maxItems = 100, required = true)
        List<KeptGapVerdict> items) {}
