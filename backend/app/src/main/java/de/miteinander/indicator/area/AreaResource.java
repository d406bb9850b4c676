package de.miteinander.indicator.area;

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

/** Areas that figures stand for. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AreaResource {

    private final AreaRegister register;
    private final Areas areas;

    AreaResource(AreaRegister register, Areas areas) {
        this.register = register;
        this.areas = areas;
    }

    @GET
    @Path("/areas")
    @PermitAll
    @Operation(
            summary = "List areas",
            description = "The areas that figures stand for. Sort keys: code, level, updatedAt; default code.")
    @APIResponse(responseCode = "200", description = "A page of areas.")
    public Page<AreaDetail> listAreas(
            @Parameter(description = "Only areas of this size.") @QueryParam("level") @Nullable AreaLevel level,
            @Parameter(description = "Words in code, key or name.", schema = @Schema(maxLength = 200))
                    @QueryParam("q")
                    @Size(max = 200) @Nullable String words,
            @Valid @BeanParam PageRequest page) {
        return areas.list(level, words, page);
    }

    @POST
    @Path("/areas")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(summary = "Enter an area", description = "Adds an area that figures may stand for.")
    @APIResponse(
            responseCode = "201",
            description = "The new area.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = AreaDetail.class)))
    public Response createArea(@NotNull @Valid NewArea area) {
        AreaDetail created = register.enter(area);
        return Answers.created("areas", created.id(), created.version(), created);
    }

    @GET
    @Path("/areas/{areaId}")
    @PermitAll
    @Operation(summary = "Read an area", description = "One area.")
    @APIResponse(
            responseCode = "200",
            description = "The area.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = AreaDetail.class)))
    public Response getArea(@Parameter(description = "Identifier of the area.") @PathParam("areaId") UUID areaId) {
        AreaDetail area = areas.detail(areaId);
        return Answers.ok(area.version(), area);
    }

    @PATCH
    @Path("/areas/{areaId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(summary = "Change an area", description = "Changes name, size, official key or parent.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = AreaChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The area after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = AreaDetail.class)))
    public Response changeArea(
            @Parameter(description = "Identifier of the area.") @PathParam("areaId") UUID areaId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        AreaDetail area = register.change(areaId, patch, Version.required(ifMatch));
        return Answers.ok(area.version(), area);
    }
}
