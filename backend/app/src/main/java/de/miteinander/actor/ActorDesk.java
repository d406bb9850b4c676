package de.miteinander.actor;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps the directory of organisations. */
@ApplicationScoped
class ActorDesk {

    private final Organisations organisations;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;

    ActorDesk(Organisations organisations, MergePatch patches, Audit audit, Clock clock) {
        this.organisations = organisations;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    OrganisationDetail add(NewOrganisation organisation) {
        Organisation created = new Organisation(organisation, Time.now(clock));
        organisations.add(created);
        audit.record("CREATE", "Organisation", created.id());
        return organisations.detail(created.id());
    }

    @Transactional
    OrganisationDetail change(UUID id, JsonNode patch, Version expected) {
        Organisation organisation = organisations.get(id);
        expected.mustBe(organisation.version());
        organisation.change(patches.apply(organisation.asSent(), patch, OrganisationChange.class), Time.now(clock));
        audit.record("CHANGE", "Organisation", id);
        organisations.flush();
        return organisations.detail(id);
    }

    @Transactional
    OrganisationDetail end(UUID id, OrganisationEnding ending, Version expected) {
        Organisation organisation = organisations.get(id);
        expected.mustBe(organisation.version());
        organisation.end(ending.reason(), Time.now(clock));
        audit.recordBecause(ending.reason(), "END", "Organisation", id, "status");
        organisations.flush();
        return organisations.detail(id);
    }

    @Transactional
    OrganisationDetail resume(UUID id, Version expected) {
        Organisation organisation = organisations.get(id);
        expected.mustBe(organisation.version());
        organisation.resume(Time.now(clock));
        audit.record("RESUME", "Organisation", id, "status");
        organisations.flush();
        return organisations.detail(id);
    }
}
