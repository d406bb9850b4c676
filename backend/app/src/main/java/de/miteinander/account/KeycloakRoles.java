package de.miteinander.account;

import de.miteinander.platform.access.Role;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.RoleRepresentation;

/** Sets someone's coarse roles where they are kept: in Keycloak. */
@ApplicationScoped
class KeycloakRoles {

    private static final Logger LOG = Logger.getLogger(KeycloakRoles.class);

    /** The roles the product may give and take; everything else in the realm is none of its business. */
    private static final Set<String> OURS =
            Set.of(Role.COORDINATOR, Role.STEERING, Role.COUNCIL, Role.DATA_STEWARD, Role.PRIVACY_OFFICER, Role.MEMBER);

    private final Keycloak keycloak;
    private final String realm;

    KeycloakRoles(Keycloak keycloak, @ConfigProperty(name = "miteinander.keycloak.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /**
     * Makes the user's roles exactly these, as far as they are ours.
     *
     * @throws ProblemException 503 when Keycloak does not answer; nothing is changed then
     */
    void set(String subject, List<String> roles) {
        try {
            RoleScopeResource held =
                    keycloak.realm(realm).users().get(subject).roles().realmLevel();
            List<RoleRepresentation> now = held.listAll();
            List<RoleRepresentation> surplus = now.stream()
                    .filter(role -> OURS.contains(role.getName()) && !roles.contains(role.getName()))
                    .toList();
            // Asked of the user, not of the realm: the backend's client may manage users and nothing else.
            List<RoleRepresentation> missing = held.listAvailable().stream()
                    .filter(role -> roles.contains(role.getName()))
                    .toList();
            if (!missing.isEmpty()) {
                held.add(missing);
            }
            if (!surplus.isEmpty()) {
                held.remove(surplus);
            }
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warn("Keycloak did not set the roles", away);
            throw new ProblemException(
                            CommonProblem.UNAVAILABLE,
                            Message.of(
                                    "Keycloak antwortet nicht; die Rollen blieben, wie sie waren. Bitte später noch einmal.",
                                    "Keycloak does not answer; the roles stayed as they were. Please try again later."))
                    .with("Retry-After", "30");
        }
    }
}
