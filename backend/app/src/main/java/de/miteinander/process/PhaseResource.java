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

/** The phases of a process. */
@Path("/")
@Tag(name = "Process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PhaseResource {

    private final ProcessPlan plan;

    PhaseResource(ProcessPlan plan) {
        this.plan = plan;
    }

    @GET
    @Path("/processes/{processId}/phases")
    @PermitAll
    @Operation(
            summary = "List a process's phases",
            description = "All phases in their order, at most 200, on one page.")
    @APIResponse(responseCode = "200", description = "The phases.")
    public Page<PhaseDetail> listPhases(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId) {
        return Page.whole(plan.phases(processId));
    }

    @POST
    @Path("/processes/{processId}/phases")
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Idempotent
    @Operation(
            summary = "Add a phase",
            description =
                    "The planned time must not overlap that of another phase unless one of both is marked as parallel.")
    @APIResponse(
            responseCode = "201",
            description = "The new phase.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = PhaseDetail.class)))
    public Response addPhase(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId,
            @NotNull @Valid NewPhase phase) {
        PhaseDetail created = plan.addPhase(processId, phase);
        return Answers.created("phases", created.id(), created.version(), created);
    }

    @GET
    @Path("/phases/{phaseId}")
    @PermitAll
    @Operation(summary = "Read a phase", description = "One phase with where it stands today.")
    @APIResponse(
            responseCode = "200",
            description = "The phase.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PhaseDetail.class)))
    public Response getPhase(@Parameter(description = "Identifier of the phase.") @PathParam("phaseId") UUID phaseId) {
        return answer(plan.phase(phaseId));
    }

    @PATCH
    @Path("/phases/{phaseId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Operation(summary = "Change a phase", description = "Changes its title, kind, place or days.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PhaseChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The phase after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PhaseDetail.class)))
    public Response changePhase(
            @Parameter(description = "Identifier of the phase.") @PathParam("phaseId") UUID phaseId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(plan.changePhase(phaseId, patch, Version.required(ifMatch)));
    }

    @DELETE
    @Path("/phases/{phaseId}")
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Operation(summary = "Remove a phase", description = "Its next steps stay, without a phase.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response removePhase(
            @Parameter(description = "Identifier of the phase.") @PathParam("phaseId") UUID phaseId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        plan.removePhase(phaseId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(PhaseDetail phase) {
        return Answers.fresh(phase.version(), phase);
    }
}
