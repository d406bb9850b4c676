package de.miteinander.indicator.exporting;

import de.miteinander.indicator.series.FigureReads;
import de.miteinander.indicator.series.ObservationAvailability;
import de.miteinander.indicator.series.ObservationFeed;
import de.miteinander.indicator.series.ObservationFeeds;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What figures there are, and what happens to them. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
class FigureFeedResource {

    private final FigureReads figures;
    private final ObservationFeeds feeds;

    FigureFeedResource(FigureReads figures, ObservationFeeds feeds) {
        this.figures = figures;
        this.feeds = feeds;
    }

    @GET
    @Path("/observations/availability")
    @PermitAll
    @Operation(
            summary = "Read what there is",
            description = "Which indicators, areas, breakdowns and periods have figures. lastN has no effect here.")
    @APIResponse(responseCode = "200", description = "What there is.")
    public ObservationAvailability getAvailability(@Valid @BeanParam TableQuery query) {
        return figures.availability(query.selection());
    }

    @GET
    @Path("/observations/changes")
    @PermitAll
    @Operation(
            summary = "Follow the changes",
            description =
                    "What was recorded, corrected and withdrawn, in the order in which it happened and without a gap. Start without after, then ask again with next: at once while more is true, else whenever you like.")
    @APIResponse(responseCode = "200", description = "The steps since then.")
    public ObservationFeed listObservationChanges(
            @Parameter(description = "next from an earlier answer.", schema = @Schema(maxLength = 200))
                    @QueryParam("after")
                    @Size(max = 200) @Nullable String after,
            @Parameter(
                            description = "Only of these indicators: codes, comma separated.",
                            schema = @Schema(maxLength = 4000))
                    @QueryParam("indicator")
                    @Size(max = 4000) @Nullable String indicator,
            @Parameter(description = "At most so many steps.")
                    @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1) @Max(1000) int limit) {
        return feeds.read(after, TableQuery.codes(indicator), limit);
    }
}
