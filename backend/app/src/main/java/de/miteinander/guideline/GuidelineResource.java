package de.miteinander.guideline;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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

/** Guidelines. */
@Path("/")
@Tag(name = "Guideline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GuidelineResource {

    private final GuidelineDesk desk;
    private final Guidelines guidelines;

    GuidelineResource(GuidelineDesk desk, Guidelines guidelines) {
        this.desk = desk;
        this.guidelines = guidelines;
    }

    @GET
    @Path("/guidelines")
    @PermitAll
    @Operation(
            summary = "List guidelines",
            description =
                    "Guidelines in their present wording. Sort keys: list, order, code, status, updatedAt; default list,order.")
    @APIResponse(responseCode = "200", description = "A page of guidelines.")
    public Page<GuidelineDetail> listGuidelines(
            @Parameter(description = "Only guidelines of this process.") @QueryParam("processId") @Nullable UUID processId,
            @Parameter(description = "Only guidelines with this status.") @QueryParam("status") @Nullable GuidelineStatus status,
            @Parameter(description = "Only guidelines on this list.", schema = @Schema(maxLength = 1))
                    @QueryParam("list")
                    @Size(max = 1) @Nullable String list,
            @Valid @BeanParam PageRequest page) {
        return guidelines.list(processId, status, list, page);
    }

    @POST
    @Path("/guidelines")
    @PermissionsAllowed(GuidelineAccess.PROPOSE)
    @Idempotent
    @Operation(
            summary = "Propose a guideline",
            description = "The coordination office, the steering group and moderators of working groups propose.")
    @APIResponse(
            responseCode = "201",
            description = "The new guideline.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = GuidelineDetail.class)))
    public Response proposeGuideline(@NotNull @Valid NewGuideline guideline) {
        GuidelineDetail created = desk.propose(guideline);
        return Answers.created("guidelines", created.id(), created.version(), created);
    }

    @GET
    @Path("/guidelines/{guidelineId}")
    @PermitAll
    @Operation(summary = "Read a guideline", description = "One guideline in its present wording.")
    @APIResponse(
            responseCode = "200",
            description = "The guideline.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = GuidelineDetail.class)))
    public Response getGuideline(
            @Parameter(description = "Identifier of the guideline.") @PathParam("guidelineId") UUID guidelineId) {
        return answer(guidelines.detail(guidelineId));
    }

    @GET
    @Path("/guidelines/{guidelineId}/versions")
    @PermitAll
    @Operation(summary = "List a guideline's versions", description = "All wordings, the newest first, on one page.")
    @APIResponse(responseCode = "200", description = "The versions.")
    public Page<GuidelineVersionDetail> listGuidelineVersions(
            @Parameter(description = "Identifier of the guideline.") @PathParam("guidelineId") UUID guidelineId) {
        return Page.whole(desk.versions(guidelineId));
    }

    @PATCH
    @Path("/guidelines/{guidelineId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_GUIDELINES)
    @Operation(
            summary = "Change a guideline",
            description =
                    "Changes wording, rationale, list or place. When a prompt or a decision refers to it, new wording makes a new version and needs changedBecause.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = GuidelineChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The guideline after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = GuidelineDetail.class)))
    public Response changeGuideline(
            @Parameter(description = "Identifier of the guideline.") @PathParam("guidelineId") UUID guidelineId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(guidelineId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/guidelines/{guidelineId}/status-changes")
    @PermissionsAllowed(Permission.WRITE_GUIDELINES)
    @Idempotent
    @Operation(
            summary = "Take a guideline a step on",
            description =
                    "To discussion, withdrawn, proposed again, or superseded; the latter retires the questions drawn from it. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The guideline after the step.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = GuidelineDetail.class)))
    public Response changeGuidelineStatus(
            @Parameter(description = "Identifier of the guideline.") @PathParam("guidelineId") UUID guidelineId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid GuidelineStatusChange change) {
        return answer(desk.changeStatus(guidelineId, change, Version.required(ifMatch)));
    }

    @POST
    @Path("/processes/{processId}/guideline-selections")
    @PermissionsAllowed(Permission.SELECT_GUIDELINES)
    @Idempotent
    @Operation(
            summary = "Carry out a body's selection",
            description =
                    "With an adopted decision about the process: the guidelines named become SELECTED, the other open ones NOT_SELECTED.")
    @APIResponse(
            responseCode = "200",
            description = "What the selection brought about.",
            content = @Content(schema = @Schema(implementation = GuidelineSelection.class)))
    public Response selectGuidelines(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId,
            @NotNull @Valid NewGuidelineSelection selection) {
        return Response.ok(desk.select(processId, selection)).build();
    }

    private static Response answer(GuidelineDetail guideline) {
        return Answers.fresh(guideline.version(), guideline);
    }
}
