package de.miteinander.measure;

import de.miteinander.platform.page.ListQuery;
import de.miteinander.platform.page.Page;
import de.miteinander.platform.page.PageRequest;
import de.miteinander.platform.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Every step of every measure, append-only. */
@ApplicationScoped
class StatusLog {

    private final Jdbi database;

    StatusLog(Jdbi database) {
        this.database = database;
    }

    void add(
            UUID measure,
            @Nullable MeasureStatus from,
            MeasureStatus to,
            String justification,
            LocalDate on,
            String authorRole,
            Instant now) {
        String sql = """
                INSERT INTO measure_status_change
                    (id, measure_id, from_status, status, justification, on_date, author_role, recorded_at)
                VALUES (gen_random_uuid(), :measure, :from, :to, :justification, :on, :role, :now)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("measure", measure)
                .bind("from", from)
                .bind("to", to)
                .bind("justification", justification)
                .bind("on", on)
                .bind("role", authorRole)
                .bind("now", now)
                .execute());
    }

    Page<StatusChange> of(UUID measure, PageRequest request) {
        return new ListQuery(
                        "id, from_status, status, justification, on_date, author_role, recorded_at",
                        "measure_status_change")
                .where("measure_id = :measure", "measure", measure)
                .sortable("recordedAt", "recorded_at", ListQuery.Kind.INSTANT)
                .defaultSort("-recordedAt")
                .page(database, request, Rows.of(StatusChange.class));
    }
}
