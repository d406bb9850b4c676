package de.miteinander.workinggroup;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Rights that depend on the working group: they come from memberships, never from a realm role. */
@ApplicationScoped
public class WorkingGroupAccess {

    /** Moderates the group named by the path, or keeps all groups. */
    public static final String MODERATE = "working-group-moderate";

    /** Moderates the group of the membership named by the path, or keeps all groups. */
    static final String KEEP_MEMBERSHIP = "membership-keep";

    private final Memberships memberships;

    WorkingGroupAccess(Memberships memberships) {
        this.memberships = memberships;
    }

    @PermissionChecker(MODERATE)
    @Blocking
    boolean mayModerate(SecurityIdentity identity, UUID workingGroupId) {
        return moderates(identity, workingGroupId);
    }

    @PermissionChecker(KEEP_MEMBERSHIP)
    @Blocking
    boolean mayKeepMembership(SecurityIdentity identity, UUID membershipId) {
        return Caller.has(identity, Permission.WRITE_GROUPS)
                || memberships
                        .groupOf(membershipId)
                        .map(group -> moderates(identity, group))
                        .orElse(false);
    }

    /** Whether the caller moderates this group or keeps all of them. */
    public boolean moderates(SecurityIdentity identity, UUID workingGroup) {
        return Caller.has(identity, Permission.WRITE_GROUPS)
                || memberships.roles(Caller.personId(identity), workingGroup).stream()
                        .anyMatch(MembershipRole::moderates);
    }

    /** Whether the caller belongs to this group as one who contributes. */
    public boolean contributes(SecurityIdentity identity, UUID workingGroup) {
        return memberships.roles(Caller.personId(identity), workingGroup).stream()
                .anyMatch(MembershipRole::contributes);
    }
}
