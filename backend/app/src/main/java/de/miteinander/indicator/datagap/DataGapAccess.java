package de.miteinander.indicator.datagap;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may settle a gap: whoever looks for it, and those who keep indicators. */
@ApplicationScoped
public class DataGapAccess {

    static final String SETTLE = "data-gap-settle";

    private final DataGaps gaps;

    DataGapAccess(DataGaps gaps) {
        this.gaps = gaps;
    }

    @PermissionChecker(SETTLE)
    @Blocking
    boolean maySettle(SecurityIdentity identity, UUID dataGapId) {
        UUID person = Caller.personId(identity);
        return Caller.has(identity, Permission.WRITE_INDICATORS)
                || person != null
                        && Caller.has(identity, Permission.READ_NETWORK)
                        && gaps.ownerOf(dataGapId).filter(person::equals).isPresent();
    }
}
