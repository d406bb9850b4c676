package de.miteinander.indicator.overview;

import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The overview as one reads it. */
@Schema(description = "Series with their verdicts and the age of their figures, and what all of them say together.")
record IndicatorOverview(
        @Schema(description = "What all chosen series say together, those of other pages included.", required = true)
        OverviewSummary summary,

        @Schema(description = "The series of this page, in the order asked for.", maxItems = 200, required = true)
        List<OverviewRow> items,

        @Schema(description = "How to go on.", required = true)
        Page.PageLink page)
        implements Paged {}
