package de.miteinander.indicator;

import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.workinggroup.WorkingGroupAccess;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rights that depend on the indicator: a working group proposes its own and its moderator keeps them. */
@ApplicationScoped
public class IndicatorAccess {

    /** Keeps indicators, or belongs to the working group that the new one is proposed for. */
    static final String PROPOSE = "indicator-propose";

    /** Keeps indicators, or moderates the working group of the one named by the path. */
    static final String KEEP = "indicator-keep";

    private final Indicators indicators;
    private final WorkingGroupAccess groups;

    IndicatorAccess(Indicators indicators, WorkingGroupAccess groups) {
        this.indicators = indicators;
        this.groups = groups;
    }

    @PermissionChecker(PROPOSE)
    @Blocking
    boolean mayPropose(SecurityIdentity identity, @Nullable NewIndicator indicator) {
        UUID group = indicator == null ? null : indicator.workingGroupId();
        return Caller.has(identity, Permission.WRITE_INDICATORS)
                || group != null && (groups.contributes(identity, group) || groups.moderates(identity, group));
    }

    @PermissionChecker(KEEP)
    @Blocking
    boolean mayKeep(SecurityIdentity identity, UUID indicatorId) {
        return Caller.has(identity, Permission.WRITE_INDICATORS)
                || indicators
                        .groupOf(indicatorId)
                        .map(group -> groups.moderates(identity, group))
                        .orElse(false);
    }
}
