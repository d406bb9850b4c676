package de.miteinander.indicator.targets;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.indicator.change.ChangeWishes;
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

/** Targets of series. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TargetResource {

    private final TargetDesk desk;
    private final Assessments assessments;
    private final Targets targets;
    private final SeriesCatalog series;

    TargetResource(TargetDesk desk, Assessments assessments, Targets targets, SeriesCatalog series) {
        this.desk = desk;
        this.assessments = assessments;
        this.targets = targets;
        this.series = series;
    }

    @GET
    @Path("/series/{seriesId}/targets")
    @PermitAll
    @Operation(summary = "List the targets of a series", description = "Those that hold and those that were ended.")
    @APIResponse(responseCode = "200", description = "The targets.")
    public TargetList listTargets(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(
                            description = "The targets as they stood at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        series.detail(seriesId);
        return new TargetList(targets.of(seriesId, Moment.of("?asOf", asOf)));
    }

    @POST
    @Path("/series/{seriesId}/targets")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(
            summary = "Set a target",
            description =
                    "Adds a target. Indicators that describe the population have none, except in words. Ask /detectable-change first what the indicator could show at all.")
    @APIResponse(
            responseCode = "201",
            description = "The new target.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = TargetDetail.class)))
    public Response createTarget(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @NotNull @Valid NewTarget target) {
        TargetDetail created = desk.set(seriesId, target);
        return Answers.created("targets", created.id(), created.version(), created);
    }

    @GET
    @Path("/targets/{targetId}")
    @PermitAll
    @Operation(summary = "Read a target", description = "One target.")
    @APIResponse(
            responseCode = "200",
            description = "The target.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = TargetDetail.class)))
    public Response getTarget(
            @Parameter(description = "Identifier of the target.") @PathParam("targetId") UUID targetId) {
        TargetDetail target = targets.detail(targetId);
        return Answers.ok(target.version(), target);
    }

    @PATCH
    @Path("/targets/{targetId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(summary = "Change a target", description = "Changes a target that still holds.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewTarget.class)))
    @APIResponse(
            responseCode = "200",
            description = "The target after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = TargetDetail.class)))
    public Response changeTarget(
            @Parameter(description = "Identifier of the target.") @PathParam("targetId") UUID targetId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        TargetDetail target = desk.change(targetId, patch, Version.required(ifMatch));
        return Answers.ok(target.version(), target);
    }

    @POST
    @Path("/targets/{targetId}/ends")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(summary = "End a target", description = "A target that no longer holds stays readable. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The ended target.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = TargetDetail.class)))
    public Response endTarget(
            @Parameter(description = "Identifier of the target.") @PathParam("targetId") UUID targetId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid TargetEnd end) {
        TargetDetail target = desk.end(targetId, end, Version.required(ifMatch));
        return Answers.ok(target.version(), target);
    }

    @GET
    @Path("/series/{seriesId}/assessment")
    @PermitAll
    @Operation(
            summary = "Compare the methods",
            description =
                    "Evidence and path side by side: the verdict, the weather symbol, the growth rates, and a sentence on why they agree or differ.")
    @APIResponse(responseCode = "200", description = "The answers.")
    public Assessment getAssessment(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(description = "The target to look at; the latest that holds when left out.")
                    @QueryParam("targetId")
                    @Nullable UUID targetId,
            @Parameter(
                            description = "Period of the earliest figure that may be the baseline.",
                            schema = @Schema(maxLength = 32))
                    @QueryParam("from")
                    @Size(max = 32) @Nullable String from,
            @Parameter(
                            description = "With the figures as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        series.detail(seriesId);
        return assessments.of(seriesId, targetId, ChangeWishes.parse(from, asOf));
    }
}
