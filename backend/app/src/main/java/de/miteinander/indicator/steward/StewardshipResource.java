package de.miteinander.indicator.steward;

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

/** Who looks after a series. */
@Path("/series/{seriesId}/stewardship")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StewardshipResource {

    private final Stewardships stewardships;

    StewardshipResource(Stewardships stewardships) {
        this.stewardships = stewardships;
    }

    @GET
    @PermissionsAllowed(Permission.READ_NETWORK)
    @Operation(
            summary = "Read who looks after a series",
            description = "The person, when the source publishes, and the next publication whose figures are missing.")
    @APIResponse(
            responseCode = "200",
            description = "The stewardship.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = StewardshipDetail.class)))
    public Response getStewardship(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId) {
        StewardshipDetail found = stewardships.of(seriesId);
        return Answers.fresh(found.version(), found);
    }

    @PUT
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(
            summary = "Say who looks after a series",
            description =
                    "Takes a series over or hands it over, and says when its source publishes; the person is reminded two weeks ahead.")
    @APIResponse(
            responseCode = "200",
            description = "The stewardship after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = StewardshipDetail.class)))
    public Response setStewardship(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid StewardshipWish wish) {
        StewardshipDetail changed = stewardships.set(seriesId, wish, Version.required(ifMatch));
        return Answers.fresh(changed.version(), changed);
    }
}
