package de.miteinander.process;

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

/** Processes. */
@Path("/")
@Tag(name = "Process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProcessResource {

    private final ProcessDesk desk;
    private final Processes processes;

    ProcessResource(ProcessDesk desk, Processes processes) {
        this.desk = desk;
        this.processes = processes;
    }

    @GET
    @Path("/processes")
    @PermitAll
    @Operation(
            summary = "List processes",
            description =
                    "All processes; drafts only for approved accounts. Sort keys: slug, createdAt, updatedAt; default createdAt.")
    @APIResponse(responseCode = "200", description = "A page of processes.")
    public Page<ProcessDetail> listProcesses(
            @Parameter(description = "Only processes with this status.") @QueryParam("status") @Nullable ProcessStatus status,
            @Parameter(description = "Only the process with this slug.", schema = @Schema(maxLength = 60))
                    @QueryParam("slug")
                    @Size(max = 60) @Nullable String slug,
            @Valid @BeanParam PageRequest page) {
        return processes.list(status, slug, page);
    }

    @POST
    @Path("/processes")
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Idempotent
    @Operation(summary = "Set up a process", description = "Creates a process with the status DRAFT.")
    @APIResponse(
            responseCode = "201",
            description = "The new process.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = ProcessDetail.class)))
    public Response createProcess(@NotNull @Valid NewProcess process) {
        ProcessDetail created = desk.setUp(process);
        return Answers.created("processes", created.id(), created.version(), created);
    }

    @GET
    @Path("/processes/{processId}")
    @PermitAll
    @Operation(summary = "Read a process", description = "One process; a draft only for approved accounts.")
    @APIResponse(
            responseCode = "200",
            description = "The process.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ProcessDetail.class)))
    public Response getProcess(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId) {
        return answer(processes.detail(processId));
    }

    @PATCH
    @Path("/processes/{processId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Operation(
            summary = "Change a process",
            description = "Changes title, purpose, the guidelines' role, slug, municipality or languages.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ProcessChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The process after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ProcessDetail.class)))
    public Response changeProcess(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(processId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/processes/{processId}/status-changes")
    @PermissionsAllowed(Permission.WRITE_PROCESSES)
    @Idempotent
    @Operation(
            summary = "Take a process a step on",
            description = "DRAFT to PUBLIC to CLOSED to ARCHIVED; a step back needs a reason. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The process after the step.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ProcessDetail.class)))
    public Response changeProcessStatus(
            @Parameter(description = "Identifier of the process.") @PathParam("processId") UUID processId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ProcessStatusChange change) {
        return answer(desk.changeStatus(processId, change, Version.required(ifMatch)));
    }

    private static Response answer(ProcessDetail process) {
        return Answers.ok(process.version(), process);
    }
}
