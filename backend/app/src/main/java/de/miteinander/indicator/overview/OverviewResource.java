package de.miteinander.indicator.overview;

import de.miteinander.platform.http.Answers;
import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All series at a glance. */
@Path("/indicator-overview")
@Tag(name = "Indicator")
class OverviewResource {

    private static final String CSV = "text/csv";

    private final IndicatorOverviews overviews;
    private final Reader reader;

    OverviewResource(IndicatorOverviews overviews, Reader reader) {
        this.overviews = overviews;
        this.reader = reader;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "Read the overview of all indicators",
            description =
                    "Every series of the indicators that are switched on, with its latest figure and the figure's age, its verdict among many, voices, the missing figure that is looked for, and its target; without a token those of published indicators. At most 5,000 series are judged together. With Accept: text/csv all listed series as a file instead of a page. Sort keys: name, code, theme, age, verdict; default name.")
    @APIResponse(
            responseCode = "200",
            description = "What all chosen series say together, and a page of them.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IndicatorOverview.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class, maxLength = 100000000))
            })
    public Response getIndicatorOverview(
            @Valid @BeanParam OverviewFilter filter, @Valid @BeanParam PageRequest page, @Context HttpHeaders headers) {
        boolean csv = headers.getAcceptableMediaTypes().stream()
                .filter(wanted -> wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || wanted.isCompatible(MediaType.valueOf(CSV)))
                .findFirst()
                .filter(wanted -> !wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
        Response.ResponseBuilder answer = csv
                ? Response.ok(OverviewCsv.write(overviews.all(filter, page), reader.language()))
                        .type(CSV + "; charset=utf-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicator-overview.csv\"")
                : Response.ok(overviews.page(filter, page)).type(MediaType.APPLICATION_JSON);
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, Answers.VARY)
                .build();
    }
}
