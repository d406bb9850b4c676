package de.miteinander.indicator.testimony;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.workinggroup.WorkingGroupAccess;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everyone of the network may speak, for a working group only who contributes to it; one withdraws only one's own. */
@ApplicationScoped
public class TestimonyAccess {

    static final String SPEAK = "testimony-speak";
    static final String OWN = "testimony-own";

    private final Testimonies testimonies;
    private final WorkingGroupAccess groups;

    TestimonyAccess(Testimonies testimonies, WorkingGroupAccess groups) {
        this.testimonies = testimonies;
        this.groups = groups;
    }

    @PermissionChecker(SPEAK)
    @Blocking
    boolean maySpeak(SecurityIdentity identity, @Nullable NewTestimony testimony) {
        UUID group = testimony == null ? null : testimony.workingGroupId();
        return Caller.has(identity, Permission.READ_NETWORK)
                && (group == null || groups.contributes(identity, group) || groups.moderates(identity, group));
    }

    @PermissionChecker(OWN)
    @Blocking
    boolean isOwn(SecurityIdentity identity, UUID testimonyId) {
        UUID person = Caller.personId(identity);
        return person != null
                && testimonies.authorOf(testimonyId).filter(person::equals).isPresent();
    }
}
