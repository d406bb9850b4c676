package de.miteinander.workinggroup;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets working groups up, keeps them, and keeps their member lists. */
@ApplicationScoped
class WorkingGroupDesk {

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    WorkingGroupDesk(WorkingGroups groups, Memberships memberships, MergePatch patches, Audit audit, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    WorkingGroupDetail setUp(NewWorkingGroup group) {
        refuseTakenCode(group.processId(), group.code(), null);
        WorkingGroup created = new WorkingGroup(group, Time.now(clock));
        groups.add(created);
        audit.record("CREATE", "WorkingGroup", created.id());
        return groups.detail(created.id());
    }

    @Transactional
    WorkingGroupDetail change(UUID id, JsonNode patch, Version expected) {
        WorkingGroup group = groups.get(id);
        expected.mustBe(group.version());
        WorkingGroupChange change = patches.apply(WorkingGroupChange.of(group), patch, WorkingGroupChange.class);
        refuseTakenCode(group.processId(), change.code(), id);
        group.change(change, Time.now(clock));
        audit.record("CHANGE", "WorkingGroup", id);
        groups.flush();
        return groups.detail(id);
    }

    @Transactional
    WorkingGroupDetail changeStatus(UUID id, WorkingGroupStatusChange change, Version expected) {
        WorkingGroup group = groups.get(id);
        expected.mustBe(group.version());
        group.moveTo(change.status(), change.reason(), Time.now(clock));
        audit.recordBecause(reason(change.reason()), change.status().name(), "WorkingGroup", id, "status");
        groups.flush();
        return groups.detail(id);
    }

    @Transactional
    MembershipDetail admit(UUID group, NewMembership membership) {
        WorkingGroup admitting = groups.get(group);
        if (admitting.status() == WorkingGroupStatus.CLOSED) {
            throw ProblemException.conflict(
                    "Die AG ist geschlossen. Öffnen Sie sie zuerst wieder.",
                    "The group is closed. Open it again first.");
        }
        if (memberships.roles(membership.personId(), group).contains(membership.role())) {
            throw ProblemException.duplicate(
                    "/personId",
                    "Diese Person hat diese Rolle in der AG schon.",
                    "This person has this role in the group already.");
        }
        LocalDate today = Time.today(clock);
        LocalDate given = membership.from();
        Membership created = new Membership(group, membership, given == null ? today : given, Time.now(clock));
        memberships.add(created);
        admitting.noteMembersChanged(Time.now(clock));
        audit.record("ADMIT", "Membership", created.id(), "role");
        return memberships.detail(created.id());
    }

    @Transactional
    MembershipDetail changeMembership(UUID id, JsonNode patch, Version expected) {
        Membership membership = memberships.get(id);
        expected.mustBe(membership.version());
        MembershipChange change = patches.apply(MembershipChange.of(membership), patch, MembershipChange.class);
        membership.change(change, Time.now(clock));
        groups.get(membership.workingGroupId()).noteMembersChanged(Time.now(clock));
        audit.record("CHANGE", "Membership", id, "role", "onBehalfOfId");
        memberships.flush();
        return memberships.detail(id);
    }

    @Transactional
    MembershipDetail endMembership(UUID id, MembershipEnding ending, Version expected) {
        Membership membership = memberships.get(id);
        expected.mustBe(membership.version());
        LocalDate on = ending.on();
        membership.end(on == null ? Time.today(clock) : on, ending.reason(), Time.now(clock));
        groups.get(membership.workingGroupId()).noteMembersChanged(Time.now(clock));
        // The reason stands with the membership, where it goes when the person goes; the audit never forgets.
        audit.record("END", "Membership", id, "status", "to");
        memberships.flush();
        return memberships.detail(id);
    }

    private void refuseTakenCode(UUID process, String code, @Nullable UUID exceptFor) {
        if (groups.codeIsTaken(process, code, exceptFor)) {
            throw ProblemException.duplicate(
                    "/code", "Dieses Kürzel hat schon eine andere AG.", "Another group has this code already.");
        }
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
