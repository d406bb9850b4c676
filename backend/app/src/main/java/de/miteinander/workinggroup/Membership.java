package de.miteinander.workinggroup;

import de.miteinander.platform.problem.Fault;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That someone belongs to a working group, as what, and from when until when. */
@Entity
@SuppressWarnings("NullAway.Init")
class Membership {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "working_group_id")
    private UUID workingGroupId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "on_behalf_of_id")
    private @Nullable UUID onBehalfOfId;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Membership() {}

    Membership(UUID workingGroupId, NewMembership membership, LocalDate from, Instant now) {
        this.id = UUID.randomUUID();
        this.workingGroupId = workingGroupId;
        this.personId = membership.personId();
        this.onBehalfOfId = membership.onBehalfOfId();
        this.role = membership.role();
        this.status = MembershipStatus.ACTIVE;
        this.from = from;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(MembershipChange change, Instant now) {
        refuseWhenEnded();
        role = change.role();
        onBehalfOfId = change.onBehalfOfId();
        updatedAt = now;
    }

    /** Ends the membership on the given day; it stays in the record. */
    void end(LocalDate on, @Nullable String reason, Instant now) {
        refuseWhenEnded();
        if (on.isBefore(from)) {
            throw ProblemException.invalid(new Fault(
                    "/on",
                    "BEFORE_START",
                    Message.of(
                            "Das Ende kann nicht vor dem Beginn (" + from + ") liegen.",
                            "The end cannot lie before the start (" + from + ").")));
        }
        status = MembershipStatus.ENDED;
        to = on;
        endReason = reason;
        updatedAt = now;
    }

    private void refuseWhenEnded() {
        if (status == MembershipStatus.ENDED) {
            throw ProblemException.conflict(
                    "Diese Mitgliedschaft ist schon beendet. Legen Sie eine neue an.",
                    "This membership has ended already. Add a new one.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID workingGroupId() {
        return workingGroupId;
    }

    UUID personId() {
        return personId;
    }

    @Nullable UUID onBehalfOfId() {
        return onBehalfOfId;
    }

    MembershipRole role() {
        return role;
    }

    MembershipStatus status() {
        return status;
    }
}
