package de.miteinander.process;

import de.miteinander.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The phases of all processes. */
@ApplicationScoped
class Phases {

    private static final class Table implements PanacheRepositoryBase<Phase, UUID> {}

    private final Table table = new Table();

    void add(Phase phase) {
        table.persist(phase);
        table.flush();
    }

    Phase get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    List<Phase> ofProcess(UUID process) {
        return table.list("processId = ?1 order by position, createdAt, id", process);
    }

    void remove(Phase phase) {
        table.delete(phase);
        table.flush();
    }

    void flush() {
        table.flush();
    }
}
