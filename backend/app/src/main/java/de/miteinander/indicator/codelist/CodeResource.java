package de.miteinander.indicator.codelist;

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
import jakarta.validation.constraints.Pattern;
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

/** What figures are broken down by. */
@Path("/")
@Tag(name = "Indicator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CodeResource {

    private final CodeRegister register;
    private final CodeItems items;

    CodeResource(CodeRegister register, CodeItems items) {
        this.register = register;
        this.items = items;
    }

    @GET
    @Path("/code-lists")
    @PermitAll
    @Operation(
            summary = "List code lists",
            description = "The lists of codes that figures are broken down by, such as sex or citizenship.")
    @APIResponse(
            responseCode = "200",
            description = "The lists.",
            content = @Content(schema = @Schema(implementation = CodeLists.class)))
    public CodeLists listCodeLists() {
        return new CodeLists(items.lists());
    }

    @GET
    @Path("/code-items")
    @PermitAll
    @Operation(
            summary = "List codes",
            description = "The codes of the lists with their names. Sort keys: code, list, updatedAt; default code.")
    @APIResponse(responseCode = "200", description = "A page of codes.")
    public Page<CodeItemDetail> listCodeItems(
            @Parameter(description = "Only codes of this list.", schema = @Schema(maxLength = 40))
                    @QueryParam("list")
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Nullable String list,
            @Parameter(description = "Only with (true) or without (false) a name.") @QueryParam("named") @Nullable Boolean named,
            @Parameter(description = "Words in code or name.", schema = @Schema(maxLength = 200))
                    @QueryParam("q")
                    @Size(max = 200) @Nullable String words,
            @Valid @BeanParam PageRequest page) {
        return items.list(list, named, words, page);
    }

    @POST
    @Path("/code-items")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Idempotent
    @Operation(
            summary = "Enter a code",
            description =
                    "Adds a code with its name. Codes that a series uses are entered by themselves, without a name.")
    @APIResponse(
            responseCode = "201",
            description = "The new code.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = CodeItemDetail.class)))
    public Response createCodeItem(@NotNull @Valid NewCodeItem item) {
        CodeItemDetail created = register.enter(item);
        return Answers.created("code-items", created.id(), created.version(), created);
    }

    @GET
    @Path("/code-items/{codeItemId}")
    @PermitAll
    @Operation(summary = "Read a code", description = "One code with its name.")
    @APIResponse(
            responseCode = "200",
            description = "The code.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = CodeItemDetail.class)))
    public Response getCodeItem(
            @Parameter(description = "Identifier of the code.") @PathParam("codeItemId") UUID codeItemId) {
        CodeItemDetail item = items.detail(codeItemId);
        return Answers.ok(item.version(), item);
    }

    @PATCH
    @Path("/code-items/{codeItemId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(
            summary = "Name or move a code",
            description = "Changes its name, or what it is part of. Protected sums are decided anew when it moves.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = CodeItemChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The code after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = CodeItemDetail.class)))
    public Response changeCodeItem(
            @Parameter(description = "Identifier of the code.") @PathParam("codeItemId") UUID codeItemId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        CodeItemDetail item = register.change(codeItemId, patch, Version.required(ifMatch));
        return Answers.ok(item.version(), item);
    }

    @DELETE
    @Path("/code-items/{codeItemId}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Operation(summary = "Remove a code", description = "Removes a code that no series is broken down by.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response deleteCodeItem(
            @Parameter(description = "Identifier of the code.") @PathParam("codeItemId") UUID codeItemId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        register.remove(codeItemId, Version.required(ifMatch));
        return Response.noContent().build();
    }
}
