package de.miteinander.actor;

import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Everyone who takes part. */
@ApplicationScoped
public class People {

    private static final class Table implements PanacheRepositoryBase<Person, UUID> {}

    private final Table table = new Table();
    private final Jdbi database;
    private final Clock clock;

    People(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes someone into the network who was let in by an account's approval.
     *
     * @return the new person's id
     */
    public UUID register(String displayName) {
        Person person = new Person(displayName, "de", false, Time.now(clock));
        add(person);
        table.flush();
        return person.id();
    }

    void add(Person person) {
        table.persist(person);
    }

    Person get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    void flush() {
        table.flush();
    }

    Page<PersonDetail> list(@Nullable String words, PageRequest request) {
        return new ListQuery(
                        "id, version, display_name, preferred_language, never_disclose, status, created_at, updated_at",
                        "person")
                .where("status = 'ACTIVE'")
                .search(words, "display_name")
                .sortable("name", "display_name", ListQuery.Kind.TEXT)
                .sortable("createdAt", "created_at", ListQuery.Kind.INSTANT)
                .defaultSort("name")
                .page(database, request, Rows.of(PersonDetail.class));
    }

    /** Who can be taken into a group: those who are here and do not wish to stay unnamed. */
    Page<MemberCandidate> candidates(@Nullable String words, PageRequest request) {
        return new ListQuery("id, display_name", "person")
                .where("status = 'ACTIVE' AND NOT never_disclose")
                .search(words, "display_name")
                .sortable("name", "display_name", ListQuery.Kind.TEXT)
                .defaultSort("name")
                .page(database, request, Rows.of(MemberCandidate.class));
    }
}
