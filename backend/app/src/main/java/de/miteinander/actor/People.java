package de.miteinander.actor;

import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Everyone who takes part. */
@ApplicationScoped
public class People {

    private static final class Table implements PanacheRepositoryBase<Person, UUID> {}

    private final Table table = new Table();
    private final Clock clock;

    People(Clock clock) {
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
}
