package de.miteinander.indicator.seriesbreak;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.series.SeriesCatalog;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.time.Moment;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Breaks of series. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BreakResource {

    private final BreakDesk desk;
    private final Breaks breaks;
    private final SeriesCatalog series;

    BreakResource(BreakDesk desk, Breaks breaks, SeriesCatalog series) {
        this.desk = desk;
        this.breaks = breaks;
        this.series = series;
    }

    @GET
    @Path("/series/{seriesId}/breaks")
    @PermitAll
    @Operation(summary = "List the breaks of a series", description = "No verdict looks across a break.")
    @APIResponse(responseCode = "200", description = "The breaks.")
    public BreakList listBreaks(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(
                            description = "The breaks that were entered at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        series.detail(seriesId);
        return new BreakList(breaks.of(seriesId, Moment.of("?asOf", asOf)));
    }

    @POST
    @Path("/series/{seriesId}/breaks")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(
            summary = "Enter a break",
            description = "Says from when on figures cannot be compared with earlier ones, and why.")
    @APIResponse(
            responseCode = "201",
            description = "The new break.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = BreakDetail.class)))
    public Response createBreak(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @NotNull @Valid NewBreak added) {
        BreakDetail created = desk.enter(seriesId, added);
        return Answers.created("breaks", created.id(), created.version(), created);
    }

    @GET
    @Path("/breaks/{breakId}")
    @PermitAll
    @Operation(summary = "Read a break", description = "One break.")
    @APIResponse(
            responseCode = "200",
            description = "The break.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = BreakDetail.class)))
    public Response getBreak(@Parameter(description = "Identifier of the break.") @PathParam("breakId") UUID breakId) {
        BreakDetail found = breaks.detail(breakId);
        return Answers.ok(found.version(), found);
    }

    @PATCH
    @Path("/breaks/{breakId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(summary = "Change a break", description = "Changes where a series breaks or why.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewBreak.class)))
    @APIResponse(
            responseCode = "200",
            description = "The break after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = BreakDetail.class)))
    public Response changeBreak(
            @Parameter(description = "Identifier of the break.") @PathParam("breakId") UUID breakId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        BreakDetail changed = desk.change(breakId, patch, Version.required(ifMatch));
        return Answers.ok(changed.version(), changed);
    }

    @DELETE
    @Path("/breaks/{breakId}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(summary = "Remove a break", description = "Removes a break that was entered by mistake. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "It is removed.")
    public Response deleteBreak(
            @Parameter(description = "Identifier of the break.") @PathParam("breakId") UUID breakId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        desk.remove(breakId, Version.required(ifMatch));
        return Response.noContent().build();
    }
}
