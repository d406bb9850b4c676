package de.miteinander.indicator.source;

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

/** Where figures come from. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SourceResource {

    private final SourceRegister register;
    private final Sources sources;

    SourceResource(SourceRegister register, Sources sources) {
        this.register = register;
        this.sources = sources;
    }

    @GET
    @Path("/sources")
    @PermitAll
    @Operation(
            summary = "List sources",
            description = "Where figures come from. Sort keys: title, updatedAt; default title.")
    @APIResponse(responseCode = "200", description = "A page of sources.")
    public Page<SourceDetail> listSources(
            @Parameter(description = "Only sources of this sort.") @QueryParam("kind") @Nullable SourceKind kind,
            @Parameter(
                            description = "Words in title, producer, address or table number.",
                            schema = @Schema(maxLength = 200))
                    @QueryParam("q")
                    @Size(max = 200) @Nullable String words,
            @Valid @BeanParam PageRequest page) {
        return sources.list(kind, words, page);
    }

    @POST
    @Path("/sources")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(summary = "Enter a source", description = "Adds a source that figures may refer to.")
    @APIResponse(
            responseCode = "201",
            description = "The new source.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = SourceDetail.class)))
    public Response createSource(@NotNull @Valid NewSource source) {
        SourceDetail created = register.enter(source);
        return Answers.created("sources", created.id(), created.version(), created);
    }

    @GET
    @Path("/sources/{sourceId}")
    @PermitAll
    @Operation(summary = "Read a source", description = "One source.")
    @APIResponse(
            responseCode = "200",
            description = "The source.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SourceDetail.class)))
    public Response getSource(
            @Parameter(description = "Identifier of the source.") @PathParam("sourceId") UUID sourceId) {
        SourceDetail source = sources.detail(sourceId);
        return Answers.ok(source.version(), source);
    }

    @PATCH
    @Path("/sources/{sourceId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(summary = "Change a source", description = "Changes what is known about a source.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SourceChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The source after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = SourceDetail.class)))
    public Response changeSource(
            @Parameter(description = "Identifier of the source.") @PathParam("sourceId") UUID sourceId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        SourceDetail source = register.change(sourceId, patch, Version.required(ifMatch));
        return Answers.ok(source.version(), source);
    }

    @DELETE
    @Path("/sources/{sourceId}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(
            summary = "Remove a source",
            description = "Removes a source that no figure refers to, now or in its history.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response deleteSource(
            @Parameter(description = "Identifier of the source.") @PathParam("sourceId") UUID sourceId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        register.remove(sourceId, Version.required(ifMatch));
        return Response.noContent().build();
    }
}
