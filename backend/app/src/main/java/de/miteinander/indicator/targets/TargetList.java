package de.miteinander.indicator.targets;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The targets of one series. */
@Schema(description = "The targets of one series; those that still hold first, then the latest first.")
record TargetList(
        @Schema(description = "The targets.", maxItems = 100, required = true)
        List<TargetDetail> items) {}
