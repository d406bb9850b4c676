package de.miteinander.indicator.comparison;

import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gaps between groups. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GroupGapResource {

    private final GroupGaps gaps;
    private final GapVerdicts verdicts;

    GroupGapResource(GroupGaps gaps, GapVerdicts verdicts) {
        this.gaps = gaps;
        this.verdicts = verdicts;
    }

    @GET
    @Path("/indicators/{indicatorId}/group-gaps")
    @PermitAll
    @Operation(
            summary = "List an indicator's gaps",
            description = "The gaps between two groups that are watched, with their course and verdict.")
    @APIResponse(responseCode = "200", description = "The gaps.")
    public GroupGapList listGroupGaps(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @Parameter(
                            description = "With the figures as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        return new GroupGapList(gaps.of(indicatorId, Moment.of("?asOf", asOf)));
    }

    @POST
    @Path("/indicators/{indicatorId}/group-gaps")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(
            summary = "Watch a gap",
            description = "Reads the difference and the ratio of two of the indicator's series as a series of its own.")
    @APIResponse(
            responseCode = "201",
            description = "The new gap.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = GroupGapDetail.class)))
    public Response createGroupGap(
            @Parameter(description = "Identifier of the indicator.") @PathParam("indicatorId") UUID indicatorId,
            @NotNull @Valid NewGroupGap gap) {
        GroupGapDetail created = gaps.watch(indicatorId, gap);
        return Answers.created("group-gaps", created.id(), created.version(), created);
    }

    @GET
    @Path("/group-gaps/{groupGapId}")
    @PermitAll
    @Operation(summary = "Read a gap", description = "One gap with its course and verdict.")
    @APIResponse(
            responseCode = "200",
            description = "The gap.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = GroupGapDetail.class)))
    public Response getGroupGap(
            @Parameter(description = "Identifier of the gap.") @PathParam("groupGapId") UUID groupGapId,
            @Parameter(
                            description = "With the figures as they were at this moment (RFC 3339 with offset).",
                            schema = @Schema(maxLength = 40, format = "date-time"))
                    @QueryParam("asOf")
                    @Size(max = 40) @Nullable String asOf) {
        GroupGapDetail gap = gaps.detail(groupGapId, Moment.of("?asOf", asOf));
        return Answers.fresh(gap.version(), gap);
    }

    @DELETE
    @Path("/group-gaps/{groupGapId}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(
            summary = "Stop watching a gap",
            description = "The two series stay. Refused while verdicts on it are kept. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "It is no longer watched.")
    public Response deleteGroupGap(
            @Parameter(description = "Identifier of the gap.") @PathParam("groupGapId") UUID groupGapId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        gaps.forget(groupGapId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    @GET
    @Path("/group-gaps/{groupGapId}/verdicts")
    @PermitAll
    @Operation(summary = "List the kept verdicts on a gap", description = "The latest first, each with its figures.")
    @APIResponse(responseCode = "200", description = "The kept verdicts.")
    public KeptGapVerdictList listGapVerdicts(
            @Parameter(description = "Identifier of the gap.") @PathParam("groupGapId") UUID groupGapId) {
        return new KeptGapVerdictList(verdicts.of(groupGapId));
    }

    @POST
    @Path("/group-gaps/{groupGapId}/verdicts")
    @PermissionsAllowed(Permission.FREEZE_VERDICTS)
    @Idempotent
    @Operation(
            summary = "Keep a verdict on a gap",
            description =
                    "Keeps the verdict with the figures of both groups and the method version. It never changes; today's answer stands beside it.")
    @APIResponse(
            responseCode = "201",
            description = "The kept verdict.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = KeptGapVerdict.class)))
    public Response freezeGapVerdict(
            @Parameter(description = "Identifier of the gap.") @PathParam("groupGapId") UUID groupGapId,
            @NotNull @Valid NewGapVerdict verdict) {
        KeptGapVerdict kept = verdicts.freeze(groupGapId, verdict);
        return Response.created(URI.create("/api/v1/gap-verdicts/" + kept.id()))
                .entity(kept)
                .build();
    }

    @GET
    @Path("/gap-verdicts/{gapVerdictId}")
    @PermitAll
    @Operation(
            summary = "Read a kept verdict on a gap",
            description = "The verdict of then, and what the same question gives today.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict.",
            content = @Content(schema = @Schema(implementation = KeptGapVerdict.class)))
    public Response getGapVerdict(
            @Parameter(description = "Identifier of the verdict.") @PathParam("gapVerdictId") UUID gapVerdictId) {
        return Response.ok(verdicts.detail(gapVerdictId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
