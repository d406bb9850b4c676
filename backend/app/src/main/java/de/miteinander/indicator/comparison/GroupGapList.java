package de.miteinander.indicator.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gaps of one indicator. */
@Schema(description = "The gaps that are watched for one indicator.")
record GroupGapList(
        @Schema(description = "The gaps.", maxItems = 100, required = true)
        List<GroupGapDetail> items) {}
