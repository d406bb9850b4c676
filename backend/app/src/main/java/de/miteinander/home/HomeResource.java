package de.miteinander.home;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What needs the caller now. */
@Path("/")
@Tag(name = "Account")
@Produces(MediaType.APPLICATION_JSON)
class HomeResource {

    private final Tasks tasks;

    HomeResource(Tasks tasks) {
        this.tasks = tasks;
    }

    /** All that waits; there are few kinds, so there is no paging. */
    @Schema(name = "Tasks", description = "What needs the caller now.")
    record Open(
            @Schema(description = "What waits, the most urgent first.", maxItems = 500, required = true)
            List<Task> items) {}

    @GET
    @Path("/me/tasks")
    @Authenticated
    @Operation(
            summary = "What needs me now",
            description = "What waits for the caller, the most urgent first; empty for an account not approved.")
    @APIResponse(
            responseCode = "200",
            description = "The tasks.",
            content = @Content(schema = @Schema(implementation = Open.class)))
    public Response listMyTasks() {
        return Response.ok(new Open(tasks.open()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
