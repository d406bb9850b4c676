package de.miteinander.process;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** The next steps of a process. */
@Path("/")
@Tag(name = "Process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MilestoneResource {

    private final ProcessPlan plan;

    MilestoneResource(ProcessPlan plan) {
        this.plan = plan;
    }

    @GET
    @Path("/processes/{processId}/milestones")
    @PermitAll
    @Operation(
            summary = "List a process's next steps",
            description = "All next steps in their order, at most 200, on one page.")
    @APIResponse(responseCode = "200", description = "The next steps.")
    public Page<MilestoneDetail> listMilestones(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId) {
        return Page.whole(plan.milestones(processId));
    }

    @POST
    @Path("/processes/{processId}/milestones")
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Idempotent
    @Operation(summary = "Add a next step", description = "Something to be done, perhaps by a day.")
    @APIResponse(
            responseCode = "201",
            description = "The new step.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = MilestoneDetail.class)))
    public Response addMilestone(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId,
            @NotNull @Valid NewMilestone milestone) {
        MilestoneDetail created = plan.addMilestone(processId, milestone);
        return Answers.created("milestones", created.id(), created.version(), created);
    }

    @GET
    @Path("/milestones/{milestoneId}")
    @PermitAll
    @Operation(summary = "Read a next step", description = "One step with where it stands today.")
    @APIResponse(
            responseCode = "200",
            description = "The step.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MilestoneDetail.class)))
    public Response getMilestone(
            @Parameter(description = "Identifier of the step.") @PathParam("milestoneId") UUID milestoneId) {
        return answer(plan.milestone(milestoneId));
    }

    @PATCH
    @Path("/milestones/{milestoneId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Operation(
            summary = "Change a next step",
            description = "Changes it, marks it as done (doneOn) or takes that back (null).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = MilestoneChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The step after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MilestoneDetail.class)))
    public Response changeMilestone(
            @Parameter(description = "Identifier of the step.") @PathParam("milestoneId") UUID milestoneId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(plan.changeMilestone(milestoneId, patch, Version.required(ifMatch)));
    }

    @DELETE
    @Path("/milestones/{milestoneId}")
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Operation(summary = "Remove a next step", description = "For one that was entered by mistake.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response removeMilestone(
            @Parameter(description = "Identifier of the step.") @PathParam("milestoneId") UUID milestoneId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        plan.removeMilestone(milestoneId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(MilestoneDetail milestone) {
        return Answers.fresh(milestone.version(), milestone);
    }
}
