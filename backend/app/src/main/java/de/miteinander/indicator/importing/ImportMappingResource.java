package de.miteinander.indicator.importing;

import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.precondition.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the files of a source are read. */
@Path("/sources/{sourceId}/import-mapping")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ImportMappingResource {

    private final ImportMappings mappings;

    ImportMappingResource(ImportMappings mappings) {
        this.mappings = mappings;
    }

    @GET
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Operation(
            summary = "Read a source's column mapping",
            description =
                    "How the columns of the source's files are read. It is used by every import that names the source and brings no mapping of its own. Empty, with version 0, until one is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The mapping.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ImportMapping.class)))
    public Response getImportMapping(
            @Parameter(description = "Identifier of the source.") @PathParam("sourceId") UUID sourceId) {
        return answer(mappings.of(sourceId));
    }

    @PUT
    @PermissionsAllowed(Permission.WRITE_OBSERVATIONS)
    @Operation(
            summary = "Keep a source's column mapping",
            description = "Replaces the mapping of the source. The first one needs If-Match: \"0\".")
    @APIResponse(
            responseCode = "200",
            description = "The mapping as it is kept.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ImportMapping.class)))
    public Response replaceImportMapping(
            @Parameter(description = "Identifier of the source.") @PathParam("sourceId") UUID sourceId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ImportMapping mapping) {
        return answer(mappings.keep(sourceId, mapping, Version.required(ifMatch)));
    }

    private static Response answer(ImportMappings.Stored stored) {
        return Answers.ok(stored.version(), stored.mapping());
    }
}
