package de.miteinander.indicator.testimony;

import de.miteinander.platform.access.Permission;
import de.miteinander.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Voices to verdicts. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TestimonyResource {

    private final Testimonies testimonies;

    TestimonyResource(Testimonies testimonies) {
        this.testimonies = testimonies;
    }

    @GET
    @Path("/series/{seriesId}/testimonies")
    @PermitAll
    @Operation(
            summary = "List the voices to a verdict",
            description =
                    "What members and people concerned say to the verdict on a series; counted by stance, never averaged.")
    @APIResponse(responseCode = "200", description = "The voices.")
    public TestimonyList listTestimonies(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId) {
        return testimonies.to(seriesId);
    }

    @POST
    @Path("/series/{seriesId}/testimonies")
    @PermissionsAllowed(TestimonyAccess.SPEAK)
    @Idempotent
    @Operation(
            summary = "Say something to a verdict",
            description =
                    "Confirms, qualifies or contradicts the verdict in a few words; replaces what one said before.")
    @APIResponse(
            responseCode = "201",
            description = "The voice.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = TestimonyDetail.class)))
    public Response createTestimony(
            @Parameter(description = "Identifier of the series.") @PathParam("seriesId") UUID seriesId,
            @NotNull @Valid NewTestimony testimony) {
        TestimonyDetail said = testimonies.say(seriesId, testimony);
        return Response.created(URI.create("/api/v1/series/" + seriesId + "/testimonies"))
                .entity(said)
                .build();
    }

    @POST
    @Path("/testimonies/{testimonyId}/withdrawals")
    @PermissionsAllowed(TestimonyAccess.OWN)
    @Idempotent
    @Operation(summary = "Withdraw a voice", description = "Takes back what one said.")
    @APIResponse(responseCode = "204", description = "It is withdrawn.")
    public Response withdrawTestimony(
            @Parameter(description = "Identifier of the voice.") @PathParam("testimonyId") UUID testimonyId) {
        testimonies.withdraw(testimonyId);
        return Response.noContent().build();
    }

    @POST
    @Path("/testimonies/{testimonyId}/hidings")
    @PermissionsAllowed(Permission.MODERATE_VOICES)
    @Idempotent
    @Operation(
            summary = "Hide a voice",
            description = "Hides a voice that breaks the rules, with a reason that its author reads.")
    @APIResponse(responseCode = "204", description = "It is hidden.")
    public Response hideTestimony(
            @Parameter(description = "Identifier of the voice.") @PathParam("testimonyId") UUID testimonyId,
            @NotNull @Valid HiddenBecause because) {
        testimonies.hide(testimonyId, because.reason());
        return Response.noContent().build();
    }
}
