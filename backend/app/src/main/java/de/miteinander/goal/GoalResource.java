package de.miteinander.goal;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.BeanParam;
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

/** Goals of a process. */
@Path("/")
@Tag(name = "Process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GoalResource {

    private final GoalDesk desk;
    private final Goals goals;

    GoalResource(GoalDesk desk, Goals goals) {
        this.desk = desk;
        this.goals = goals;
    }

    @GET
    @Path("/processes/{processId}/goals")
    @PermitAll
    @Operation(
            summary = "List a process's goals",
            description = "Goals and prerequisites. Sort keys: kind, order, code, updatedAt; default kind,order.")
    @APIResponse(responseCode = "200", description = "A page of goals.")
    public Page<GoalDetail> listGoals(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId,
            @Parameter(description = "Only goals or only prerequisites.") @QueryParam("kind") @Nullable GoalKind kind,
            @Parameter(description = "Only goals that this working group set.") @QueryParam("workingGroupId") @Nullable UUID workingGroupId,
            @Valid @BeanParam PageRequest page) {
        return desk.list(processId, kind, workingGroupId, page);
    }

    @POST
    @Path("/processes/{processId}/goals")
    @PermissionsAllowed(GoalAccess.SET)
    @Idempotent
    @Operation(
            summary = "Set a goal",
            description =
                    "The coordination office sets goals, a moderator those of the group. With sourceResponseId the answer is CONVERTED and keeps the link.")
    @APIResponse(
            responseCode = "201",
            description = "The new goal.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = GoalDetail.class)))
    public Response setGoal(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId,
            @NotNull @Valid NewGoal goal) {
        GoalDetail created = desk.set(processId, goal);
        return Answers.created("goals", created.id(), created.version(), created);
    }

    @GET
    @Path("/goals/{goalId}")
    @PermitAll
    @Operation(summary = "Read a goal", description = "One goal with the guidelines it serves.")
    @APIResponse(
            responseCode = "200",
            description = "The goal.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = GoalDetail.class)))
    public Response getGoal(@Parameter(description = "Identifier of the goal.") @PathParam("goalId") UUID goalId) {
        return answer(goals.detail(goalId));
    }

    @PATCH
    @Path("/goals/{goalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(GoalAccess.KEEP)
    @Operation(summary = "Change a goal", description = "Changes its text, code, place, horizon, group or guidelines.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = GoalChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The goal after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = GoalDetail.class)))
    public Response changeGoal(
            @Parameter(description = "Identifier of the goal.") @PathParam("goalId") UUID goalId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(goalId, patch, Version.required(ifMatch)));
    }

    @DELETE
    @Path("/goals/{goalId}")
    @PermissionsAllowed(GoalAccess.KEEP)
    @Operation(
            summary = "Remove a goal",
            description =
                    "For one that was set by mistake; an answer it was made from is RAW again when nothing else was made of it.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response removeGoal(
            @Parameter(description = "Identifier of the goal.") @PathParam("goalId") UUID goalId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        desk.remove(goalId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(GoalDetail goal) {
        return Answers.fresh(goal.version(), goal);
    }
}
