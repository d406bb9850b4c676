package de.miteinander.body;

import de.miteinander.platform.language.Reader;
import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import de.miteinander.platform.time.Time;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All bodies. */
@ApplicationScoped
class Bodies {

    private static final class Table implements PanacheRepositoryBase<Body, UUID> {}

    private record Listed(UUID id) {}

    private final Table table = new Table();
    private final Jdbi database;
    private final Reader reader;
    private final Clock clock;

    Bodies(Jdbi database, Reader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    void add(Body body) {
        table.persist(body);
        table.flush();
    }

    Body get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    Optional<Body> find(UUID id) {
        return table.findByIdOptional(id);
    }

    void flush() {
        table.flush();
    }

    BodyDetail detail(Body body) {
        return body.detail(Time.today(clock), reader.language());
    }

    Page<BodyDetail> list(@Nullable BodyKind kind, PageRequest request) {
        return new ListQuery("b.id", "body b")
                .idColumn("b.id")
                .bind("today", Time.today(clock))
                .bind("language", reader.language().getLanguage())
                .where("b.kind = :kind", "kind", kind == null ? null : kind.name())
                .sortable("name", "in_language(body_name_on(b.id, :today), :language)", ListQuery.Kind.TEXT)
                .sortable("kind", "b.kind", ListQuery.Kind.TEXT)
                .sortable("updatedAt", "b.updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("name")
                .page(database, request, Rows.of(Listed.class))
                .map(listed -> detail(get(listed.id())));
    }
}
