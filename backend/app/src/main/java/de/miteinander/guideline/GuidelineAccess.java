package de.miteinander.guideline;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.workinggroup.Memberships;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Rights on guidelines that come from memberships. */
@ApplicationScoped
class GuidelineAccess {

    /** Keeps the guidelines, or moderates a working group. */
    static final String PROPOSE = "guideline-propose";

    private final Memberships memberships;

    GuidelineAccess(Memberships memberships) {
        this.memberships = memberships;
    }

    @PermissionChecker(PROPOSE)
    @Blocking
    boolean mayPropose(SecurityIdentity identity) {
        UUID person = Caller.personId(identity);
        return Caller.has(identity, Permission.WRITE_GUIDELINES)
                || (person != null
                        && memberships.current(person).stream()
                                .anyMatch(it -> it.role().moderates()));
    }
}
