package de.miteinander.guideline;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a selection brought about. */
@Schema(description = "What a selection brought about.")
record GuidelineSelection(
        @Schema(description = "The decision.", required = true)
        UUID decisionId,

        @Schema(description = "The guidelines that are SELECTED now.", maxItems = 200, required = true)
        List<GuidelineDetail> selected,

        @Schema(description = "The guidelines that are NOT_SELECTED now.", maxItems = 200, required = true)
        List<GuidelineDetail> notSelected) {}
