package de.miteinander.integration;

import static de.miteinander.integration.Client.etag;
import static de.miteinander.integration.Client.of;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.miteinander.client.AccountApi;
import de.miteinander.client.GuidelineApi;
import de.miteinander.client.IndicatorApi;
import de.miteinander.client.WorkingGroupApi;
import de.miteinander.client.http.ApiClient;
import de.miteinander.client.http.ApiException;
import de.miteinander.client.model.Account;
import de.miteinander.client.model.AccountChange;
import de.miteinander.client.model.AccountChange.RolesEnum;
import de.miteinander.client.model.Membership;
import de.miteinander.client.model.MembershipEnding;
import de.miteinander.client.model.MembershipRole;
import de.miteinander.client.model.NewMembership;
import de.miteinander.client.model.NewResponse;
import de.miteinander.client.model.NewSource;
import de.miteinander.client.model.Problem;
import de.miteinander.client.model.PromptStatus;
import de.miteinander.client.model.Response;
import de.miteinander.client.model.SourceKind;
import de.miteinander.client.model.Step;
import de.miteinander.testing.DemoStack;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Coarse roles are changed in the product and kept in Keycloak; they take effect with the person's next token. Who belongs to a
 * working group stands in our database; that takes effect with the next request.
 */
class RoleChangeIT {

    private static final String WHO = "mitglied";

    @Test
    void aRoleIsGivenAndTakenInKeycloak() throws ApiException, IOException {
        Set<String> before = rolesInToken();
        assertThat(before).containsExactly("member");
        assertThat(rolesInKeycloak()).containsExactly("default-roles-miteinander", "member");
        try {
            change(List.of(RolesEnum.MEMBER, RolesEnum.COUNCIL, RolesEnum.DATA_STEWARD));
            assertThat(rolesInToken()).as("the next token").containsExactly("council", "data-steward", "member");
            assertThat(new AccountApi(of(WHO)).getMe().getPermissions()).contains("observations:write");
            new IndicatorApi(of(WHO))
                    .createSource(new NewSource().title("Tabelle der Probe").kind(SourceKind.OTHER), key());

            change(List.of(RolesEnum.COUNCIL));
            assertThat(rolesInToken()).containsExactly("council");
            assertThat(rolesInKeycloak())
                    .as("what is not ours stays")
                    .containsExactly("council", "default-roles-miteinander");
            Problem refused = Client.problemOf(() -> new IndicatorApi(of(WHO))
                    .createSource(new NewSource().title("Noch eine").kind(SourceKind.OTHER), key()));
            assertThat(refused.getStatus()).isEqualTo(403);
        } finally {
            change(List.of(RolesEnum.MEMBER));
        }
        assertThat(rolesInToken()).isEqualTo(before);
    }

    /** What a client does not mention must not be sent, least of all as an empty list. */
    @Test
    void renamingLeavesTheRolesAlone() throws ApiException, IOException {
        Set<String> before = rolesInToken();
        Account account = account(WHO);
        Account renamed = accounts()
                .changeAccount(
                        account.getId(),
                        new AccountChange().displayName("Mitglied der AG Sprache"),
                        etag(account.getVersion()));
        assertThat(renamed.getRoles()).isEqualTo(account.getRoles());
        accounts()
                .changeAccount(
                        account.getId(),
                        new AccountChange().displayName(account.getDisplayName()),
                        etag(renamed.getVersion()));
        assertThat(rolesInToken()).isEqualTo(before);
    }

    @Test
    void nobodyTakesTheirOwnCoordinatorRole() throws ApiException, IOException {
        Account own = account("koordination");
        Problem refused = Client.problemOf(() -> accounts()
                .changeAccount(
                        own.getId(), new AccountChange().roles(List.of(RolesEnum.MEMBER)), etag(own.getVersion())));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(new AccountApi(of("koordination")).getMe().getRoles()).contains("coordinator");
    }

    @Test
    void aMembershipIsGivenAndTakenWithTheNextRequest() throws ApiException, IOException {
        WorkingGroupApi groups = new WorkingGroupApi(of("koordination"));
        UUID language = groups.listWorkingGroups(null, null, null, "SPR", null, null)
                .getItems()
                .getFirst()
                .getId();
        UUID question = new GuidelineApi(of("koordination"))
                .listPrompts(null, null, null, null, null, PromptStatus.ACTIVE, Step.MEASURE, language)
                .getItems()
                .getFirst()
                .getId();
        ApiClient outsider = of("moderation-wohnen");
        NewResponse answer = new NewResponse().text("Gemeinsam kochen");
        assertThat(Client.problemOf(() -> new GuidelineApi(outsider).answerPrompt(question, answer, key()))
                        .getStatus())
                .isEqualTo(403);

        Membership membership = groups.addMembership(
                language,
                new NewMembership()
                        .personId(new AccountApi(outsider).getMe().getPersonId())
                        .role(MembershipRole.MEMBER),
                key());
        Response given = new GuidelineApi(outsider).answerPrompt(question, answer, key());
        assertThat(given.getMine()).as("with the token of before").isTrue();

        groups.endMembership(
                membership.getId(),
                new MembershipEnding().reason("Nur zur Probe"),
                key(),
                etag(membership.getVersion()));
        assertThat(Client.problemOf(() -> new GuidelineApi(outsider).answerPrompt(question, answer, key()))
                        .getStatus())
                .isEqualTo(403);
    }

    private static void change(List<RolesEnum> roles) throws ApiException {
        Account account = account(WHO);
        Account changed =
                accounts().changeAccount(account.getId(), new AccountChange().roles(roles), etag(account.getVersion()));
        assertThat(changed.getRoles())
                .containsExactlyInAnyOrderElementsOf(
                        roles.stream().map(RolesEnum::getValue).toList());
    }

    private static AccountApi accounts() {
        return new AccountApi(of("koordination"));
    }

    private static Account account(String user) throws ApiException {
        UUID id = new AccountApi(of(user)).getMe().getAccount().getId();
        return accounts().getAccount(id, null);
    }

    /** The roles as Keycloak writes them into a new token. */
    private static Set<String> rolesInToken() throws IOException {
        Set<String> roles = new TreeSet<>();
        claims().at("/realm_access/roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** The same person's roles as they stand in Keycloak, the realm's own included. */
    private static Set<String> rolesInKeycloak() throws IOException {
        JsonNode claims = claims();
        String admin = claims.path("iss").asText().replace("/realms/", "/admin/realms/");
        Set<String> roles = new TreeSet<>();
        new ObjectMapper()
                .readTree(given().auth()
                        .oauth2(DemoStack.running()
                                .tokens()
                                .ofClient("miteinander-backend", "miteinander-backend-secret"))
                        .get(admin + "/users/" + claims.path("sub").asText() + "/role-mappings/realm")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .forEach(role -> roles.add(role.path("name").asText()));
        return roles;
    }

    private static JsonNode claims() throws IOException {
        String token = DemoStack.running().tokens().ofUser(WHO);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
