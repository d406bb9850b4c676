package de.miteinander.process;

import de.miteinander.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The next steps of all processes. */
@ApplicationScoped
class Milestones {

    private static final class Table implements PanacheRepositoryBase<Milestone, UUID> {}

    private final Table table = new Table();

    void add(Milestone milestone) {
        table.persist(milestone);
        table.flush();
    }

    Milestone get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    List<Milestone> ofProcess(UUID process) {
        return table.list("processId = ?1 order by position, createdAt, id", process);
    }

    void remove(Milestone milestone) {
        table.delete(milestone);
        table.flush();
    }

    void flush() {
        table.flush();
    }
}
