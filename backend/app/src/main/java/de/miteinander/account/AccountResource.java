package de.miteinander.account;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.access.Permission;
import de.miteinander.platform.http.Answers;
import de.miteinander.platform.idempotency.Idempotent;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
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

/** Who am I, registration, approval, roles. */
@Path("/")
@Tag(name = "Account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountResource {

    private final Registrar registrar;
    private final Accounts accounts;
    private final WhoAmI whoAmI;
    private final SecurityIdentity identity;

    AccountResource(Registrar registrar, Accounts accounts, WhoAmI whoAmI, SecurityIdentity identity) {
        this.registrar = registrar;
        this.accounts = accounts;
        this.whoAmI = whoAmI;
        this.identity = identity;
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "Who am I", description = "The caller, the account's status, rights and working groups.")
    @APIResponse(
            responseCode = "200",
            description = "The caller.",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Response getMe() {
        return Response.ok(whoAmI.describe())
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/registrations")
    @Authenticated
    @Idempotent
    @Operation(
            summary = "Register",
            description =
                    "Asks to be let in. The account waits for approval, unless an administrator has given a coarse role in Keycloak before.")
    @APIResponse(
            responseCode = "201",
            description = "The account.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response register(@NotNull @Valid Registration registration) {
        AccountDetail account = registrar.register(registration, email());
        return Answers.created("accounts", account.id(), account.version(), account);
    }

    @GET
    @Path("/accounts")
    @PermissionsAllowed(Permission.READ_ACCOUNTS)
    @Operation(
            summary = "List accounts",
            description = "All accounts. Sort keys: name, createdAt, updatedAt; default -createdAt.")
    @APIResponse(responseCode = "200", description = "A page of accounts.")
    public Page<AccountDetail> listAccounts(
            @Parameter(description = "Only accounts with this status.") @QueryParam("status") @Nullable AccountStatus status,
            @Parameter(description = "Words in name or address.", schema = @Schema(maxLength = 200))
                    @QueryParam("q")
                    @Nullable String words,
            @Valid @BeanParam PageRequest page) {
        return accounts.list(status, words, page);
    }

    @GET
    @Path("/accounts/{id}")
    @PermissionsAllowed(Permission.READ_ACCOUNTS)
    @Operation(summary = "Read an account", description = "One account.")
    @APIResponse(
            responseCode = "200",
            description = "The account.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response getAccount(@Parameter(description = "Identifier.") @PathParam("id") UUID id) {
        return answer(AccountDetail.of(accounts.get(id)));
    }

    @POST
    @Path("/accounts/{id}/decisions")
    @PermissionsAllowed(Permission.APPROVE_ACCOUNTS)
    @Idempotent
    @Operation(
            summary = "Decide about an account",
            description =
                    "Approves, rejects, suspends or reinstates. Takes effect on the person's next request. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The account after the decision.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response decideAccount(
            @Parameter(description = "Identifier.") @PathParam("id") UUID id,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid AccountDecision decision) {
        return answer(registrar.decide(id, decision, Version.required(ifMatch)));
    }

    @PATCH
    @Path("/accounts/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Permission.APPROVE_ACCOUNTS)
    @Operation(
            summary = "Change an account",
            description = "Changes the name or the coarse roles; roles are set in Keycloak as well.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = AccountChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The account after the change.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response changeAccount(
            @Parameter(description = "Identifier.") @PathParam("id") UUID id,
            @Parameter(description = "Version that was read.", schema = @Schema(maxLength = 40))
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return answer(registrar.change(id, patch, Version.required(ifMatch)));
    }

    private static Response answer(AccountDetail account) {
        return Answers.ok(account.version(), account);
    }

    private @Nullable String email() {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token ? token.getClaim("email") : null;
    }
}
