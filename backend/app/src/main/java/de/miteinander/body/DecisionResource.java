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

/** Decisions of bodies. */
@Path("/")
@Tag(name = "Process")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DecisionResource {

    private final BodyRegister register;
    private final Decisions decisions;

    DecisionResource(BodyRegister register, Decisions decisions) {
        this.register = register;
        this.decisions = decisions;
    }

    @GET
    @Path("/decisions")
    @PermitAll
    @Operation(
            summary = "List decisions",
            description =
                    "What bodies decided; those about a draft process only for approved accounts. Sort keys: decidedOn, updatedAt; default -decidedOn.")
    @APIResponse(responseCode = "200", description = "A page of decisions.")
    public Page<DecisionDetail> listDecisions(
            @Parameter(description = "Only decisions of this body.") @QueryParam("bodyId") @Nullable UUID bodyId,
            @Parameter(description = "Only decisions about this process.") @QueryParam("processId") @Nullable UUID processId,
            @Valid @BeanParam PageRequest page) {
        return decisions.list(bodyId, processId, page);
    }

    @POST
    @Path("/decisions")
    @PermissionsAllowed(Permission.RECORD_DECISIONS)
    @Idempotent
    @Operation(
            summary = "Record a decision",
            description = "Records what a body decided. The steering group records its own decisions only.")
    @APIResponse(
            responseCode = "201",
            description = "The new decision.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = DecisionDetail.class)))
    public Response recordDecision(@NotNull @Valid NewDecision decision) {
        DecisionDetail created = register.recordDecision(decision);
        return Answers.created("decisions", created.id(), created.version(), created);
    }

    @GET
    @Path("/decisions/{decisionId}")
    @PermitAll
    @Operation(summary = "Read a decision", description = "One decision with its votes and its source.")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = DecisionDetail.class)))
    public Response getDecision(
            @Parameter(description = "Identifier of the decision.") @PathParam("decisionId") UUID decisionId) {
        return answer(decisions.detail(decisionId));
    }

    @PATCH
    @Path("/decisions/{decisionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.RECORD_DECISIONS)
    @Operation(
            summary = "Correct a decision",
            description = "Corrects text, day, votes or source. Once something stands on it, outcome and process stay.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = DecisionChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The decision after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = DecisionDetail.class)))
    public Response changeDecision(
            @Parameter(description = "Identifier of the decision.") @PathParam("decisionId") UUID decisionId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(register.changeDecision(decisionId, patch, Version.required(ifMatch)));
    }

    private static Response answer(DecisionDetail decision) {
        return Answers.ok(decision.version(), decision);
    }
}
