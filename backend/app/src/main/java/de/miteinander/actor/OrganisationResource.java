package de.miteinander.actor;

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

/** The directory of organisations. */
@Path("/")
@Tag(name = "Actor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OrganisationResource {

    private final ActorDesk desk;
    private final Organisations organisations;

    OrganisationResource(ActorDesk desk, Organisations organisations) {
        this.desk = desk;
        this.organisations = organisations;
    }

    @GET
    @Path("/organisations")
    @PermitAll
    @Operation(
            summary = "List organisations",
            description = "The directory of organisations. Sort keys: name, category, updatedAt; default name.")
    @APIResponse(responseCode = "200", description = "A page of organisations.")
    public Page<OrganisationDetail> listOrganisations(
            @Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam PageRequest page) {
        return organisations.list(filter, page);
    }

    @POST
    @Path("/organisations")
    @PermissionsAllowed(Permission.WRITE_ACTORS)
    @Idempotent
    @Operation(summary = "Add an organisation", description = "Takes an organisation into the directory.")
    @APIResponse(
            responseCode = "201",
            description = "The new organisation.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = OrganisationDetail.class)))
    public Response createOrganisation(@NotNull @Valid NewOrganisation organisation) {
        OrganisationDetail created = desk.add(organisation);
        return Answers.created("organisations", created.id(), created.version(), created);
    }

    @GET
    @Path("/organisations/{organisationId}")
    @PermitAll
    @Operation(summary = "Read an organisation", description = "One organisation.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = OrganisationDetail.class)))
    public Response getOrganisation(
            @Parameter(description = "Identifier.") @PathParam("organisationId") UUID organisationId) {
        return answer(organisations.detail(organisationId));
    }

    @PATCH
    @Path("/organisations/{organisationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(ActorAccess.KEEP_ORGANISATION)
    @Operation(
            summary = "Change an organisation",
            description = "Changes the public profile; also open to those who represent the organisation now.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = OrganisationChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The organisation after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = OrganisationDetail.class)))
    public Response changeOrganisation(
            @Parameter(description = "Identifier.") @PathParam("organisationId") UUID organisationId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(organisationId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/organisations/{organisationId}/endings")
    @PermissionsAllowed(Permission.WRITE_ACTORS)
    @Idempotent
    @Operation(
            summary = "End an organisation's part",
            description = "It no longer takes part and stays in the record. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation, now dormant.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = OrganisationDetail.class)))
    public Response endOrganisation(
            @Parameter(description = "Identifier.") @PathParam("organisationId") UUID organisationId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid OrganisationEnding ending) {
        return answer(desk.end(organisationId, ending, Version.required(ifMatch)));
    }

    @POST
    @Path("/organisations/{organisationId}/resumptions")
    @PermissionsAllowed(Permission.WRITE_ACTORS)
    @Idempotent
    @Operation(summary = "Resume an organisation's part", description = "It takes part again. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation, active again.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = OrganisationDetail.class)))
    public Response resumeOrganisation(
            @Parameter(description = "Identifier.") @PathParam("organisationId") UUID organisationId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        return answer(desk.resume(organisationId, Version.required(ifMatch)));
    }

    private static Response answer(OrganisationDetail organisation) {
        return Answers.ok(organisation.version(), organisation);
    }
}
