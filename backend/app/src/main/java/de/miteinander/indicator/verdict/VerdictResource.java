package de.miteinander.indicator.verdict;

import de.miteinander.platform.access.Permission;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kept verdicts. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VerdictResource {

    private final Verdicts verdicts;

    VerdictResource(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @POST
    @Path("/verdicts")
    @PermissionsAllowed(Permission.FREEZE_VERDICTS)
    @Idempotent
    @Operation(
            summary = "Keep a verdict",
            description =
                    "Keeps the verdict with its figures, parameters and method version. It never changes; today's answer stands beside it.")
    @APIResponse(
            responseCode = "201",
            description = "The kept verdict.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = VerdictDetail.class)))
    public Response freezeVerdict(@NotNull @Valid NewVerdict verdict) {
        VerdictDetail kept = verdicts.freeze(verdict);
        return Response.created(URI.create("/api/v1/verdicts/" + kept.id()))
                .entity(kept)
                .build();
    }

    @GET
    @Path("/verdicts/{verdictId}")
    @PermitAll
    @Operation(
            summary = "Read a kept verdict",
            description = "The verdict of then, and what the same question gives today.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict.",
            content = @Content(schema = @Schema(implementation = VerdictDetail.class)))
    public Response getVerdict(
            @Parameter(description = "Identifier of the verdict.") @PathParam("verdictId") UUID verdictId) {
        return Response.ok(verdicts.detail(verdictId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/series/{seriesId}/verdicts")
    @PermitAll
    @Operation(
            summary = "List the kept verdicts of a series",
            description = "The latest first. Sort keys: frozenAt; default -frozenAt.")
    @APIResponse(responseCode = "200", description = "A page of kept verdicts.")
    public Page<VerdictSummary> listVerdicts(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @Valid @BeanParam PageRequest page) {
        return verdicts.of(seriesId, page);
    }
}
