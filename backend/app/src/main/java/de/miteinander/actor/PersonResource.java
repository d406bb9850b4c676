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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.util.List;
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

/** People, the ways to reach them, and for whom they act. */
@Path("/")
@Tag(name = "Actor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PersonResource {

    private final PersonDesk desk;
    private final People people;

    PersonResource(PersonDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** All the contacts of one person that the reader may know; a handful, so there are no pages. */
    @Schema(name = "ContactPoints", description = "The contacts of a person that the reader may know.")
    record Contacts(
            @Schema(description = "The contacts.", maxItems = 200, required = true)
            List<ContactPoint> items) {}

    @GET
    @Path("/persons")
    @PermissionsAllowed(Permission.READ_PERSONS)
    @Operation(
            summary = "List people",
            description = "Everyone who takes part. Sort keys: name, createdAt; default name.")
    @APIResponse(responseCode = "200", description = "A page of people.")
    public Page<PersonDetail> listPersons(
            @Parameter(description = "Words in the name.", schema = @Schema(maxLength = 200))
                    @QueryParam("q")
                    @Size(max = 200) @Nullable String words,
            @Valid @BeanParam PageRequest page) {
        return people.list(words, page);
    }

    @GET
    @Path("/member-candidates")
    @PermissionsAllowed(ActorAccess.READ_CANDIDATES)
    @Operation(
            summary = "List who can join a group",
            description = "Names only, for those who keep member lists. Sort key: name.")
    @APIResponse(responseCode = "200", description = "A page of names.")
    public Page<MemberCandidate> listMemberCandidates(
            @Parameter(description = "Words in the name.", schema = @Schema(maxLength = 200))
                    @QueryParam("q")
                    @Size(max = 200) @Nullable String words,
            @Valid @BeanParam PageRequest page) {
        return people.candidates(words, page);
    }

    @POST
    @Path("/persons")
    @PermissionsAllowed(Permission.WRITE_PERSONS)
    @Idempotent
    @Operation(summary = "Add a person", description = "Takes someone into the network who has no account.")
    @APIResponse(
            responseCode = "201",
            description = "The new person.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = PersonDetail.class)))
    public Response createPerson(@NotNull @Valid NewPerson person) {
        PersonDetail created = desk.add(person);
        return Answers.created("persons", created.id(), created.version(), created);
    }

    @GET
    @Path("/persons/{personId}")
    @PermissionsAllowed(ActorAccess.READ_PERSON)
    @Operation(summary = "Read a person", description = "One person; everyone may read their own entry.")
    @APIResponse(
            responseCode = "200",
            description = "The person.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PersonDetail.class)))
    public Response getPerson(@Parameter(description = "Identifier.") @PathParam("personId") UUID personId) {
        return answer(desk.read(personId));
    }

    @PATCH
    @Path("/persons/{personId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(ActorAccess.KEEP_PERSON)
    @Operation(
            summary = "Change a person",
            description = "Changes name, language or the wish to stay unnamed; everyone may change their own entry.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PersonChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The person after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PersonDetail.class)))
    public Response changePerson(
            @Parameter(description = "Identifier.") @PathParam("personId") UUID personId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(desk.change(personId, patch, Version.required(ifMatch)));
    }

    @POST
    @Path("/persons/{personId}/erasures")
    @PermissionsAllowed(Permission.ERASE_PERSONS)
    @Idempotent
    @Operation(
            summary = "Erase a person",
            description =
                    "Removes name and contacts for good; contributions stay and name nobody. Cannot be undone. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "What is left.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PersonDetail.class)))
    public Response erasePerson(
            @Parameter(description = "Identifier.") @PathParam("personId") UUID personId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        return answer(desk.erase(personId, Version.required(ifMatch)));
    }

    @GET
    @Path("/persons/{personId}/contact-points")
    @PermissionsAllowed(Permission.READ_NETWORK)
    @Operation(
            summary = "List a person's contacts",
            description =
                    "Only those the reader may know on a recorded ground; reading by the coordination office is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The contacts.",
            content = @Content(schema = @Schema(implementation = Contacts.class)))
    public Response listContactPoints(@Parameter(description = "Identifier.") @PathParam("personId") UUID personId) {
        return contacts(Response.Status.OK, desk.contacts(personId));
    }

    @POST
    @Path("/persons/{personId}/contact-points")
    @PermissionsAllowed(ActorAccess.KEEP_PERSON)
    @Idempotent
    @Operation(
            summary = "Add a contact",
            description = "Adds a way to reach the person, with at least one ground on which it may be used.")
    @APIResponse(
            responseCode = "201",
            description = "The person's contacts.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = Contacts.class)))
    public Response addContactPoint(
            @Parameter(description = "Identifier.") @PathParam("personId") UUID personId,
            @NotNull @Valid NewContactPoint contact) {
        return added(personId, desk.addContact(personId, contact));
    }

    @DELETE
    @Path("/persons/{personId}/contact-points/{contactPointId}")
    @PermissionsAllowed(ActorAccess.KEEP_PERSON)
    @Operation(summary = "Remove a contact", description = "Removes the contact and its grounds for good.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public Response removeContactPoint(
            @Parameter(description = "Identifier of the person.") @PathParam("personId") UUID personId,
            @Parameter(description = "Identifier of the contact.") @PathParam("contactPointId") UUID contactPointId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        desk.removeContact(personId, contactPointId, Version.required(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/persons/{personId}/contact-points/{contactPointId}/use-bases")
    @PermissionsAllowed(ActorAccess.KEEP_PERSON)
    @Idempotent
    @Operation(summary = "Record a ground", description = "Records on what ground the contact may be used.")
    @APIResponse(
            responseCode = "201",
            description = "The person's contacts.",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = Contacts.class)))
    public Response addUseBasis(
            @Parameter(description = "Identifier of the person.") @PathParam("personId") UUID personId,
            @Parameter(description = "Identifier of the contact.") @PathParam("contactPointId") UUID contactPointId,
            @NotNull @Valid UseBasis basis) {
        return added(personId, desk.addBasis(personId, contactPointId, basis));
    }

    @POST
    @Path("/persons/{personId}/use-basis-withdrawals/{useBasisId}")
    @PermissionsAllowed(ActorAccess.KEEP_PERSON)
    @Idempotent
    @Operation(
            summary = "Withdraw a ground",
            description = "From now on the contact may not be used for this purpose on this ground.")
    @APIResponse(
            responseCode = "200",
            description = "The person's contacts.",
            content = @Content(schema = @Schema(implementation = Contacts.class)))
    public Response withdrawUseBasis(
            @Parameter(description = "Identifier of the person.") @PathParam("personId") UUID personId,
            @Parameter(description = "Identifier of the ground.") @PathParam("useBasisId") UUID useBasisId) {
        return contacts(Response.Status.OK, desk.withdraw(personId, useBasisId));
    }

    @GET
    @Path("/organisations/{organisationId}/representations")
    @PermissionsAllowed(Permission.READ_NETWORK)
    @Operation(
            summary = "List who acts for an organisation",
            description = "Those who agreed to be named; all for the coordination office. Sort keys: name, from.")
    @APIResponse(responseCode = "200", description = "A page of representations.")
    public Page<Representation> listRepresentations(
            @Parameter(description = "Identifier of the organisation.") @PathParam("organisationId")
                    UUID organisationId,
            @Valid @BeanParam PageRequest page) {
        return desk.representations(organisationId, page);
    }

    @POST
    @Path("/organisations/{organisationId}/representations")
    @PermissionsAllowed(Permission.WRITE_PERSONS)
    @Idempotent
    @Operation(
            summary = "Record who acts for an organisation",
            description = "From then on the person may keep its profile.")
    @APIResponse(
            responseCode = "201",
            description = "The new representation.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = Representation.class)))
    public Response addRepresentation(
            @Parameter(description = "Identifier of the organisation.") @PathParam("organisationId")
                    UUID organisationId,
            @NotNull @Valid NewRepresentation representation) {
        Representation created = desk.represent(organisationId, representation);
        return Answers.created("representations", created.id(), created.version(), created);
    }

    @POST
    @Path("/representations/{representationId}/endings")
    @PermissionsAllowed(Permission.WRITE_PERSONS)
    @Idempotent
    @Operation(
            summary = "End a representation",
            description = "Today is the last day the person acts for the organisation. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The ended representation.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = Representation.class)))
    public Response endRepresentation(
            @Parameter(description = "Identifier.") @PathParam("representationId") UUID representationId,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        Representation ended = desk.endRepresentation(representationId, Version.required(ifMatch));
        return Answers.ok(ended.version(), ended);
    }

    private static Response answer(PersonDetail person) {
        return Answers.ok(person.version(), person);
    }

    private static Response added(UUID personId, List<ContactPoint> contacts) {
        return Response.created(URI.create("/api/v1/persons/" + personId + "/contact-points"))
                .header("Cache-Control", "no-store")
                .entity(new Contacts(contacts))
                .build();
    }

    private static Response contacts(Response.Status status, List<ContactPoint> contacts) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(new Contacts(contacts))
                .build();
    }
}
