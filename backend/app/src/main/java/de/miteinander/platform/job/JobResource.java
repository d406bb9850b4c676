package de.miteinander.platform.job;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own jobs. */
@Path("/")
@Tag(name = "Job")
@Produces(MediaType.APPLICATION_JSON)
class JobResource {

    private final Jobs jobs;

    JobResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Path("/jobs/{jobId}")
    @Authenticated
    @Operation(summary = "Read a job", description = "State, progress and result of one of the caller's own jobs.")
    @APIResponse(
            responseCode = "200",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = JobDetail.class)))
    public Response getJob(@Parameter(description = "Identifier of the job.") @PathParam("jobId") UUID jobId) {
        return Response.ok(jobs.detail(jobId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("/jobs/{jobId}")
    @Authenticated
    @Operation(
            summary = "Cancel a job",
            description =
                    "Asks one of the caller's own jobs to stop; what it has not finished is undone. A job has no version, so no If-Match is needed.")
    @APIResponse(
            responseCode = "200",
            description = "It is asked to stop; read it to see when it has.",
            content = @Content(schema = @Schema(implementation = JobDetail.class)))
    public Response cancelJob(@Parameter(description = "Identifier of the job.") @PathParam("jobId") UUID jobId) {
        return Response.ok(jobs.cancel(jobId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
