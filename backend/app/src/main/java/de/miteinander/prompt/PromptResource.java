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

/** Prompts: the questions that guidelines yield. */
@Path("/")
@Tag(name = "Guideline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PromptResource {

    private final PromptDesk desk;
    private final Prompts prompts;

    PromptResource(PromptDesk desk, Prompts prompts) {
        this.desk = desk;
        this.prompts = prompts;
    }

    @GET
    @Path("/prompts")
    @PermitAll
    @Operation(
            summary = "List questions",
            description =
                    "Questions drawn from guidelines: those in use for everyone, retired ones for approved accounts, drafts for those who write them. With workingGroupId the counts are those of that group. Sort keys: code, step, status, updatedAt; default code.")
    @APIResponse(responseCode = "200", description = "A page of questions.")
    public Page<PromptDetail> listPrompts(@BeanParam PromptFilter filter, @Valid @BeanParam PageRequest page) {
        return prompts.list(filter, page);
    }

    @GET
    @Path("/prompt-templates")
    @PermitAll
    @Operation(
            summary = "List patterns for questions",
            description =
                    "Patterns by facet and step, on one page. People fill them in; nothing is published by itself.")
    @APIResponse(responseCode = "200", description = "The patterns.")
    public Page<PromptTemplate> listPromptTemplates(
            @Parameter(description = "Only patterns for this step.") @QueryParam("step") @Nullable Step step) {
        return Page.whole(PromptTemplates.of(step));
    }

    @POST
    @Path("/prompts")
    @PermissionsAllowed(PromptAccess.DRAFT)
    @Idempotent
    @Operation(
            summary = "Draft a question",
            description =
                    "Moderators draft for their groups, the coordination office for all. The guideline need not be selected. The same question may stand only once in a step of a group.")
    @APIResponse(
            responseCode = "201",
            description = "The new draft.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = PromptDetail.class)))
    public Response draftPrompt(@NotNull @Valid NewPrompt prompt) {
        PromptDetail created = desk.draft(prompt);
        return Answers.created("prompts", created.id(), created.version(), created);
    }

    @GET
    @Path("/prompts/{promptId}")
    @PermitAll
    @Operation(
            summary = "Read a question",
            description = "One question with its guideline, its hints and how many answers it has.")
    @APIResponse(
            responseCode = "200",
            description = "The question.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PromptDetail.class)))
    public Response getPrompt(
            @Parameter(description = "Identifier of the question.") @PathParam("promptId") UUID promptId) {
        return answer(prompts.detail(promptId));
    }

    @PATCH
    @Path("/prompts/{promptId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(PromptAccess.WRITE)
    @Operation(
            summary = "Change a question",
            description = "Changes wording, derivation or facet. Once there are answers, the German wording stays.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PromptChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The question after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PromptDetail.class)))
    public Response changePrompt(
            @Parameter(description = "Identifier of the question.") @PathParam("promptId") UUID promptId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(promptId, patch, Version.required(ifMatch)));
    }

    @DELETE
    @Path("/prompts/{promptId}")
    @PermissionsAllowed(PromptAccess.WRITE)
    @Operation(
            summary = "Delete a draft",
            description = "Only a draft is deleted; a question that was in use is retired.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response deletePrompt(
            @Parameter(description = "Identifier of the question.") @PathParam("promptId") UUID promptId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        desk.remove(promptId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/prompts/{promptId}/status-changes")
    @PermissionsAllowed(PromptAccess.WRITE)
    @Idempotent
    @Operation(
            summary = "Put a question into use or retire it",
            description =
                    "ACTIVE needs question and derivation in German and a guideline that still holds. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The question after the step.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PromptDetail.class)))
    public Response changePromptStatus(
            @Parameter(description = "Identifier of the question.") @PathParam("promptId") UUID promptId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid PromptStatusChange change) {
        return answer(desk.changeStatus(promptId, change, Version.required(ifMatch)));
    }

    private static Response answer(PromptDetail prompt) {
        return Answers.fresh(prompt.version(), prompt);
    }
}
