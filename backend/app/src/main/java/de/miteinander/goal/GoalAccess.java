package de.miteinander.goal;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.workinggroup.MembershipRole;
import de.miteinander.workinggroup.Memberships;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rights on goals: the coordination office keeps all, a moderator those of the group. */
@ApplicationScoped
class GoalAccess {

    /** Sets goals of some group; which one, is looked at with the request's content. */
    static final String SET = "goal-set";

    /** Keeps this goal. */
    static final String KEEP = "goal-keep";

    private final Goals goals;
    private final Memberships memberships;

    GoalAccess(Goals goals, Memberships memberships) {
        this.goals = goals;
        this.memberships = memberships;
    }

    @PermissionChecker(SET)
    @Blocking
    boolean maySet(SecurityIdentity identity) {
        UUID person = Caller.personId(identity);
        return Caller.has(identity, Permission.WRITE_PROCESSES)
                || (person != null
                        && memberships.current(person).stream()
                                .anyMatch(it -> it.role().moderates()));
    }

    @PermissionChecker(KEEP)
    @Blocking
    boolean mayKeep(SecurityIdentity identity, UUID goalId) {
        return keepsAll(identity)
                || goals.groupOf(goalId).map(group -> keeps(identity, group)).orElse(false);
    }

    boolean keeps(SecurityIdentity identity, @Nullable UUID group) {
        return keepsAll(identity)
                || (group != null
                        && memberships.roles(Caller.personId(identity), group).stream()
                                .anyMatch(MembershipRole::moderates));
    }

    private static boolean keepsAll(SecurityIdentity identity) {
        return Caller.has(identity, Permission.WRITE_PROCESSES);
    }
}
