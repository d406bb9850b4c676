package de.miteinander.actor;

import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.text.NewText;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation of the network. It never signs in; people act for it. */
@Entity
@SuppressWarnings("NullAway.Init")
class Organisation {

    @Id
    private UUID id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText name;

    @Enumerated(EnumType.STRING)
    private OrganisationCategory category;

    @Column(name = "legal_form")
    private @Nullable String legalForm;

    private @Nullable String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText description;

    private List<String> districts;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Organisation() {}

    Organisation(NewOrganisation organisation, Instant now) {
        this.id = UUID.randomUUID();
        this.name = TranslatedText.of(organisation.name());
        this.category = organisation.category();
        this.legalForm = organisation.legalForm();
        this.website = organisation.website();
        this.description = TranslatedText.ofNullable(organisation.description());
        this.districts = districts(organisation.districts());
        this.parentId = organisation.parentId();
        this.status = OrganisationStatus.ACTIVE;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(OrganisationChange change, Instant now) {
        if (id.equals(change.parentId())) {
            throw ProblemException.conflict(
                    "Eine Organisation kann nicht zu sich selbst gehören.", "An organisation cannot belong to itself.");
        }
        name = name.changedTo(change.name());
        category = change.category();
        legalForm = change.legalForm();
        website = change.website();
        description = TranslatedText.changed(description, change.description());
        districts = districts(change.districts());
        parentId = change.parentId();
        updatedAt = now;
    }

    /** It no longer takes part; it stays in the record because others point to it. */
    void end(String reason, Instant now) {
        if (status == OrganisationStatus.DORMANT) {
            throw ProblemException.conflict("Sie ruht schon.", "It is dormant already.");
        }
        status = OrganisationStatus.DORMANT;
        endedBecause = reason;
        updatedAt = now;
    }

    /** It takes part again. */
    void resume(Instant now) {
        if (status == OrganisationStatus.ACTIVE) {
            throw ProblemException.conflict("Sie ist schon aktiv.", "It is active already.");
        }
        status = OrganisationStatus.ACTIVE;
        endedBecause = null;
        updatedAt = now;
    }

    private static List<String> districts(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** As a client would send it to keep it as it is. */
    OrganisationChange asSent() {
        return new OrganisationChange(
                NewText.of(name), category, legalForm, website, NewText.ofNullable(description), districts, parentId);
    }
}
