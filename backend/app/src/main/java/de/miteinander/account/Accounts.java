package de.miteinander.account;

import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.problem.ProblemException;
import de.miteinander.platform.sql.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All accounts. */
@ApplicationScoped
class Accounts {

    private static final class Table implements PanacheRepositoryBase<Account, UUID> {}

    private final Table table = new Table();
    private final Jdbi database;

    Accounts(Jdbi database) {
        this.database = database;
    }

    void add(Account account) {
        table.persist(account);
    }

    Account get(UUID id) {
        return table.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    Optional<Account> ofSubject(String subject) {
        return table.find("subject", subject).firstResultOptional();
    }

    /** Writes what is pending, so that the version is the one that will be read next. */
    void flush() {
        table.flush();
    }

    Page<AccountDetail> list(@Nullable AccountStatus status, @Nullable String words, PageRequest request) {
        return new ListQuery(
                        "id, version, display_name, email, note, status, roles, person_id, decided_at, decision_reason, created_at, updated_at",
                        "account")
                .where("status = :status", "status", status == null ? null : status.name())
                .search(words, "display_name", "coalesce(email, '')")
                .sortable("name", "display_name", ListQuery.Kind.TEXT)
                .sortable("createdAt", "created_at", ListQuery.Kind.INSTANT)
                .sortable("updatedAt", "updated_at", ListQuery.Kind.INSTANT)
                .defaultSort("-createdAt")
                .page(database, request, Rows.of(AccountDetail.class));
    }
}
