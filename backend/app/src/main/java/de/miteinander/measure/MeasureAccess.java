package de.miteinander.measure;

import de.miteinander.actor.ActorAccess;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.access.Permission;
import de.miteinander.workinggroup.WorkingGroupAccess;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Rights that depend on the measure: its group proposes and keeps it, the organisation in charge reports on it. */
@ApplicationScoped
class MeasureAccess {

    static final String PROPOSE = "measure-propose";
    static final String KEEP = "measure-keep";
    static final String REPORT = "measure-report";
    static final String KEEP_LINK = "indicator-link-keep";

    private final Measures measures;
    private final IndicatorLinks links;
    private final WorkingGroupAccess groups;
    private final ActorAccess actors;

    MeasureAccess(Measures measures, IndicatorLinks links, WorkingGroupAccess groups, ActorAccess actors) {
        this.measures = measures;
        this.links = links;
        this.groups = groups;
        this.actors = actors;
    }

    /** Whoever keeps all measures; a member for the own group. */
    @PermissionChecker(PROPOSE)
    @Blocking
    boolean mayPropose(SecurityIdentity identity, NewMeasure measure) {
        if (Caller.has(identity, Permission.WRITE_MEASURES)) {
            return true;
        }
        UUID group = measure == null ? null : measure.workingGroupId();
        return group != null && groups.contributes(identity, group);
    }

    @PermissionChecker(KEEP)
    @Blocking
    boolean mayKeep(SecurityIdentity identity, UUID measureId) {
        return keeps(identity, measureId);
    }

    @PermissionChecker(REPORT)
    @Blocking
    boolean mayReport(SecurityIdentity identity, UUID measureId) {
        return keeps(identity, measureId)
                || measures.responsibleFor(measureId)
                        .map(organisation -> actors.represents(Caller.personId(identity), organisation))
                        .orElse(false);
    }

    @PermissionChecker(KEEP_LINK)
    @Blocking
    boolean mayKeepLink(SecurityIdentity identity, UUID linkId) {
        return links.measureOf(linkId)
                .map(measure -> keeps(identity, measure))
                .orElse(Caller.has(identity, Permission.WRITE_MEASURES));
    }

    private boolean keeps(SecurityIdentity identity, UUID measure) {
        return Caller.has(identity, Permission.WRITE_MEASURES)
                || measures.groupOf(measure)
                        .map(group -> groups.moderates(identity, group))
                        .orElse(false);
    }
}
