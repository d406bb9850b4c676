package de.miteinander.actor;

import com.fasterxml.jackson.databind.JsonNode;
import de.miteinander.platform.audit.Audit;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.precondition.MergePatch;
import de.miteinander.platform.precondition.Version;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps people, the ways to reach them with their grounds, and for whom they act. */
@ApplicationScoped
class PersonDesk {

    private final People people;
    private final Organisations organisations;
    private final Representations representations;
    private final ContactGate gate;
    private final Instance<ErasedWithPerson> others;
    private final MergePatch patches;
    private final Audit audit;
    private final Clock clock;
    private final Jdbi database;

    PersonDesk(
            People people,
            Organisations organisations,
            Representations representations,
            ContactGate gate,
            Instance<ErasedWithPerson> others,
            MergePatch patches,
            Audit audit,
            Clock clock,
            Jdbi database) {
        this.people = people;
        this.organisations = organisations;
        this.representations = representations;
        this.gate = gate;
        this.others = others;
        this.patches = patches;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    @Transactional
    PersonDetail add(NewPerson person) {
        Person created =
                new Person(person.displayName(), person.preferredLanguage(), person.neverDisclose(), Time.now(clock));
        people.add(created);
        people.flush();
        audit.record("CREATE", "Person", created.id());
        return PersonDetail.of(created);
    }

    @Transactional
    PersonDetail read(UUID id) {
        return PersonDetail.of(people.get(id));
    }

    @Transactional
    PersonDetail change(UUID id, JsonNode patch, Version expected) {
        Person person = people.get(id);
        expected.mustBe(person.version());
        PersonChange change = patches.apply(PersonChange.of(person), patch, PersonChange.class);
        person.change(change, Time.now(clock));
        audit.record("CHANGE", "Person", id, "displayName", "preferredLanguage", "neverDisclose");
        people.flush();
        return PersonDetail.of(person);
    }

    /** Removes name and contacts for good; contributions stay and name nobody. */
    @Transactional
    PersonDetail erase(UUID id, Version expected) {
        Person person = people.get(id);
        expected.mustBe(person.version());
        person.erase(Time.now(clock));
        database.useHandle(handle -> {
            handle.execute(
                    "DELETE FROM use_basis WHERE contact_point_id IN (SELECT id FROM contact_point WHERE person_id = ?)",
                    id);
            handle.execute("DELETE FROM contact_point WHERE person_id = ?", id);
        });
        representations.endAllOf(id, Time.today(clock), Time.now(clock));
        others.forEach(feature -> feature.erase(id));
        audit.record("ERASE", "Person", id);
        people.flush();
        return PersonDetail.of(person);
    }

    @Transactional
    List<ContactPoint> contacts(UUID personId) {
        return gate.contactsOf(people.get(personId));
    }

    @Transactional
    List<ContactPoint> addContact(UUID personId, NewContactPoint contact) {
        Person person = people.get(personId);
        UUID id = UUID.randomUUID();
        Instant now = Time.now(clock);
        String sql = """
                INSERT INTO contact_point (id, version, person_id, type, value, label, created_at, updated_at)
                VALUES (:id, 0, :person, :type, :value, :label, :now, :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("person", personId)
                .bind("type", contact.type())
                .bind("value", contact.value())
                .bind("label", contact.label())
                .bind("now", now)
                .execute());
        contact.bases().forEach(basis -> addBasis(id, basis, now));
        audit.record("ADD_CONTACT", "Person", personId, "contactPoints");
        return gate.contactsOf(person);
    }

    @Transactional
    List<ContactPoint> addBasis(UUID personId, UUID contactPointId, UseBasis basis) {
        mustBelong(personId, contactPointId);
        addBasis(contactPointId, basis, Time.now(clock));
        audit.record("ADD_BASIS", "Person", personId, "useBases");
        return gate.contactsOf(people.get(personId));
    }

    @Transactional
    List<ContactPoint> withdraw(UUID personId, UUID useBasisId) {
        String sql = """
                UPDATE use_basis SET withdrawn_at = :now, updated_at = :now, version = version + 1
                WHERE id = :id AND withdrawn_at IS NULL
                  AND contact_point_id IN (SELECT id FROM contact_point WHERE person_id = :person)
                """;
        int changed = database.withHandle(handle -> handle.createUpdate(sql)
                .bind("id", useBasisId)
                .bind("person", personId)
                .bind("now", Time.now(clock))
                .execute());
        if (changed == 0) {
            throw ProblemException.notFound();
        }
        audit.record("WITHDRAW", "Person", personId, "useBases");
        return gate.contactsOf(people.get(personId));
    }

    @Transactional
    void removeContact(UUID personId, UUID contactPointId, Version expected) {
        mustBelong(personId, contactPointId);
        expected.mustBe(database.withHandle(
                handle -> handle.createQuery("SELECT version FROM contact_point WHERE id = :id FOR UPDATE")
                        .bind("id", contactPointId)
                        .mapTo(Long.class)
                        .one()));
        database.useHandle(handle -> {
            handle.execute("DELETE FROM use_basis WHERE contact_point_id = ?", contactPointId);
            handle.execute("DELETE FROM contact_point WHERE id = ?", contactPointId);
        });
        audit.record("REMOVE_CONTACT", "Person", personId, "contactPoints");
    }

    Page<Representation> representations(UUID organisationId, PageRequest page) {
        organisations.detail(organisationId);
        return representations.ofOrganisation(organisationId, page);
    }

    @Transactional
    Representation represent(UUID organisationId, NewRepresentation representation) {
        organisations.get(organisationId);
        people.get(representation.personId());
        LocalDate given = representation.from();
        UUID id = representations.add(
                organisationId, representation, given == null ? Time.today(clock) : given, Time.now(clock));
        audit.record("REPRESENT", "Representation", id);
        return representations.get(id);
    }

    @Transactional
    Representation endRepresentation(UUID id, Version expected) {
        expected.mustBe(representations.get(id).version());
        representations.end(id, Time.today(clock).plusDays(1), Time.now(clock));
        audit.record("END", "Representation", id, "to");
        return representations.get(id);
    }

    private void mustBelong(UUID personId, UUID contactPointId) {
        boolean belongs = database.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM contact_point WHERE id = :id AND person_id = :person)")
                .bind("id", contactPointId)
                .bind("person", personId)
                .mapTo(Boolean.class)
                .one());
        if (!belongs) {
            throw ProblemException.notFound();
        }
    }

    private void addBasis(UUID contactPointId, UseBasis basis, Instant now) {
        String sql = """
                INSERT INTO use_basis (id, version, contact_point_id, purpose, legal_basis, text_version, given_on,
                                       given_via, evidence, valid_until, created_at, updated_at)
                VALUES (gen_random_uuid(), 0, :contact, :purpose, :legalBasis, :textVersion, :givenOn,
                        :givenVia, :evidence, :validUntil, :now, :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("contact", contactPointId)
                .bind("purpose", basis.purpose())
                .bind("legalBasis", basis.legalBasis())
                .bind("textVersion", basis.textVersion())
                .bind("givenOn", basis.givenOn())
                .bind("givenVia", basis.givenVia())
                .bind("evidence", basis.evidence())
                .bind("validUntil", basis.validUntil())
                .bind("now", now)
                .execute());
    }
}
