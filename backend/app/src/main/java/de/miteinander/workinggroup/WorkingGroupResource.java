package de.miteinander.workinggroup;

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

/** Working groups and their members. */
@Path("/")
@Tag(name = "Working group")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WorkingGroupResource {

    private final WorkingGroupDesk desk;
    private final WorkingGroups groups;
    private final Memberships memberships;

    WorkingGroupResource(WorkingGroupDesk desk, WorkingGroups groups, Memberships memberships) {
        this.desk = desk;
        this.groups = groups;
        this.memberships = memberships;
    }

    @GET
    @Path("/working-groups")
    @PermitAll
    @Operation(
            summary = "List working groups",
            description = "All working groups. Sort keys: code, wave, updatedAt; default code.")
    @APIResponse(responseCode = "200", description = "A page of working groups.")
    public Page<WorkingGroupDetail> listWorkingGroups(
            @Parameter(description = "Only groups of this process.") @QueryParam("processId") @Nullable UUID process,
            @Parameter(description = "Only groups with this status.") @QueryParam("status") @Nullable WorkingGroupStatus status,
            @Parameter(description = "Words in code or name.", schema = @Schema(maxLength = 200))
                    @QueryParam("q")
                    @Size(max = 200) @Nullable String words,
            @Valid @BeanParam PageRequest page) {
        return groups.list(process, status, words, page);
    }

    @POST
    @Path("/working-groups")
    @PermissionsAllowed(Permission.WRITE_GROUPS)
    @Idempotent
    @Operation(summary = "Set up a working group", description = "Creates a group with the status FORMING.")
    @APIResponse(
            responseCode = "201",
            description = "The new group.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = WorkingGroupDetail.class)))
    public Response createWorkingGroup(@NotNull @Valid NewWorkingGroup group) {
        WorkingGroupDetail created = desk.setUp(group);
        return Answers.created("working-groups", created.id(), created.version(), created);
    }

    @GET
    @Path("/working-groups/{workingGroupId}")
    @PermitAll
    @Operation(summary = "Read a working group", description = "One working group.")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = WorkingGroupDetail.class)))
    public Response getWorkingGroup(
            @Parameter(description = "Identifier of the group.") @PathParam("workingGroupId") UUID workingGroupId) {
        return answer(groups.detail(workingGroupId));
    }

    @PATCH
    @Path("/working-groups/{workingGroupId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(WorkingGroupAccess.MODERATE)
    @Operation(summary = "Change a working group", description = "Changes name, remit, code, openness or wave.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = WorkingGroupChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The group after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = WorkingGroupDetail.class)))
    public Response changeWorkingGroup(
            @Parameter(description = "Identifier of the group.") @PathParam("workingGroupId") UUID workingGroupId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(workingGroupId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/working-groups/{workingGroupId}/status-changes")
    @PermissionsAllowed(Permission.CLOSE_GROUPS)
    @Idempotent
    @Operation(
            summary = "Take a working group a step on",
            description = "Starts, closes or opens a group again. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The group after the step.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = WorkingGroupDetail.class)))
    public Response changeWorkingGroupStatus(
            @Parameter(description = "Identifier of the group.") @PathParam("workingGroupId") UUID workingGroupId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid WorkingGroupStatusChange change) {
        return answer(desk.changeStatus(workingGroupId, change, Version.required(ifMatch)));
    }

    @GET
    @Path("/working-groups/{workingGroupId}/memberships")
    @PermissionsAllowed(Permission.READ_NETWORK)
    @Operation(
            summary = "List a group's members",
            description = "Present and former members. Sort keys: name, from, role; default name.")
    @APIResponse(responseCode = "200", description = "A page of memberships.")
    public Page<MembershipDetail> listMemberships(
            @Parameter(description = "Identifier of the group.") @PathParam("workingGroupId") UUID workingGroupId,
            @Parameter(description = "Only memberships with this status.") @QueryParam("status") @Nullable MembershipStatus status,
            @Valid @BeanParam PageRequest page) {
        groups.detail(workingGroupId);
        return memberships.ofGroup(workingGroupId, status, page);
    }

    @POST
    @Path("/working-groups/{workingGroupId}/memberships")
    @PermissionsAllowed(WorkingGroupAccess.MODERATE)
    @Idempotent
    @Operation(
            summary = "Take someone into a group",
            description = "Adds a member; the rights hold from the next request on.")
    @APIResponse(
            responseCode = "201",
            description = "The new membership.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = MembershipDetail.class)))
    public Response addMembership(
            @Parameter(description = "Identifier of the group.") @PathParam("workingGroupId") UUID workingGroupId,
            @NotNull @Valid NewMembership membership) {
        MembershipDetail created = desk.admit(workingGroupId, membership);
        return Answers.created("memberships", created.id(), created.version(), created);
    }

    @GET
    @Path("/memberships/{membershipId}")
    @PermissionsAllowed(Permission.READ_NETWORK)
    @Operation(summary = "Read a membership", description = "One membership.")
    @APIResponse(
            responseCode = "200",
            description = "The membership.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MembershipDetail.class)))
    public Response getMembership(
            @Parameter(description = "Identifier of the membership.") @PathParam("membershipId") UUID membershipId) {
        return answer(memberships.detail(membershipId));
    }

    @PATCH
    @Path("/memberships/{membershipId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(WorkingGroupAccess.KEEP_MEMBERSHIP)
    @Operation(summary = "Change a membership", description = "Changes the role or the organisation spoken for.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = MembershipChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The membership after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MembershipDetail.class)))
    public Response changeMembership(
            @Parameter(description = "Identifier of the membership.") @PathParam("membershipId") UUID membershipId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.changeMembership(membershipId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/memberships/{membershipId}/endings")
    @PermissionsAllowed(WorkingGroupAccess.KEEP_MEMBERSHIP)
    @Idempotent
    @Operation(
            summary = "End a membership",
            description = "The membership stays in the record with its last day. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The ended membership.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MembershipDetail.class)))
    public Response endMembership(
            @Parameter(description = "Identifier of the membership.") @PathParam("membershipId") UUID membershipId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid MembershipEnding ending) {
        return answer(desk.endMembership(membershipId, ending, Version.required(ifMatch)));
    }

    private static Response answer(WorkingGroupDetail group) {
        return Answers.ok(group.version(), group);
    }

    private static Response answer(MembershipDetail membership) {
        return Answers.ok(membership.version(), membership);
    }
}
