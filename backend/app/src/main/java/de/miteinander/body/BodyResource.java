package de.miteinander.body;

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

/** Bodies. */
@Path("/")
@Tag(name = "Process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BodyResource {

    private final BodyRegister register;

    BodyResource(BodyRegister register) {
        this.register = register;
    }

    @GET
    @Path("/bodies")
    @PermitAll
    @Operation(
            summary = "List bodies",
            description = "All bodies with their present name. Sort keys: name, kind, updatedAt; default name.")
    @APIResponse(responseCode = "200", description = "A page of bodies.")
    public Page<BodyDetail> listBodies(
            @Parameter(description = "Only bodies of this sort.") @QueryParam("kind") @Nullable BodyKind kind,
            @Valid @BeanParam PageRequest page) {
        return register.list(kind, page);
    }

    @POST
    @Path("/bodies")
    @PermissionsAllowed(Permission.WRITE_BODIES)
    @Idempotent
    @Operation(summary = "Set up a body", description = "A body with its names in the order of time.")
    @APIResponse(
            responseCode = "201",
            description = "The new body.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = BodyDetail.class)))
    public Response createBody(@NotNull @Valid NewBody body) {
        BodyDetail created = register.setUp(body);
        return Answers.created("bodies", created.id(), created.version(), created);
    }

    @GET
    @Path("/bodies/{bodyId}")
    @PermitAll
    @Operation(summary = "Read a body", description = "One body with all its names.")
    @APIResponse(
            responseCode = "200",
            description = "The body.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = BodyDetail.class)))
    public Response getBody(@Parameter(description = "Identifier of the body.") @PathParam("bodyId") UUID bodyId) {
        return answer(register.read(bodyId));
    }

    @PATCH
    @Path("/bodies/{bodyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_BODIES)
    @Operation(summary = "Change a body", description = "Changes its sort, its names, or ends it.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = BodyChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The body after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = BodyDetail.class)))
    public Response changeBody(
            @Parameter(description = "Identifier of the body.") @PathParam("bodyId") UUID bodyId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(register.change(bodyId, patch, Version.required(ifMatch)));
    }

    private static Response answer(BodyDetail body) {
        return Answers.fresh(body.version(), body);
    }
}
