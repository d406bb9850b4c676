package de.miteinander.municipality;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Pages that the municipality writes, and feedback. */
@Path("/")
@Tag(name = "Municipality")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MunicipalityResource {

    private final MunicipalPages pages;
    private final FeedbackBox feedbackBox;

    MunicipalityResource(MunicipalPages pages, FeedbackBox feedbackBox) {
        this.pages = pages;
        this.feedbackBox = feedbackBox;
    }

    /** All pages; there are four, so there is no paging. */
    @Schema(name = "MunicipalPages", description = "All pages that the municipality writes.")
    record All(
            @Schema(description = "The pages.", maxItems = 10, required = true)
            List<MunicipalPage> items) {}

    @GET
    @Path("/pages")
    @PermitAll
    @Operation(summary = "List the municipality's pages", description = "Imprint, privacy, accessibility, about.")
    @APIResponse(
            responseCode = "200",
            description = "The pages.",
            content = @Content(schema = @Schema(implementation = All.class)))
    public Response listPages() {
        return Response.ok(new All(pages.all())).build();
    }

    @GET
    @Path("/pages/{slug}")
    @PermitAll
    @Operation(summary = "Read a page", description = "One page that the municipality writes.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MunicipalPage.class)))
    public Response getPage(
            @Parameter(description = "Which page.", schema = @Schema(maxLength = 40)) @PathParam("slug") String slug) {
        MunicipalPage page = pages.get(slug);
        return Answers.ok(page.version(), page);
    }

    @PATCH
    @Path("/pages/{slug}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.WRITE_PAGES)
    @Operation(summary = "Change a page", description = "Changes title, text or the date of the last check.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PageChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The page after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = MunicipalPage.class)))
    public Response changePage(
            @Parameter(description = "Which page.", schema = @Schema(maxLength = 40)) @PathParam("slug") String slug,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        MunicipalPage page = pages.change(slug, patch, Version.required(ifMatch));
        return Answers.ok(page.version(), page);
    }

    @POST
    @Path("/feedback")
    @PermitAll
    @Idempotent
    @Operation(summary = "Tell the municipality something", description = "Without sign-in, from every page.")
    @APIResponse(
            responseCode = "201",
            description = "It has arrived.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = FeedbackReceipt.class)))
    public Response sendFeedback(@NotNull @Valid NewFeedback feedback) {
        FeedbackReceipt receipt = feedbackBox.receive(feedback);
        return Response.created(URI.create("/api/v1/feedback/" + receipt.id()))
                .entity(receipt)
                .build();
    }

    @GET
    @Path("/feedback")
    @PermissionsAllowed(Permission.READ_FEEDBACK)
    @Operation(summary = "List feedback", description = "What people have said. Sort key: createdAt, newest first.")
    @APIResponse(responseCode = "200", description = "A page of feedback.")
    public Page<Feedback> listFeedback(
            @Parameter(
                            description = "OPEN or CLOSED.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"OPEN", "CLOSED"}))
                    @QueryParam("status")
                    @Pattern(regexp = "OPEN|CLOSED") @Nullable String status,
            @Valid @BeanParam PageRequest page) {
        return feedbackBox.list(status, page);
    }

    @GET
    @Path("/feedback/{feedbackId}")
    @PermissionsAllowed(Permission.READ_FEEDBACK)
    @Operation(summary = "Read feedback", description = "One message.")
    @APIResponse(
            responseCode = "200",
            description = "The message.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = Feedback.class)))
    public Response getFeedback(@Parameter(description = "Identifier.") @PathParam("feedbackId") UUID feedbackId) {
        Feedback feedback = feedbackBox.get(feedbackId);
        return Answers.ok(feedback.version(), feedback);
    }

    @POST
    @Path("/feedback/{feedbackId}/closings")
    @PermissionsAllowed(Permission.READ_FEEDBACK)
    @Idempotent
    @Operation(
            summary = "Close feedback",
            description = "Records what was done and forgets the address for the reply. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The closed message.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = Feedback.class)))
    public Response closeFeedback(
            @Parameter(description = "Identifier.") @PathParam("feedbackId") UUID feedbackId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid FeedbackClosing closing) {
        Feedback feedback = feedbackBox.close(feedbackId, closing, Version.required(ifMatch));
        return Answers.ok(feedback.version(), feedback);
    }
}
