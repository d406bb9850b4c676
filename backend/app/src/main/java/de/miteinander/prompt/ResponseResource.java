package de.miteinander.prompt;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers to prompts. */
@Path("/")
@Tag(name = "Guideline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ResponseResource {

    private final ResponseDesk desk;

    ResponseResource(ResponseDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/prompts/{promptId}/responses")
    @PermitAll
    @Operation(
            summary = "List a question's answers",
            description =
                    "The answers one may read: public ones, one's own, those of one's groups; coordination, steering group and privacy officer read all. Sort keys: createdAt, updatedAt, status, kind; default createdAt.")
    @APIResponse(responseCode = "200", description = "A page of answers.")
    public Page<ResponseDetail> listPromptResponses(
            @Parameter(description = "Identifier of the question.") @PathParam("promptId") UUID promptId,
            @Valid @BeanParam PageRequest page) {
        return desk.ofPrompt(promptId, page);
    }

    @POST
    @Path("/prompts/{promptId}/responses")
    @PermissionsAllowed(PromptAccess.ANSWER)
    @Idempotent
    @Operation(
            summary = "Answer a question",
            description =
                    "Those who contribute to the question's group answer, for themselves or for someone else; a question to all groups needs workingGroupId.")
    @APIResponse(
            responseCode = "201",
            description = "The new answer.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = ResponseDetail.class)))
    public Response answerPrompt(
            @Parameter(description = "Identifier of the question.") @PathParam("promptId") UUID promptId,
            @NotNull @Valid NewResponse response) {
        ResponseDetail created = desk.answer(promptId, response);
        return Answers.created("responses", created.id(), created.version(), created);
    }

    @GET
    @Path("/responses")
    @PermitAll
    @Operation(
            summary = "List answers",
            description =
                    "The answers one may read, of all questions. Sort keys: createdAt, updatedAt, status, kind; default createdAt.")
    @APIResponse(responseCode = "200", description = "A page of answers.")
    public Page<ResponseDetail> listResponses(@BeanParam ResponseFilter filter, @Valid @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/responses/{responseId}")
    @PermitAll
    @Operation(summary = "Read an answer", description = "One answer with what was made of it.")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ResponseDetail.class)))
    public Response getResponse(
            @Parameter(description = "Identifier of the answer.") @PathParam("responseId") UUID responseId) {
        return answer(desk.read(responseId));
    }

    @PATCH
    @Path("/responses/{responseId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(PromptAccess.OWN)
    @Operation(
            summary = "Correct an answer",
            description = "Whoever gave it, or the person it was given for, corrects it while it is RAW.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = ResponseChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The answer after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ResponseDetail.class)))
    public Response changeResponse(
            @Parameter(description = "Identifier of the answer.") @PathParam("responseId") UUID responseId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(responseId, patch, Version.required(ifMatch)));
    }

    @DELETE
    @Path("/responses/{responseId}")
    @PermissionsAllowed(PromptAccess.OWN)
    @Operation(
            summary = "Take an answer back",
            description = "Whoever gave it, or the person it was given for, takes it back while it is RAW.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response deleteResponse(
            @Parameter(description = "Identifier of the answer.") @PathParam("responseId") UUID responseId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        desk.remove(responseId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/responses/{responseId}/status-changes")
    @PermissionsAllowed(PromptAccess.SORT)
    @Idempotent
    @Operation(
            summary = "Park or reject an answer",
            description =
                    "Moderators and the coordination office park, reject or take back, with a reason. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The answer after the step.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = ResponseDetail.class)))
    public Response changeResponseStatus(
            @Parameter(description = "Identifier of the answer.") @PathParam("responseId") UUID responseId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ResponseStatusChange change) {
        return answer(desk.changeStatus(responseId, change, Version.required(ifMatch)));
    }

    private static Response answer(ResponseDetail response) {
        return Answers.fresh(response.version(), response);
    }
}
